import { beforeVerbs, chainPattern, chainsOf } from "../../../arabic/proclitics.ts";
import { deskOf } from "../dateline/desk-prefix.ts";

/**
 * Longest headline accepted, in UTF-16 units. Arabic papers hardly pass 130; agencies write whole sentences behind
 * the name of a desk («سياسي / …»).
 */
const MOST_UNITS = 150;
const MOST_UNITS_FRAMED = 250;

/** Formulas with which letters, columns and prayers open. */
const opening = /^(?:بسم الله الرحمن الرحيم|السلام عليكم|أخي|عزيزي|عزيزتي|سعادة رئيس التحرير)/u;

/** A sign of a list or a note before the words, or «س:» of an interview: a line of the text. */
const bullet = /^[•●▪■◾*·\-–—]\s*\S|^(?:س|ج|سؤال|جواب)\s*[\d٠-٩]{0,2}\s*[:：]/u;

/** What no headline ends with: a full stop (but «..» and «…» are common), a comma, a colon. */
const proseEnd = /(?<!\.)\.\s*["»”')\]]*$|[،,؛;:]$/u;

const SUFFIX = "(?:ت|ا|وا)?";
/** Verbs with which reports begin, and headlines of this length hardly do; no nouns look like them. */
const past = `أكد اكد أعلن اعلن كشف قال ذكر أوضح اوضح أفاد افاد أشار اشار صرح أعرب اعرب شدد أبان لفت نفى نفت حذر دعا دعت طالب افتتح دشن استقبل
التقى التقت ناقش اجتمع زار شارك أقام اقام شهد أصدر اصدر قرر أقر اقر وافق أدان دان استنكر هنأ تلقى تلقت أطلق اطلق انطلق اختتم تمكن
ألقى ألقت واصل أصيب لقي توفي حقق تغلب تعادل أحرز بات أصبح كان ظل أشاد نوه أنهى أنهت أحبط أسفر أنجز احتفل احتفى استعرض استضاف اعتمد
اقترب التحق انتهى انتهت انضم ترأس تسبب تسلم تصدر تفقد توج توجه توصل ثمن جدد جرى حصل حصد خاض رحب رفض سجل سيطر شكا صادق عثر كثف
كرم نجح نجا هاجم وصف وفر ودع باشر أعاد أجرى أجرت أثار أدى أدت رصد قدم تسلمت اعتبر استأنف ألغى أيد اتهم اعترف اعتقل أوقف أطاح ارتفع انخفض عاد خرج جاء سقط دفعت تواصلت رفعت منحت فتحت نشرت طرحت ردت حصدت`;
/** The same, where the word is a noun as well: a number behind it counts («ضبط 3 وافدين …» is a headline). */
const pastOrNoun = "وجه رعى بحث وصل غادر نظم عقد وقع بعث بدأ ضبط قتل فاز بين صدر تعرض توقع خسر حضر";
const imperfect = `تنطلق ينطلق تفتتح يفتتح تشهد يشهد تعقد يعقد تبدأ يبدأ تستضيف يستضيف تستعد يستعد يلتقي تلتقي يواصل تواصل يواجه تواجه تنظم ينظم
يرعى ترعى يدشن تدشن يبحث تبحث تعتزم يعتزم تحتضن يحتضن تستأنف يستأنف يسعى تسعى يقيم تقيم يحتفل تحتفل يتطلع تتطلع يختتم تختتم يخوض
تخوض يعاني تعاني يعتقد يغادر تغادر يصل يزور يترقب يعيش تعيش يعد تعد يعتبر تعتبر يأمل يحل يقول يبدو تبدو يدخل تدخل سيكون ستكون سيتم ستبدأ سيبدأ ستنطلق سينطلق سيشارك ستشارك`;
const negated = "(?:لا|ما|لم) (?:زال|يزال|تزال|يكن|تكن|يعد|تعد)";
const either = (words: string): string => words.split(/\s+/u).join("|");
const conjunction = chainPattern(chainsOf({ ...beforeVerbs, future: false }));
const reporting = new RegExp(
  `^${conjunction}?(?:(?:${either(past)})${SUFFIX}|${either(imperfect)}|${negated}|(?:${either(pastOrNoun)})${SUFFIX}(?! [\\d٠-٩])) `,
  "u",
);
const LONG = 75;

/** Whether a text begins with a verb with which reports begin. */
export function beginsReport(text: string): boolean {
  return reporting.test(text);
}

/** Clauses with which columns begin, too long for their headlines. */
const column =
  /^(?:إن |لا شك|لا ريب|من المعروف|من المؤكد|من الطبيعي|ما زلت|ما زال |عندما |حينما |حين |هناك من |يقول |يحكى |على الرغم|رغم أن |بعد أن |قبل أن |منذ أن |لقد |كثير من |كثيرا ما |كثيرون |ثمة |أتساءل |سألت |دعونا |لو كنت |قد لا |ما يحدث |ليس صحيحا |من المنتظر |من المقرر |من المتوقع |أيها أتذكر |قرأت |سألني |قال لي |تخيل أن|لم يكن |منذ أكثر |في كل )/u;
const clause = /^(?:بعد أن|قبل أن|منذ أن|رغم أن|على الرغم|رغم|عندما|حينما|حين) /u;
const SHORT = 38;
const MIDDLING = 45;
/** What headlines are cut with: «أكد ثقته .. بيريرا: جاهزون». */
const ornament = /\.\.|…|[:؟!?|]/u;

/**
 * Whether a line can be a headline as far as it alone shows: short, not ended like a sentence, with Arabic letters.
 * @param text a cleaned line.
 * @param framed whether other lines of the page already set it apart: then a full stop is forgiven.
 */
export function looksLikeHeadline(text: string, framed = false): boolean {
  const desk = deskOf(text) !== null;
  if (text.length > (framed || desk ? MOST_UNITS_FRAMED : MOST_UNITS)) return false;
  if (!framed && !desk && [proseEnd, bullet, opening].some((sign) => sign.test(text))) return false;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) >= 4;
}

