/**
 * Letters that are taken for one another: those of one shape, told apart by their dots; those of one sound, or of one in
 * some country (ق is g in half of them); and neighbours on the usual Arabic keyboard (Arabic 101).
 */
const alike = [
  ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "كل", "هم", "وء", "ايء"],
  ["تط", "سص", "دض", "ذزظ", "ضظ", "قكغج", "هح", "اع", "ثسص", "خك"],
]
  .flat()
  .map((letters) => new Set(letters));
const rows = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءرلاوزظ", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const vowels = new Set("اويaeiouy");

/** What an edit costs, in octaves of frequency: a rarer word so many times less likely to be meant. */
const VOWEL = 0;
const ALIKE = 1;
const LETTER = 2;
const OTHER = 3;
/** Few mistake the first letter. */
const AT_FIRST = 1.5;

/**
 * How unlikely it is that somebody who meant one word wrote another one, where a letter added, left out or changed, or two
 * neighbours swapped, makes the one the other (optimal string alignment distance of exactly 1). Writers leave out and add
 * vowel letters above all, then take one letter for another that looks or sounds alike or lies beside it, or write it
 * twice.
 *
 * @returns octaves of frequency; null for words that are not one edit apart.
 */
export function editCost(written: string, meant: string): number | null {
  const difference = written.length - meant.length;
  if (written === meant || difference > 1 || difference < -1) return null;
  let at = 0;
  while (at < written.length && at < meant.length && written[at] === meant[at]) at++;
  const first = at === 0 ? AT_FIRST : 0;
  const [a = "", b = ""] = [written[at], meant[at]];
  if (difference !== 0) {
    const [longer, shorter] = difference === 1 ? [written, meant] : [meant, written];
    if (longer.slice(at + 1) !== shorter.slice(at)) return null;
    const letter = longer[at] ?? "";
    return first + (vowels.has(letter) ? VOWEL : letter === longer[at - 1] ? ALIKE : LETTER);
  }
  if (written.slice(at + 1) === meant.slice(at + 1)) return first + costOfChange(a, b);
  const swapped = a === meant[at + 1] && b === written[at + 1];
  return swapped && written.slice(at + 2) === meant.slice(at + 2) ? first + ALIKE : null;
}

function costOfChange(a: string, b: string): number {
  if (vowels.has(a) && vowels.has(b)) return VOWEL;
  if (alike.some((letters) => letters.has(a) && letters.has(b))) return ALIKE;
  const beside = rows.some(
    (row) => row.includes(a) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && row.includes(b),
  );
  return beside ? ALIKE : OTHER;
}
