import { sureGivenNames } from "../../../arabic/given-names.ts";

/** One spelling for words that are typed in several: a hamza on a ya, أبا and أبي, a و that is forgotten. */
function even(word: string): string {
  if (/^اب[اي]$/u.test(word)) return "ابو";
  return word
    .replace(/^وال(?=...)/u, "ال")
    .replace(/ء/gu, "ي")
    .replace(/ي+/gu, "ي");
}
const evenBare = (word: string): string => even(word).replace(/^ال(?=..)/u, "");

/** A name without blanks and without the article in front: عبد الله is عبدالله, بن قردان is بنقردان. */
export function keyOf(words: readonly string[]): string {
  return words
    .map(even)
    .join("")
    .replace(/^ال(?=..)/u, "");
}

/** What spellings of foreign names share: the consonants, with one letter for each that stand for the same sound. */
export function skeletonOf(words: readonly string[]): string {
  return words
    .map((word) =>
      evenBare(word)
        .replace(/(?<=.)[اوي]/gu, "")
        .replace(/[غجق]/gu, "ك")
        .replace(/[طث]/gu, "ت")
        .replace(/ص/gu, "س"),
    )
    .join(" ");
}

/** Whether two names differ in the spelling of foreign words alone: one letter more, less or other in each. */
export function isSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, i) => {
    const other = b[i] ?? "";
    const [x, y] = [evenBare(word), evenBare(other)];
    if (x === y) return true;
    if (Math.min(x.length, y.length) < 4) return false;
    // سالم and سليم are two people, أنجيلا and أنغيلا are one.
    if (sureGivenNames.has(word) && sureGivenNames.has(other)) return /[غج]/u.test(x + y);
    if (/^ال.*ي$/u.test(word) && a.length > 1 && !/و/u.test(x + y)) return false;
    return isNear(x, y) || x.replace(/[غجق]/gu, "ك") === y.replace(/[غجق]/gu, "ك");
  });
}

function isNear(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x === y || x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}
