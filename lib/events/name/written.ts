import type { NameWord } from "./name-word.ts";

/** A name as it is shown: what joined its first word to the words before it stays behind. */
export function written(words: readonly NameWord[]): string {
  return words
    .map((word, index) => {
      if (index === 0) return firstWord(word);
      return (word.word.gap === "-" ? "-" : " ") + word.written;
    })
    .join("");
}

/** «وتختتم»، «للهجوم»، «لتنظيم» as «تختتم»، «الهجوم»، «تنظيم». */
function firstWord({ written, and, joined }: NameWord): string {
  const bare = and ? written.slice(1) : written;
  if (joined === "") return bare;
  return joined === "ل" && bare.startsWith("لل") ? `ال${bare.slice(2)}` : bare.slice(joined.length);
}
