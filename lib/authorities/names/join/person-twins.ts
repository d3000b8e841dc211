import { sureGivenNames } from "../../../arabic/given-names.ts";
import type { Lookup, NameForm } from "./name-form.ts";

const SON = "بن";

/** Other forms of a person's name: without بن, without the article of the surname, cut short in front or behind. */
export function personTwins(
  { words, articles }: NameForm,
  lookup: Lookup,
): readonly (NameForm | undefined)[] {
  const [first = "", second = ""] = words;
  const look = (list: readonly string[]): NameForm | undefined => lookup("person", list);
  if (words.length === 2) return second.startsWith("ال") ? [look([first, second.slice(2)])] : [];
  const twins: (NameForm | undefined)[] = [];
  const withoutSon = words.filter((word) => word !== SON);
  if (withoutSon.length > 2 && withoutSon.length < words.length) twins.push(look(withoutSon));
  const shorter = look(words.slice(0, -1));
  if (shorter && articles >= 0.5 * shorter.articles) twins.push(shorter);
  const tail = sureGivenNames.has(second) ? undefined : look(words.slice(1));
  if (tail && articles >= 0.4 * tail.articles) twins.push(tail);
  return twins;
}
