import { wordSet } from "../../../../arabic/fold.ts";
import { WAW } from "../../../../arabic/letters.ts";
import { isSign, isOneOf, type Line } from "../../tokens.ts";
import { looksDefinite } from "../../lexicon.ts";
import { readNumberInWords } from "../number.ts";
import { isVerb } from "../../tense.ts";
import { isCounted, isQuantity, listStart } from "./quantity.ts";

/** After these a number of the century is a year: «في 2014», «منذ 2005». */
const LED = wordSet(
  "في عام العام سنة لعام من منذ حتى غاية قبل بعد خلال بحلول بين إلى نهاية بداية مطلع أواخر أوائل منتصف مستهل مواليد وفاة موسم صيف شتاء ربيع خريف دفعة أعوام الأعوام سنوات عامي سنتي",
);
/** Names that bear a year: «كأس العالم 2022», «رؤية 2030». */
const NAMED = wordSet(
  "إكسبو كأس بطولة دوري قمة معرض مؤتمر رؤية مهرجان أولمبياد مونديال خطة موازنة ميزانية دورة منتدى نسخة حرب ثورة انتخابات اتفاق اتفاقية دستور قانون جائزة حملة برنامج حج موديل طراز يورو خليجي أجندة استراتيجية تقرير مؤشر تصنيف قائمة احتفالات فعاليات عمومية الحكومات القمة البطولة المعرض المؤتمر المهرجان الرؤية المنتدى الدورة الانتخابات الموازنة الميزانية المالية العالم آسيا أفريقيا أوروبا",
);
const IN = wordSet("في منذ");
const UP_TO = wordSet("إلى حتى و أو");
/** Words that go on with the sentence after a year, and are not counted. */
const CONTINUES = wordSet(
  "في من على إلى عن مع التي الذي الذين بين أن إن قد كان كانت هي هو حيث بعد قبل حتى خلال عبر ضمن أو أم ثم عندما حينما بعدما كما لم لن لا ما وقد تحت أمام ضد دون هذا هذه إذ منذ بسبب بفضل برعاية بمشاركة بحضور عام م",
);

/** Whether four digits alone stand where a year stands, and not a number of things. */
export function isBareYear(line: Line, index: number, value: number): boolean {
  const token = line[index];
  if (token?.kind !== "number" || value < 1700 || value > 2099) return false;
  // Before 1900 a number of four digits is a quantity more often, unless a preposition of time leads to it.
  if (value < 1900 && !isOneOf(line, index - 1, LED)) return false;
  if (isQuantity(line, index) || isCounted(line, index + 1)) return false;
  // «من 1800 إلى 1900 ريال»
  if (isOneOf(line, index + 1, UP_TO) && line[index + 2]?.kind === "number") {
    if (isCounted(line, index + 3)) return false;
  }
  const before = line[index - 1];
  const next = line[index + 1];
  if (before?.kind === "sign" && token.glued && "+#$€£@_=*.,٫٬/-–:%".includes(before.text)) {
    return joinsNameAndYear(line, index - 1);
  }
  if (next?.kind === "sign" && next.glued && "%+$€£@_=*٪".includes(next.text)) return false;
  const third = line[index + 2];
  if (next?.kind === "sign" && next.glued && third?.glued && third.kind === "number") {
    return joinsNameAndYear(line, index + 1);
  }
  if (next?.glued === true && next.kind === "word") return false;
  // «في عامي 2013 و2015 سجلت …»: a list of years.
  const led = isOneOf(line, listStart(line, index) - 1, LED);
  if (next === undefined || next.kind === "sign" || led) return true;
  if (isOneOf(line, index - 1, NAMED) || isOneOf(line, index - 2, NAMED)) return true;
  if (line[index - 1]?.kind === "number" || next.kind === "number") return false;
  // «2012 و2014 و2015 إضافة إلى»: three numbers of the century are years.
  if (index - listStart(line, index) >= 4 || isVerb(next.text)) return true;
  // Otherwise what follows must go on with the sentence: «2000 عامل» counts.
  return (
    isOneOf(line, index + 1, CONTINUES) || looksDefinite(next.text) || next.text.startsWith(WAW)
  );
}

/** Whether a year in words is one: nothing counted behind it, no amount before it. */
export function isYearInWords(line: Line, index: number, end: number, value: number): boolean {
  if (value < 1000 || value > 2100 || value % 1000 === 0) return false;
  const next = line[end];
  // «بألف ومائتي ريال», «من ألف ومائتين وخمسين …»: only «في» leads to a year that words go on after.
  const goesOn = next?.kind === "word" && !next.meaning?.functional;
  if (line[index]?.meaning?.preposition || (goesOn && !isOneOf(line, index - 1, IN))) return false;
  // «من ألف ومائتين إلى ألف وخمسمائة ريال»
  const upTo = isOneOf(line, end, UP_TO) ? readNumberInWords(line, end + 1) : null;
  if (upTo !== null && isCounted(line, upTo.end)) return false;
  return !isCounted(line, end) && !isQuantity(line, index);
}

/** «كأس العالم-2022»: a dash that joins the year to a name, not to another number. */
function joinsNameAndYear(line: Line, index: number): boolean {
  if (!isSign(line, index, "/-–")) return false;
  return line[index - 1]?.kind !== "number" && line[index + 1]?.kind === "number";
}
