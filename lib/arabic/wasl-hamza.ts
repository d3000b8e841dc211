/**
 * Verbal nouns of the forms VII, VIII and X (انفعال، افتعال، استفعال), alone, with the article or with an ending, and
 * the frequent ones of form VIII whose first radical has gone into the ت.
 */
const verbalNoun =
  /^(?:ال|لل)?إ(?:(?:\p{L}ت\p{L}|ن\p{L}\p{L}|ست\p{L}\p{L})ا\p{L}|ت(?:حاد|فاق|صال|هام|جاه))(?:ات|ي|ية|يا)?$/u;

/**
 * Whether a text writes a hamza where none belongs: «الإتحاد», «الإنتخابات». The ا with which these nouns begin is a hamzat
 * wasl, which Arabic spelling leaves bare; many newsrooms write it as إ all the same. Nouns of form IV, which have the
 * hamza by right («الإنتاج», «الإفتاء»), are others.
 */
export function hasWaslHamza(text: string): boolean {
  return text.split(/\s+/u).some((word) => verbalNoun.test(word));
}
