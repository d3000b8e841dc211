import { wordSet } from "../../arabic/fold.ts";
import { sureGivenNames } from "../../arabic/given-names.ts";
import { isOneOf, isOneOfBases, type Line } from "./tokens.ts";
import type { Expression, Reading } from "./expression.ts";
import { looksDefinite } from "./lexicon.ts";
import { isPlaceName } from "./named-after.ts";
import { isToday, isTomorrow } from "./today.ts";

/** Words of time after which «مارس», «آب» or «رمضان» can only be the month. */
const MONTH_CUES = wordSet(
  "في شهر خلال منذ حتى إلى نهاية بداية مطلع أوائل أواخر منتصف قبل بعد حلول بحلول طوال طيلة هذا بتاريخ in since until",
);

const IN = wordSet("في");
const TOWARDS = wordSet("إلى قبل بعد هذا حتى");
const MONTH = wordSet("شهر");
const DAY = wordSet("يوم");
const DAYS = wordSet("أيام");
const EVERY = wordSet("كل أيام");

/** Whether a month's name that is also another word stands where only a month can stand. */
export function isPlausible(line: Line, index: number): boolean {
  const text = line[index]?.text ?? "";
  const { meaning } = line[index] ?? {};
  if (isOneOf(line, index, MONTH) || isOneOf(line, index, DAY)) return true;
  // «يوم 14 ك2», «الخميس 14 ك2».
  if (meaning?.weekday !== undefined) return true;
  // «قبل الربيع 2019» is a season, «في الربيع 2019» a month of Libya.
  if (meaning?.season !== undefined) return isOneOf(line, index - 1, IN);
  // «إلى رمضان صبحي»: the Hijri names are men's names, to whom things also come and go.
  const hijri = meaning?.month?.calendar === "islamic-umalqura";
  if (hijri && isOneOf(line, index - 1, TOWARDS)) return false;
  return isOneOf(line, index - 1, MONTH_CUES) && !/^[a-z]/.test(text);
}

const RECURRING = wordSet(
  "كل أيام خطب إمام أئمة خطيب خطباء صلاة خطبة جمعة سوق لصلاة بعد_صلاة مسجد جامع نادي مجموعة شركة حي قرية بلدة مركز برج مخيم وادي كلا كلتا كلاهما كليهما هذين هذان بين أحد الواحد آل بن ابن أبو الشخصين عطلة وكل صلاتي",
);
/** «الجمعة العظيمة», «الأحد الأسود»: days with a name of their own. */
const DAY_NAMES = wordSet("العظيمة الحزينة البيضاء السوداء الأسود الدامي المباركة");
/** «الأحد عشر لاعبا», «الاثنين الآخرين»: numbers. */
const COUNTING = wordSet("عشر عشرة الآخرين الآخران معا");
const BETWEEN = wordSet("بين");
const NEED = wordSet("الحاجة حاجة");
const NEAR = wordSet("القريب البعيد");

/** Whether what was read is a date where it stands; the traps of Arabic prose are told by the words around it. */
export function isDateInContext(line: Line, index: number, reading: Reading): boolean {
  const { expression, end } = reading;
  switch (expression.kind) {
    case "calendar":
      return expression.year !== null || !isPlaceName(line, index, expression);
    case "weekday":
      return isWeekdayInContext(line, index, end);
    case "day-shift": {
      const alone = expression.weekday === null && expression.date === null;
      // «في أمس الحاجة»: in dire need; «بالأمس القريب»: not long ago.
      if (expression.by < 0) return !isOneOf(line, end, NEED) && !isOneOf(line, end, NEAR);
      if (!alone) return true;
      return expression.by === 0 ? isToday(line, index, end) : isTomorrow(line, index, end);
    }
    case "range":
      return !isPastAndPresent(line, index, expression);
    default:
      return true;
  }
}

type Range = Extract<Expression, { kind: "range" }>;

/** «بين الأمس واليوم»: between what was and what is. */
function isPastAndPresent(line: Line, index: number, { from, to }: Range): boolean {
  const both = from.kind === "day-shift" && to.kind === "day-shift" && from.by + to.by === -1;
  return both && from.weekday === null && to.weekday === null && isOneOf(line, index, BETWEEN);
}

function isWeekdayInContext(line: Line, index: number, end: number): boolean {
  const first = line[index];
  const led = isOneOf(line, index, DAY) || first?.meaning?.timeOfDay === true;
  if (isOneOf(line, index - 1, EVERY)) return false;
  if (led || end - index > 1) return true;
  if (first?.meaning?.conjunction && isOneOf(line, index - 1, DAYS)) return false;
  if (isOneOf(line, end, DAY_NAMES) || isOneOf(line, end, COUNTING)) return false;
  // «بسوق الأحد», but «بلاغ أصدرته الشركة الجمعة».
  const before = line[index - 1]?.text ?? "";
  const joined = !looksDefinite(before) && isOneOfBases(line, index - 1, RECURRING);
  return !joined && !isOneOf(line, index - 1, RECURRING) && !isGivenName(line, index - 1);
}

/** «بدر الخميس», «محمد رمضان» are persons: weekdays and Hijri months are family names as well. */
export function isGivenName(line: Line, index: number): boolean {
  return isOneOf(line, index, sureGivenNames) || /^عبد(ال|رب)/.test(line[index]?.text ?? "");
}
