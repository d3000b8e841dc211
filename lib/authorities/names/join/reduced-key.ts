import { wordSet } from "../../../arabic/fold.ts";
import { oncePerText } from "../../../base/once.ts";
import { isPlaceName } from "../../../countries/places/is-place-name.ts";
import { lightAdjectives } from "../cues/adjectives.ts";
import { nationalityOf } from "./nationality.ts";

const plain = wordSet(`الوطني الوطنية العام العامة`);

/**
 * Head and complement alone, by which a short form meets its full one: «الاتحاد (العام التونسي) للشغل» and «اتحاد الشغل»,
 * «الملعب القابسي» and «ملعب قابس».
 *
 * @param home the country of most articles: its adjective tells nothing apart.
 * @returns null where nothing is left beside the head.
 */
export function reducedKey(words: readonly string[], home: string | null): string | null {
  const [head = "", ...rest] = words;
  const kept = rest.filter((word, i) => {
    const isHome = home !== null && nationalityOf(word) === home && i < rest.length - 1;
    return !lightAdjectives.has(word) && !isHome;
  });
  if (kept.length === 0) return null;
  return [head.replace(/^ال/u, ""), ...kept.map(bare)].join("");
}

/** Whether the adjective behind a head tells no body from another of its country. */
export function isPlain(words: readonly string[], home: string | null): boolean {
  const second = words[1] ?? "";
  return plain.has(second) || (home !== null && nationalityOf(second) === home);
}

/** A word without ل, ب and article, and the adjective of a place as the place. */
const bare = oncePerText((word: string): string => {
  const noun = word
    .replace(/^لل/u, "ال")
    .replace(/^ب(?=ال)/u, "")
    .replace(/^ل(?=..)(?!ال)/u, "")
    .replace(/^ب(?=..)/u, (letter) => (isPlaceName(word.slice(1)) || word === "ببن" ? "" : letter))
    .replace(/^ال/u, "");
  const stem = /^(..+?)(?:ي|يه)$/u.exec(noun)?.[1];
  const ending = ["", "ه", "ا"].find(
    (end) => stem !== undefined && (isPlaceName(stem + end) || isPlaceName(`ال${stem}${end}`)),
  );
  return stem === undefined || ending === undefined ? noun : stem + ending;
});
