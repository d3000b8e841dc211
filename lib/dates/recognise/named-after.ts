import { wordSet } from "../../arabic/fold.ts";
import type { CalendarExpression, Reading } from "./expression.ts";
import { looksDefinite } from "./lexicon.ts";
import { isOneOf, isOneOfBases, type Line } from "./tokens.ts";

const DAY = wordSet("يوم");
/** Of a list of dates so many are looked back over. */
const MOST = 3;

/** Events named after a day or month: «ثورة 25 يناير», «حرب أكتوبر». They do not say which year. */
const EVENTS = wordSet(
  "ثورة حرب انتفاضة هجمات أحداث نكسة نصر عبور انقلاب معركة ذكرى اعتداءات تفجيرات مظاهرات احتجاجات ثورتي ثورتا حربي ملحمة كارثة زلزال مجزرة مذبحة إعلان",
);

/** Places and institutions named after a day: «شارع 26 يوليو», «مدينة السادس من أكتوبر». */
const PLACES = wordSet(
  "شارع شارعي شوارع نهج ميدان ميداني جسر كوبري مدينة جامعة محور حي حارة ضاحية مستشفى مستوصف مدرسة ثانوية إعدادية إكمالية معهد كلية أكاديمية ملعب ملعبي ملاعب فندق مدينتي جامعتي استاد ستاد طريق ساحة حديقة منتزه نادي قناة صحيفة جريدة إذاعة راديو قوى قوة فريق فريقي جائزة كأس كتيبة كتائب لواء فرقة قاعة متحف مكتبة مسجد جامع مجمع مركب مسرح سينما دوار نفق مطار ميناء محطة مترو سد برج مصنع معمل شركة مؤسسة جمعية منظمة مركز دار قصر سجن ثكنة قاعدة معسكر مخيم قرية بلدية حركة حركتي جماعة ائتلاف تحالف تيار تجمع تنسيقية جبهة حزب شباب تكتل معارضة نصب تمثال",
);

/** Whether a day or month without year names an event and not a time near the publication. */
export function isEventName(line: Line, index: number, { expression }: Reading): boolean {
  if (expression.kind !== "calendar" || expression.year !== null) return false;
  const month = expression.month?.kind === "named" ? expression.month : null;
  return month !== null && month.deixis === null && isNamedAfter(line, index, EVENTS);
}

/** «وملعب 5 جويلية»; not «الجامعة يوم 18 أوت», «الفريق 5 مايو الماضي». */
export function isPlaceName(
  line: Line,
  index: number,
  { month, weekday }: CalendarExpression,
): boolean {
  if (month?.kind !== "named" || month.deixis !== null || weekday !== null) return false;
  return !isOneOf(line, index, DAY) && isNamedAfter(line, index, PLACES);
}

/** «حركة 6 أبريل», «وملعب 5 جويلية»; of two («ثورتي 25 يناير و30 يونيو», «فريقي 8 و14 آذار») the second as well. */
function isNamedAfter(line: Line, index: number, names: ReadonlySet<string>): boolean {
  let at = index;
  // Over the dates of a list before it: «8 و», «25 يناير و».
  for (let count = 0; count < MOST && line[at - 1]?.text === "و"; count++) {
    const number = line[at - 2]?.meaning?.month ? at - 3 : at - 2;
    if (line[number]?.kind !== "number") break;
    at = number;
  }
  return isOneOfBases(line, at - 1, names) && !looksDefinite(line[at - 1]?.text ?? "");
}
