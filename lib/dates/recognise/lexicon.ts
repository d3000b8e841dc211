import { fold } from "../../arabic/fold.ts";
import { BEH, LAM } from "../../arabic/letters.ts";
import {
  beforeNouns,
  chainPattern,
  chainsOf,
  join,
  segmenter,
  type Preposition,
  type Proclitics,
} from "../../arabic/proclitics.ts";
import type { CalendarName, Deixis } from "./expression.ts";
import { monthPairs } from "./words/month-pairs.ts";
import { AUGUST, monthWords, type Doubt, type MonthWord } from "./words/months.ts";
import { cardinalWords, ordinalWords, type NumberWord } from "./words/numbers.ts";
import {
  decadeWords,
  deicticWords,
  partWords,
  seasonWords,
  timeOfDayWords,
  unitWords,
  weekdayWords,
  type Part,
  type UnitWord,
} from "./words/time-words.ts";

/** What one word can mean in a date; a word may mean several things. */
export interface Meaning {
  /** The word without its proclitics, folded. */
  readonly base: string;
  /** What was taken off. */
  readonly conjunction: boolean;
  readonly preposition: Preposition | "";
  readonly article: boolean;
  readonly month?: MonthWord;
  /** First word of a month name of two words. */
  readonly monthPair?: {
    readonly calendar: CalendarName;
    readonly doubt: Doubt;
    /** Second word, folded, or number → month. */
    readonly second: ReadonlyMap<string, number>;
  };
  /** Second word of such a name. */
  readonly monthSecond?: true;
  readonly ordinal?: NumberWord;
  readonly number?: NumberWord;
  readonly unit?: UnitWord;
  readonly weekday?: number;
  readonly deixis?: Deixis;
  readonly season?: 21 | 22 | 23 | 24;
  readonly decade?: number;
  readonly part?: Part;
  readonly timeOfDay?: true;
  /** Days from the reference date: أمس −1, غدا +1. */
  readonly dayShift?: number;
  /** A word of the grammar (من, إلى, منذ, هذا …), to be compared by `base`. */
  readonly functional?: true;
}

type Sense = Omit<Meaning, "base" | "conjunction" | "preposition" | "article">;

const FUNCTION_WORDS =
  "من في إلى حتى بين ما منذ مذ قبل بعد خلال هذا هذه ذلك تلك نفس ذات نفسه نفسها ذاته ذاتها أن الموافق موافق مصادف لغاية غاية فترة تاريخ كل نحو حوالي قرابة زهاء ربع نصف ثلاثي سداسي حدود آخر أخير أخيرة الآن غير بحلول حلول هـ ه م ميلادي ميلادية هجري هجرية بداية إلي الي لدى of on the since until from to du au";

const DAY_SHIFTS: Readonly<Record<string, number>> = {
  أمس: -1,
  بارحة: -1,
  مبارح: -1,
  غد: 1,
  غدا: 1,
  بكرة: 1,
  بكرا: 1,
};

const senses = new Map<string, Sense>();

function add(word: string, sense: Sense): void {
  const key = word === AUGUST.madda ? word : fold(word);
  senses.set(key, { ...senses.get(key), ...sense });
}

for (const word of FUNCTION_WORDS.split(" ")) add(word, { functional: true });
for (const [word, month] of monthWords) add(word, { month });
for (const [word, { calendar, doubt, second }] of Object.entries(monthPairs)) {
  const folded = Object.entries(second).map(([name, month]): [string, number] => [
    fold(name),
    month,
  ]);
  add(word, { monthPair: { calendar, doubt, second: new Map(folded) } });
  for (const [name] of folded) add(name, { monthSecond: true });
}
for (const [word, ordinal] of ordinalWords) add(word, { ordinal });
for (const [word, number] of cardinalWords) add(word, { number });
for (const [word, unit] of unitWords) add(word, { unit });
for (const [word, weekday] of weekdayWords) add(word, { weekday });
for (const [word, deixis] of deicticWords) add(word, { deixis });
for (const [word, season] of seasonWords) add(word, { season });
for (const [word, decade] of decadeWords) add(word, { decade });
for (const [word, part] of partWords) add(word, { part });
for (const word of timeOfDayWords) add(word, { timeOfDay: true });
for (const [word, dayShift] of Object.entries(DAY_SHIFTS)) add(word, { dayShift });

/** No ك: it compares («كاليوم») and dates nothing. */
const allowed: Proclitics = { ...beforeNouns, prepositions: [BEH, LAM] };
const segment = segmenter(allowed);

/** What a folded word means in a date, trying it whole first and then without ever more proclitics. */
export function lookUp(word: string): Meaning | undefined {
  const whole = senses.get(word);
  if (whole) return { ...whole, base: word, conjunction: false, preposition: "", article: false };
  for (const { base, conjunction, preposition, article } of segment(word)) {
    const sense = senses.get(base);
    if (sense) return { ...sense, base, conjunction: conjunction !== "", preposition, article };
  }
  return undefined;
}

const withArticle = chainsOf(allowed).filter((chain) => chain.article);
const alone = new Set(withArticle.map((chain) => join(chain, "")));
const definite = new RegExp(`^${chainPattern(withArticle)}`, "u");

/** Whether a folded word is an article with nothing behind it, as before a number («الـ15», «للـ40»). */
export function isArticleAlone(word: string): boolean {
  return alone.has(word);
}

/** Whether a folded word begins like one with the article. */
export function looksDefinite(word: string): boolean {
  return definite.test(word);
}
