import { wordSet } from "../../../arabic/fold.ts";
import type { Period } from "../../words/date-terms.ts";
import {
  dayAt,
  follows,
  gapBefore,
  isOneOf,
  type Asked,
  type NoSuchDay,
  type Read,
} from "./asked.ts";
import { yearAt } from "./asked-year.ts";
import { monthAt } from "./month-names.ts";
import { hijriYearIn, periodOf } from "./period-of.ts";

/** Words between a day, a month and its year: «آذار من عام 1959», March of 1959. */
const BETWEEN = wordSet("من في عام العام لعام سنة السنة لسنة of");

/** «15 مارس 2022», «مارس 2022», March 15 2022, «9 رمضان 1443», «آذار/مارس 2022». */
export function readNamed(asked: Asked, at: number): Read<Period | NoSuchDay> | null {
  const before = dayAt(asked, at);
  let next = before?.end ?? at;
  if (before && isOneOf(asked, next, BETWEEN)) next++;
  const named = monthAt(asked.words, next, asked.text);
  if (!named) return null;
  next = named.end;
  const again = /^\s*[/(-]\s*$/u.test(gapBefore(asked, next))
    ? monthAt(asked.words, next, asked.text)
    : null;
  if (again?.month === named.month && again.hijri === named.hijri) next = again.end;
  const behind = before ? null : dayAt(asked, next);
  if (behind) next = behind.end;
  for (let most = 2; most > 0 && isOneOf(asked, next, BETWEEN); most--) next++;
  if (!follows(asked, next)) return null;
  const year = yearAt(asked, next, named.hijri);
  if (!year) return null;
  const day = before?.value ?? behind?.value ?? null;
  const { hijri } = year.value;
  const found = (period: Period | null) =>
    period === null && day === null ? null : { value: period, end: year.end };
  if (named.hijri && !hijri) {
    const own = hijriYearIn(year.value.year, named.month);
    return found(own === null ? null : periodOf({ year: own, hijri: true }, named.month, day));
  }
  if (hijri && !named.hijri) return null;
  return found(periodOf(year.value, named.month, day));
}
