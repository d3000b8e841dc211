import { next, previous, type Context } from "./context.ts";

const capitalised = /^\p{Lu}/u;
const joiningWords = new Set(
  "in to from and of for with the by at on after before against between near versus vs over or as".split(
    " ",
  ),
);

/**
 * Whether an English word that is a country and a given name (Chad, Jordan, Georgia) stands beside words that
 * make it a person: «Chad Smith», «Michael Jordan». In a headline set in capitals («Jordan Signs Deal») the
 * neighbours say nothing, and it is the country.
 */
export function isEnglishGivenName(c: Context): boolean {
  const before = previous(c);
  const after = next(c);
  if (before !== undefined && joiningWords.has(before.folded)) return false;
  if (/['’]s?$/u.test(c.words[c.last]?.text ?? "")) return false;
  const follows = after !== undefined && capitalised.test(after.text);
  const leads = before !== undefined && c.first > 1 && capitalised.test(before.text);
  return (follows || leads) && !isTitleCase(c);
}

const WINDOW = 6;

/** Whether no longer word around the form begins with a small letter. */
function isTitleCase(c: Context): boolean {
  const around = c.words.slice(Math.max(0, c.first - WINDOW), c.last + WINDOW);
  return !around.some((word) => word.text.length > 3 && /^\p{Ll}/u.test(word.text));
}
