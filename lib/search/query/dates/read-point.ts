import { wordSet } from "../../../arabic/fold.ts";
import type { Word } from "../../words/analyse.ts";
import type { Period } from "../../words/date-terms.ts";
import {
  follows,
  gapBefore,
  isOneOf,
  ORDINALS,
  type Asked,
  type NoSuchDay,
  type Read,
} from "./asked.ts";
import { hijriEra, ourEra, yearAt } from "./asked-year.ts";
import { periodOf } from "./period-of.ts";
import { readFigures } from "./read-figures.ts";
import { readNamed } from "./read-named.ts";

/** Measures and money: «2018 دينار» is no year. */
const MEASURES = wordSet(
  `دولار دولارا دينار دينارا ريال ريالا درهم درهما ليرة جنيه جنيها يورو مليم فرنك روبية
  متر مترا كيلومتر كيلومترا كلم كم ميل ميلا طن طنا كيلوغرام كيلو غرام برميل برميلا هكتار هكتارا
  dollar dollars dinar dinars riyal riyals dirham dirhams pounds euros metres meters kilometres km miles tonnes tons barrels`,
);

/** Words that say that a date is one, and are no part of it. */
const CUES = wordSet(
  "عام العام لعام بعام وعام سنة السنة لسنة بسنة شهر لشهر بشهر يوم من في of year",
);

/** Whether a word of a date tells which one it is. */
export function tellsDate({ term }: Word): boolean {
  return !CUES.has(term) && !ourEra.has(term) && !hijriEra.has(term) && !ORDINALS.has(term);
}

/** The date that begins at a word and ends before a range would; null where none does. */
export function readPoint(asked: Asked, at: number): Read<Period | NoSuchDay> | null {
  const read = readFigures(asked, at) ?? readNamed(asked, at);
  if (read) return read;
  const year = yearAt(asked, at);
  if (!year) return null;
  const isMeasure = follows(asked, year.end) && isOneOf(asked, year.end, MEASURES);
  if (isMeasure || /^\s*[%٪]/u.test(gapBefore(asked, year.end))) return null;
  const period = periodOf(year.value, null, null);
  return period && { value: period, end: year.end };
}