/**
 * Whether a line without other signs reads like the beginning of a report or column rather than like its headline.
 * @param text a cleaned line.
 * @param next the paragraph below: where that begins a report itself, a line of middling length is its headline.
 */
export function looksLikeLead(text: string, next: string): boolean {
  if (reporting.test(text)) {
    const plain = text.length > MIDDLING && !ornament.test(text) && !reporting.test(next);
    return plain || (text.length > LONG && !/\p{L}\.\. ?\p{L}/u.test(text));
  }
  // «بعد أن طالبتهم بالاستقالة : نائب يرد …» is cut like a headline.
  return text.length > SHORT && column.test(text) && !(clause.test(text) && ornament.test(text));
}

/** Words with which the second paragraph of a report goes on from its first; nothing that a report begins with. */
const continuing =
  /^(?:و(?:أضاف|اضاف|أوضح|اوضح|أكد|اكد|أشار|اشار|أبان|أفاد|افاد|أعرب|أهاب|أردف|أبرز|أكمل|قال|ذكر|بين|لفت|نوه|تابع|شدد|كشف|كان|استطرد|زاد)(?:ت|وا|ا)? |و(?:يأتي|تأتي|جاء|جاءت|يعد|تعد|يذكر|قد|لم|تم|يتم|يشار|بحسب|حسب|وفقا) |كما (?!تدين)|فيما |(?:و)?من (?:جهته|جهتها|جانبه|جانبها|ناحيته|ناحية أخرى|جهة أخرى|جانب آخر) |بدوره |بدورها |يذكر أن |يشار إلى |يذكر ان )/u;

/** Whether a line goes on with a report that began above it. */
export function goesOn(text: string): boolean {
  return continuing.test(text);
}

/** What kickers say: a genre, or the occasion in a phrase that begins with a preposition. */
const kicker =
  /^(?:(?:في |على هامش |ضمن |بمناسبة |بحضور |برعاية |تحت رعاية |بمشاركة |بعد |قبل |وسط |رغم |خلال |بسبب |وفق |حسب |عشية |غداة |إثر |لأول |للمرة ).*|(?:حوار|مقابلة|تقرير|خاص|حصري|تحقيق|تحليل|رأي|افتتاحية|ملف|بالصور|بالفيديو|بالأرقام|عاجل|متابعة|تغطية|دراسة|استطلاع|مقال|قضية)(?: .*)?)$/u;
const FEW = 3;
const MOST = 7;
const FEWEST_OF_HEADLINE = 4;

/**
 * Whether a line above a headline is its kicker: a few words without a verb, shorter than the headline.
 * @param framed whether the page sets the headline apart from the text: then any two or three words are one.
 */
export function isKicker(text: string, headline: string, framed: boolean): boolean {
  const count = (line: string): number => line.split(" ").length;
  const open = /(?:\.\.|…|:)$/u.test(text);
  if (count(text) > MOST || count(headline) < FEWEST_OF_HEADLINE) return false;
  if (text.length >= headline.length || /[؟!]|[^.]\.$|:./u.test(text)) return false;
  if (reporting.test(`${text} `) || bullet.test(text)) return false;
  if (open || kicker.test(text)) return true;
  return framed && count(text) <= FEW && text.length * 1.5 <= headline.length;
}

const PROSE = 140;

/** Whether a line can only be text of an article: long, or ended like a sentence, as no headline is. */
export function isProse(text: string): boolean {
  return (
    text.length > PROSE ||
    (text.length > 20 && /[^.]\.\s*["»”)]?$/u.test(text)) ||
    (text.length > 60 && /[؟!]["»”)]?$/u.test(text))
  );
}
