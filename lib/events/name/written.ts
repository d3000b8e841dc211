import { OWN_PREPOSITION } from "./words/own-letters.ts";
import type { NameWord } from "./words/name-word.ts";

/** A name as it is shown: what joined its first word to the words before it stays behind. */
export function written(words: readonly NameWord[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1];
      if (index === 0) return firstWord(word);
      // «الوزارة، وستفتتح»: behind who does it, which stood in the clause before.
      const moved =
        before !== undefined && before.clause !== word.clause && before.kind === "content";
      if (moved && word.verb && word.and) return ` ${word.written.slice(1)}`;
      const { gap } = word.word;
      const joint =
        gap === "-"
          ? gap
          : /^\s*[-–*]\s*$/u.test(gap)
            ? ` ${gap.trim()} `
            : /^\s*:\s*$/u.test(gap)
              ? ": "
              : " ";
      // «الجلسة، والتي عقدت»
      return joint + (word.kind === "relative" && word.and ? word.written.slice(1) : word.written);
    })
    .join("");
}

/** «وتختتم»، «للهجوم»، «لتنظيم» as «تختتم»، «الهجوم»، «تنظيم». */
function firstWord({ written, and, joined }: NameWord): string {
  const bare = and ? written.slice(1) : written;
  if (joined === "") return bare;
  if (joined !== "ل" || !bare.startsWith("لل")) return bare.slice(joined.length);
  // «للحاق» of «اللحاق»
  return OWN_PREPOSITION.has(bare.slice(1)) ? `ال${bare.slice(1)}` : `ال${bare.slice(2)}`;
}
