import { deskOf } from "./desk-prefix.ts";

/**
 * Longest headline accepted, in UTF-16 units. Arabic papers hardly pass 130; agencies write whole sentences behind
 * the name of a desk («سياسي / …»).
 */
const MOST_UNITS = 150;
const MOST_UNITS_FRAMED = 250;

/** Formulas with which letters, columns and prayers open. */
const opening = /^(?:بسم الله الرحمن الرحيم|السلام عليكم|أخي|عزيزي|عزيزتي|سعادة رئيس التحرير)/u;

/** A sign of a list or a note before the words: a line of the text. */
const bullet = /^[•●▪■◾*·\-–—]\s*\S/u;

/** What no headline ends with: a full stop (but «..» and «…» are common), a comma, a colon. */
const proseEnd = /(?<!\.)\.\s*["»”')\]]*$|[،,؛;:]$/u;

/** Verbs in the past with which reports begin, and headlines of this length hardly do. */
const reporting =
  /^(?:و|ف)?(?:أكد|اكد|أعلن|اعلن|كشف|قال|ذكر|أوضح|اوضح|أفاد|افاد|أشار|اشار|صرح|أعرب|اعرب|شدد|بين|أبان|لفت|نفى|حذر|دعا|طالب|وجه|رعى|افتتح|دشن|استقبل|التقى|بحث|ناقش|اجتمع|زار|وصل|غادر|شارك|نظم|عقد|أقام|اقام|شهد|وقع|أصدر|اصدر|قرر|أقر|اقر|وافق|أدان|دان|استنكر|هنأ|تلقى|بعث|أطلق|اطلق|بدأ|انطلق|اختتم|اختتمت|تمكن|ألقى|واصل|ضبط|قتل|أصيب|لقي|توفي|حقق|فاز|تغلب|تعادل|أحرز|يعتقد|بات|أصبح|كان|كانت|ظل|لا زال|لا يزال|ما زال)(?:ت|ا|وا)? /u;
const LONG = 75;

/**
 * Whether a line can be a headline as far as it alone shows: short, not ended like a sentence, with Arabic letters.
 * @param text a cleaned line.
 * @param framed whether other lines of the page already set it apart: then a full stop is forgiven.
 */
export function looksLikeHeadline(text: string, framed = false): boolean {
  const desk = deskOf(text) !== null;
  if (text.length > (framed || desk ? MOST_UNITS_FRAMED : MOST_UNITS)) return false;
  if (!framed && [proseEnd, bullet, opening].some((sign) => sign.test(text))) return false;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) >= 4;
}

/** Whether a line without other signs reads like the beginning of a report rather than like its headline. */
export function looksLikeLead(text: string): boolean {
  return text.length > LONG && reporting.test(text);
}
