import { wordSet } from "../../arabic/fold.ts";
import { isDefinite, isOneOf, isWritten } from "../word.ts";
import {
  beside,
  company,
  either,
  followedBy,
  next,
  opensReport,
  previous,
  type Context,
  type Verdict,
} from "./context.ts";

/** What a place is, and who governs or serves it: after them its name stands. */
const placeNouns = wordSet(`
مدينة مدينتي محافظة محافظتي ولاية ولايتي منطقة معتمدية بلدة بلدية قرية قضاء ناحية إقليم مقاطعة إمارة مخيم ميناء مطار جزيرة لواء دائرة عمالة جهة
محافظ والي أمير حاكم عمدة قائمقام أهالي سكان`);
/** What else stands before a town's name. */
const townNouns = wordSet(`
شرطة غرفة أمانة أمين مستشفى جامعة تعليم صحة بر شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي ريف ضواحي ضاحية قرب أسواق طريق محكمة معبر
حصار معركة أحياء مرور مواطني نادي سجن كنيسة قلعة قصر مهرجان ملعب استاد بلديات والية مديرية مندوبية نيابة`);
const townPrepositions = wordSet(`في إلى من على بين نحو داخل حتى تجاه باتجاه صوب عبر`);
/** A place or person may bear a city's name: «حي الدوحة», «فندق باريس». */
const bearers = wordSet(
  `شارع حي جادة زنقة بولفار مخطط دوار ميدان فندق مدرسة ثانوية صيدلية مطعم مقهى مخبز سينما عمارة كافيه`,
);
const joinedBe = /^[وف]?ب/u;

/** Whether the preposition ب is joined to the form: «بنابل». */
function isJoinedTo(c: Context): boolean {
  const word = c.words[c.first];
  return (
    joinedBe.test(word?.folded ?? "") && word?.bases.some((base) => !joinedBe.test(base)) === true
  );
}

/** Whether a word that says what it is stands before the name: «محافظة العين», «والي باجة». */
function isCalled(c: Context): boolean {
  const before = previous(c);
  return isOneOf(before, placeNouns) && !isDefinite(before);
}

/** Whether the text leads to the name as to a town: «بنابل», «في سوسة», «شرطة جدة». */
function isLedTo(c: Context): boolean {
  const before = previous(c);
  if (isCalled(c) || isJoinedTo(c) || isWritten(before, townPrepositions)) return true;
  return isOneOf(before, townNouns) && !isDefinite(before);
}

/** Taken only where the text leads to it: «بالكاف», and not «كأس الكاف». */
export function isLed(c: Context): boolean {
  return isLedTo(c) || opensHeadline(c);
}

/** «الكاف : حملة تحسيسية»: the place of a report before its headline. */
function opensHeadline(c: Context): boolean {
  return opensReport(c) || (c.first === 0 && followedBy(c, /^\s?:/u));
}

/** A name that is a word as well: taken where the text leads to it, in a list of places, or in its country's company. */
export function isTown(c: Context): Verdict {
  return isLed(c) || either(beside(c), company(c));
}

/** A name that is mostly another word: taken behind the word that says what it is, or beside another place. */
export function isNamedPlace(c: Context): Verdict {
  if (isCalled(c)) return true;
  const listed = beside(c);
  return listed === true ? company(c) : listed;
}

/** «المنطقة الشرقية» without «من ليبيا», in a text that names no other country. */
export function isRegion(c: Context): Verdict {
  if (isWritten(next(c), townPrepositions) || /^لل?/u.test(next(c)?.folded ?? "")) return false;
  return isOnly(c);
}

function isOnly(c: Context): Verdict {
  if (c.found === null) return "later";
  return c.found.countries.size === 0 || c.found.countries.has(c.iso2);
}

/** Other kingdoms, whose papers call them so. */
const kingdoms = ["JO", "MA", "BH", "GB", "BE", "NL", "ES", "SE", "NO", "DK", "TH"];

/** «المملكة» alone is Saudi Arabia where the text speaks of it, or of riyals and no other kingdom. */
export function isKingdom(c: Context): Verdict {
  if (/^[وف]?(?:متحده|اردنيه|مغربيه)/u.test(next(c)?.folded ?? "")) return false;
  if (c.found === null) return "later";
  if (c.found.countries.has(c.iso2)) return true;
  return !kingdoms.some((iso2) => c.found?.countries.has(iso2)) && /ريال/u.test(c.text);
}

/** «حي الدوحة», «شارع باريس»: another thing that bears a city's name. */
export function isBorne(c: Context): boolean {
  const before = previous(c);
  return isOneOf(before, bearers) && !isDefinite(before);
}
