import { toLatinDigits } from "../../arabic/digits.ts";
import { fold, wordSet } from "../../arabic/fold.ts";

/** A number in digits, and what it may mean: «1.234» is a thousand and more, or a little over one. */
export interface WrittenNumber {
  readonly text: string;
  readonly values: ReadonlySet<number>;
}

/** Digits of any set in groups, with what may stand between the groups of one number (blanks that do not break alone). */
const digits = /\d+(?:[.,٫٬\u00A0\u202F\u2009]\d+)*/gu;

/** How many thousands a word behind a number stands for; its Arabic spellings are folded. */
const scales: readonly (readonly [ReadonlySet<string>, number])[] = [
  [wordSet("ألف آلاف ألفا thousand thousands k"), 1e3],
  [wordSet("مليون ملايين مليونا million millions m mn"), 1e6],
  [wordSet("مليار مليارات مليارا بليون بلايين billion billions bn b"), 1e9],
  [wordSet("تريليون تريليونات ترليون trillion trillions tn"), 1e12],
];

/** The numbers that a text writes in digits, in either language. */
export function writtenNumbers(text: string): readonly WrittenNumber[] {
  const latin = toLatinDigits(text);
  return [...latin.matchAll(digits)].flatMap((match) => {
    const end = match.index + match[0].length;
    const groups = match[0].split(/[^\d]/u);
    const values = valuesOf(groups);
    // «27.3.2022» is three numbers.
    if (values === null)
      return groups.map((group) => ({ text: group, values: new Set([Number(group)]) }));
    const next = /^[\s\u00A0]?(\p{L}+)/u.exec(latin.slice(end, end + 20))?.[1];
    const scale = scales.find(([words]) => next !== undefined && words.has(fold(next)))?.[1];
    const scaled = scale === undefined ? [] : [...values].map((value) => value * scale);
    return [{ text: match[0], values: new Set([...values, ...scaled].map(rounded)) }];
  });
}

/** What groups of digits mean as one number; null where they are several. */
function valuesOf(groups: readonly string[]): readonly number[] | null {
  const [head = "", ...rest] = groups;
  const whole = Number(groups.join(""));
  if (rest.length === 0) return [whole];
  const inThousands = (parts: readonly string[]): boolean =>
    head.length <= 3 && parts.every((part) => part.length === 3);
  const decimal = rest.length === 1 ? [Number(`${head}.${rest[0] ?? ""}`)] : [];
  // Nobody writes a decimal to its third place to end it in a nought.
  if (inThousands(rest)) return rest[0]?.endsWith("0") ? [whole] : [whole, ...decimal];
  if (rest.length === 1) return decimal;
  const last = rest.at(-1) ?? "";
  const before = rest.slice(0, -1);
  return inThousands(before) ? [Number(`${head}${before.join("")}.${last}`)] : null;
}

/** Away with what counting in twos adds to a decimal. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
