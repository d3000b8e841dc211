import { wordSet } from "../../arabic/fold.ts";
import { precisionOf } from "../../dates/edtf-bounds.ts";
import { isFutureNear } from "./planned-by-words.ts";
import type { SentenceWord } from "../sentence-words.ts";
import { before, behind, isBefore, isBehind, type Scene } from "../scene.ts";

const PUBLISHED = wordSet("نشر النشر تحديث نشرت");
const TODAY = wordSet("اليوم أمس البارحة غدا");
const LINE_SIGN = /[/\-–—:(|]/u;
/** Words that a dateline has beside its date: place, country, agency; fewer where nothing says when it was published. */
const DATELINE = 6;
const UNSURE = 3;

/** «تونس في 3 ماي 2017»، «نُشر في …»: says when the text came out. */
export function isPublicationLine(scene: Scene): boolean {
  const { words, first, last, relation } = scene;
  if (relation === "after" || relation === "before") return false;
  const [one, two] = [before(scene, 1), before(scene, 2)];
  if (first <= 2 && [one, two].some((word) => PUBLISHED.has(word?.folded ?? ""))) return true;
  if (!isFullDate(scene) || tells(scene)) return false;
  const behindIt = words.length - 1 - last;
  if (first <= DATELINE && LINE_SIGN.test(behind(scene, 1)?.gap ?? "")) return true;
  return behindIt <= 3 && first + behindIt <= (relation === "unknown" ? UNSURE : DATELINE);
}

/** «16 مايو 2019»; today is told of in sentences. */
function isFullDate({ words, first, last, precision }: Scene): boolean {
  const date = words.slice(first, last + 1);
  return (
    precision === "day" &&
    date.some(({ kind }) => kind === "number") &&
    !date.some(({ folded }) => TODAY.has(folded))
  );
}

/** Whether a verb or the و of a sentence stands before the date. */
function tells({ words, first }: Scene): boolean {
  const ahead = words.slice(0, first);
  return ahead.some(
    ({ future, classes, folded }, index) =>
      future || classes.size > 0 || (index === 0 && folded.startsWith("و")),
  );
}

const HOUR = wordSet("الساعة");
const AROUND = 25;
const WEEKDAYS = new Set(["weekday", "range", "list"]);

/** «أيام الثلاثاء والخميس»، «كل يوم أحد»، «من الاثنين إلى الخميس من الساعة 8 إلى الساعة 13»: days that come again. */
export function isAgain(scene: Scene): boolean {
  const { mention, words, first, last } = scene;
  const named = words.slice(first, last + 1).every(({ kind }) => kind !== "number");
  if (!WEEKDAYS.has(mention.rule) || !named || scene.days > 7) return false;
  const near = words.slice(Math.max(0, first - AROUND), last + AROUND);
  const hours = near.filter(({ folded }) => HOUR.has(folded)).length;
  return isBefore(scene, "again", 3) || (hours >= 2 && (last - first < 2 || scene.days > 1));
}

/** A day of every year: «إعلان 6 فيفري يوما وطنيا». */
export function isEveryYear({ relation }: Scene): boolean {
  return relation === "yearless";
}

const NEXT_OR_LAST = wordSet("الماضي المنصرم الفائت المقبل القادم");

/** «خلال شهر رمضان»: a time of the year that the text only stands in; not «محرم 1436»، «رمضان الماضي». */
export function isTimeOfYear(scene: Scene): boolean {
  const { mention, precision, words, first, last } = scene;
  if (mention.calendar === "gregory" || isFutureNear(scene)) return false;
  const date = words.slice(first, last + 1);
  if (date.some(({ kind, folded }) => kind === "number" || NEXT_OR_LAST.has(folded))) return false;
  return precision === "interval" || mention.rule === "month" || mention.rule === "part-of-period";
}

/** «مواليد 1995»، «سيكمل عامه العشرين في سبتمبر»، «فيلم (2013)». */
export function isBornOrMade(scene: Scene): boolean {
  if (isBefore(scene, "born", 3)) return true;
  if (scene.precision !== "year") return false;
  const [gap, next] = [scene.words[scene.first]?.gap, behind(scene, 1)?.gap];
  return /[([]\s*$/u.test(gap ?? "") && /^\s*[)\]]/u.test(next ?? ")");
}

/** «قبل 2007»، «جدد عقده حتى 2020»: only an end; a day to come is a deadline. */
export function isUntil({ mention, relation }: Scene): boolean {
  if (!mention.edtf.startsWith("../")) return false;
  return relation !== "after" || precisionOf(mention.edtf.slice(3)) === "year";
}

/** «كان من المقرر أن … يوم»، «الإضراب الذي كان مبرمجا يومي»، «إلغاء مباراة الأحد»: it did not happen then. */
export function isCalledOff(scene: Scene): boolean {
  const REACH = 20;
  for (let nth = 1; nth <= REACH; nth++) {
    const word = before(scene, nth);
    // «كان من المفترض أن يصل أمس للمقابلة التي ستجمعه الأحد»: the match will be.
    if (word === undefined || word.future) break;
    if (!word.classes.has("was")) continue;
    const near = [1, 2, 3].map((step) => before(scene, nth - step));
    if (near.some((other, at) => at < nth - 1 && isExpected(other))) return true;
  }
  return isOfCalledOff(scene);
}

const TO = wordSet("إلى حتى من");

/** «تأجيل الجلسة إلى الأحد» is held then; of «إلغاء الرسوم يوم …» nothing was to be. */
function isOfCalledOff(scene: Scene): boolean {
  if (scene.days > 3 || scene.words[scene.first]?.folded.startsWith("لي") === true) return false;
  if (TO.has(before(scene, 1)?.folded ?? "")) return false;
  for (let nth = 1, gathering = false; nth <= 8; nth++) {
    const word = before(scene, nth);
    if (word === undefined || word.classes.has("clause")) return false;
    if (gathering && word.classes.has("called_off")) return true;
    gathering ||= word.classes.has("gathering");
  }
  return false;
}

function isExpected(word: SentenceWord | undefined): boolean {
  return word !== undefined && (word.classes.has("plan") || word.classes.has("forecast"));
}

/** «لتنطلق يوم 7 جوان عوضا عن غرة جوان»: the day that no longer counts. */
export function isInstead(scene: Scene): boolean {
  return isBefore(scene, "instead", 3) && !isBehind(scene, "instead", 1);
}
