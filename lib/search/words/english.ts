import { stemmer } from "stemmer";

const stopWords: ReadonlySet<string> = new Set(
  `a about am an and are as at be been being but by can could did do does for from had has have he her him his how i if
  in into is it its may me might my no not of on or our shall she should so such than that the their them then there
  these they this those to was we were what when where which who whom whose why will with would you your`.split(
    /\s+/,
  ),
);

/** Whether a folded English word only holds a sentence together. */
export function isEnglishStopWord(word: string): boolean {
  return stopWords.has(word);
}

/**
 * Porter's stem of a folded English word. Other languages in Latin letters pass through the same rules,
 * on both sides alike.
 */
export function stemEnglish(word: string): string {
  return stemmer(word);
}
