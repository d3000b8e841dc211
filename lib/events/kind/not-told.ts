import { wordSet } from "../../arabic/fold.ts";
import { isPlannedNear } from "./planned-by-words.ts";
import { before, behind, isBefore, isBehind, type Scene } from "../scene.ts";

const PUBLISHED = wordSet("نشر النشر تحديث نشرت");
const LINE_SIGN = /[/\-–—:(|]/u;
/** Words that a dateline has beside its date: place, country, agency. */
const DATELINE = 6;

/** «تونس في 3 ماي 2017»، «نُشر في …»: says when the text came out. */
export function isPublicationLine(scene: Scene): boolean {
  const { words, first, last, relation } = scene;
  if (relation === "after" || relation === "before") return false;
  if (first <= 2 && [1, 2].some((nth) => PUBLISHED.has(before(scene, nth)?.folded ?? "")))
    return true;
  const outside = first + words.length - 1 - last;
  if (outside <= DATELINE && words.length - 1 - last <= 3 && !tells(scene)) return true;
  return first <= DATELINE && !tells(scene) && LINE_SIGN.test(behind(scene, 1)?.gap ?? "");
}

function tells({ words, first }: Scene): boolean {
  return words.slice(0, first).some(({ future, classes }) => future || classes.size > 0);
}

const HOUR = wordSet("الساعة");

/** «أيام الثلاثاء والخميس»، «كل يوم أحد»، opening hours: a day that comes again. */
export function isAgain(scene: Scene): boolean {
  const { mention, words, first, last } = scene;
  if (mention.rule !== "weekday") return false;
  const hours = words.filter(({ folded }) => HOUR.has(folded)).length;
  return isBefore(scene, "again", 3) || (hours >= 2 && last - first < 2);
}

/** A day of every year: «إعلان 6 فيفري يوما وطنيا». */
export function isEveryYear({ relation }: Scene): boolean {
  return relation === "yearless";
}

/** «خلال شهر رمضان»: a time of the year that the text only stands in. */
export function isTimeOfYear(scene: Scene): boolean {
  const { mention, precision } = scene;
  if (mention.calendar === "gregory" || isPlannedNear(scene)) return false;
  return precision === "interval" || mention.rule === "month" || mention.rule === "part-of-period";
}

/** «مواليد 1995»، «فيلم (2013)». */
export function isBornOrMade(scene: Scene): boolean {
  if (scene.precision !== "year") return false;
  const inBrackets =
    /[([]\s*$/u.test(scene.words[scene.first]?.gap ?? "") &&
    /^\s*[)\]]/u.test(behind(scene, 1)?.gap ?? ")");
  return inBrackets || isBefore(scene, "born", 3);
}

/** «قبل 2007»: only an end. */
export function isUntil({ mention, relation }: Scene): boolean {
  return mention.edtf.startsWith("../") && relation !== "after";
}

/** «كان من المقرر أن … يوم»، «إلغاء الإضراب الذي كان مبرمجا يومي»: it did not happen then. */
export function isCalledOff(scene: Scene): boolean {
  const REACH = 12;
  for (let nth = 1; nth <= REACH; nth++) {
    if (!before(scene, nth)?.classes.has("was")) continue;
    const near = [1, 2, 3].map((step) => before(scene, nth - step));
    if (near.some((word, at) => at < nth - 1 && word?.classes.has("plan"))) return true;
  }
  return false;
}

/** «لتنطلق يوم 7 جوان عوضا عن غرة جوان»: the day that no longer counts. */
export function isInstead(scene: Scene): boolean {
  return isBefore(scene, "instead", 3) && !isBehind(scene, "instead", 1);
}
