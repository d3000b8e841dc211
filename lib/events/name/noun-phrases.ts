import type { PhraseWord } from "./phrases.ts";

/** The noun phrases before a word, nearest first: «كأس العالم»، then «تنظيم كأس العالم». */
export function phrasesBefore(words: readonly PhraseWord[], before: number) {
  const found: { at: number; step: number }[] = [];
  for (let at = before, step = 0; step < 3 && at > 0; step++) {
    at = phraseStart(words, at);
    found.push({ at, step });
    const ahead = words[at - 1];
    if (ahead?.preposition) at--;
    if (words[at]?.opener || ahead?.opener) break;
  }
  return found;
}

/** Where the noun phrase before a word begins. */
function phraseStart(words: readonly PhraseWord[], before: number): number {
  let at = before - 1;
  while (at > 0 && before - at < 8) {
    const word = words[at];
    if (word !== undefined && !word.out) {
      if (word.preposition || word.opener) return at + 1;
      // «والاعتصامات» goes on with the phrase; «وتم» begins another.
      const goesOn = word.and && /^وال/u.test(word.word.folded);
      if ((word.opens && !goesOn) || word.breaks !== null) return at;
    }
    at--;
  }
  return Math.max(at, 0);
}
