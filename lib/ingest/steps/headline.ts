/** Longest headline accepted, in UTF-16 units and in words; the longest in Arabic papers have about 150 letters. */
const MOST_UNITS = 170;
const MOST_WORDS = 28;

/** What no headline ends with: a full stop (but «..» and «…» are common), a comma, a colon. */
const proseEnd = /(?<!\.)\.\s*["»”')\]]*$|[،,؛;:]$/u;

/** Verbs in the past with which reports begin, and headlines of this length hardly do. */
const reporting =
  /^(?:و|ف)?(?:أكد|اكد|أعلن|اعلن|كشف|قال|ذكر|أوضح|اوضح|أفاد|افاد|أشار|اشار|صرح|أعرب|اعرب|شدد|بين|أبان|لفت|نفى|حذر|دعا|طالب|وجه|رعى|افتتح|دشن|استقبل|التقى|بحث|ناقش|اجتمع|زار|وصل|غادر|شارك|نظم|عقد|أقام|اقام|شهد|وقع|أصدر|اصدر|قرر|أقر|اقر|وافق|أدان|دان|استنكر|هنأ|تلقى|بعث|أطلق|اطلق|بدأ|انطلق|اختتم|اختتمت|تمكن|ألقى|ضبط|قتل|أصيب|لقي|توفي|حقق|فاز|تغلب|تعادل|أحرز|يعتقد|بات|أصبح|كان|كانت|ظل|لا زال|لا يزال|ما زال)(?:ت|ا|وا)? /u;
const LONG = 75;

/**
 * Whether a line can be a headline as far as it alone shows: short, not ended like a sentence, with Arabic letters.
 * @param text a cleaned line.
 * @param framed whether other lines of the page already set it apart: then a full stop is forgiven.
 */
export function looksLikeHeadline(text: string, framed = false): boolean {
  if (text.length > MOST_UNITS || text.split(" ").length > MOST_WORDS) return false;
  if (!framed && proseEnd.test(text)) return false;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) >= 4;
}

/** Whether a line without other signs reads like the beginning of a report rather than like its headline. */
export function looksLikeLead(text: string): boolean {
  return text.length > LONG && reporting.test(text);
}
