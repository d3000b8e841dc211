import { fold } from "../../arabic/fold.ts";
import { ARTICLE } from "../../arabic/letters.ts";
import { cardinalWords, ordinalWords } from "../../dates/recognise/words/numbers.ts";

const english =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const ordinals =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/u);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** What words of both languages stand for; Arabic ones folded, with what they multiply by as a number from a hundred on. */
const words: ReadonlyMap<string, number> = new Map([
  ...[english, ordinals].flatMap((list) => list.map((word, value) => [word, value] as const)),
  ...tens.flatMap((word, index): (readonly [string, number])[] => {
    const value = (index + 2) * 10;
    return [
      [word, value],
      [`${word.slice(0, -1)}ieth`, value],
      [`${word.slice(0, -1)}ies`, value],
    ];
  }),
  ...Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
  ...[...cardinalWords, ...ordinalWords].map(([word, { value }]): readonly [string, number] => [
    fold(word),
    value,
  ]),
  ...Object.entries({
    آلاف: 1e3,
    مليون: 1e6,
    ملايين: 1e6,
    مليوني: 2e6,
    مليار: 1e9,
    مليارات: 1e9,
    ملياري: 2e9,
  }).map(([word, value]): readonly [string, number] => [fold(word), value]),
]);

/** What may stand between the words of one number. */
const between = new Set(["and", "a"]);

/**
 * What the number words of a text may stand for: each word, and each run of them so far («السابع والعشرين» gives 7, 20 and
 * 27). More than is meant: it excuses a number of the other language, and accuses none.
 */
export function speltNumbers(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let total = 0;
  let current = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const value = valueOf(word);
    if (value === null) {
      if (!between.has(word)) total = current = 0;
      continue;
    }
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= value;
    else if (current > 0 && current < 10 && value === 10) current += value;
    else current += value;
    for (const number of [value, current, total + current]) found.add(number);
  }
  return found;
}

/** Of an Arabic word without what is joined to its front, too: «والعشرين», «بخمسة». */
function valueOf(word: string): number | null {
  const folded = fold(word);
  const bare = folded.replace(/^[وفبلك]{1,2}/u, "");
  const forms = [folded, bare, ...[folded, bare].map((form) => withoutArticle(form))];
  const known = forms.find((form) => words.has(form));
  return known === undefined ? null : (words.get(known) ?? null);
}

function withoutArticle(word: string): string {
  if (word.startsWith(ARTICLE)) return word.slice(ARTICLE.length);
  return word.startsWith("لل") ? word.slice(2) : word;
}
