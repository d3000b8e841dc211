import { isGodWilling } from "../../arabic/forms/compounds.ts";
import { itemOf, plainWord } from "./one-word.ts";
import type { ParsedQuery } from "./parse.ts";

/** The question with «إن شاء الله» as the one word whose family all its spellings share. */
export function withGodWilling(groups: ParsedQuery["groups"]): ParsedQuery["groups"] {
  const written: ParsedQuery["groups"][number][] = [];
  for (const items of groups) {
    const before = written.at(-1) ?? [];
    const [one, other] = [plainWord(before), plainWord(items)];
    if (one && other && isGodWilling(one.term, other.term)) {
      const text = `${before[0]?.text ?? ""} ${items[0]?.text ?? ""}`;
      written.splice(-1, 1, [itemOf(`انشاء${other.term}`, text)]);
    } else written.push(items);
  }
  return written;
}
