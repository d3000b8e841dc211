import { isDefinite, isOneOf, wordSet, type Word } from "../word.ts";
import { next, previous, type Context } from "./context.ts";

/** Given names of the Arab world, without article; common nouns that happen to be names are left out. */
const givenNames = wordSet(`
محمد أحمد محمود حامد حمد حمود حمدي حمدان حسن حسين حسان حسام علي عمر عثمان عمرو عمار عامر عادل عارف عاطف عايض
عبدالله عبدالرحمن عبدالعزيز عبدالملك عبدالكريم عبدالرحيم عبداللطيف عبدالمجيد عبدالوهاب عبدالقادر عبدالخالق
عبدالسلام عبدالرزاق عبدالحميد عبدالحكيم عبدالحليم عبدالغني عبدالفتاح عبدالمحسن عبدالمنعم عبدالناصر عبدالهادي
عبدالواحد عبدربه عبدالإله عبدالباري عبدالجبار عبدالرؤوف عبدالمطلب عبيد عدنان عدي عزام عزت عصام عقيل علاء عماد
إبراهيم إسماعيل إسحاق إدريس أنس أنور أيمن أيوب أشرف أمجد أكرم أسامة أسعد أديب إياد إيهاب إلياس إحسان أنيس
باسل باسم بدر بندر بكر بلال بسام بشار بشير بهاء تامر تميم توفيق ثامر جابر جاسم جاسر جعفر جلال جمال جميل جواد جهاد
حاتم حازم حبيب حيدر حمزة خالد خلف خلفان خليل خليفة داود رائد راشد رامي رضا رياض زايد زكريا زكي زهير زياد زيد زين
ساطع سالم سامر سامي سعد سعود سعيد سفيان سلطان سلمان سليمان سليم سمير سهيل سيف شادي شاكر شريف شهاب شوقي صابر صادق
صالح صباح صلاح صهيب ضياء طارق طاهر طلال طلعت ظافر عبدو غازي غسان فادي فارس فاروق فاضل فايز فتحي فخري فراس فرج فريد
فهد فواز فؤاد فيصل قاسم قصي قيس كامل كريم كمال لطفي لؤي ليث ماجد مازن مالك ماهر مبارك متعب مجدي محسن محيي مختار مراد
مروان مسعود مشاري مشعل مصعب مصطفى مطلق معاذ معتز معمر مفلح مقرن ممدوح منصور منير مهدي مهند موسى مؤيد ناجي نادر ناصر
نايف نبيل نجيب نزار نصر نضال نواف نوح نور هادي هاشم هاني هشام هيثم وائل وجدي وسام وسيم وليد ياسر ياسين يحيى يزيد يعقوب
يوسف يونس مريم فاطمة عائشة خديجة زينب سارة نورة هند ليلى سلمى منى هدى أسماء أميرة أمل إيمان ابتسام جميلة حنان دلال
رانيا رشا ريم رنا سعاد سميرة سناء سهام شيماء غادة فوزية لمياء لينا مها ميساء نادية نجلاء نجوى نسرين نهى هالة هيفاء وفاء
فلاح فالح فيحان غانم ضيف دخيل عايد عواد عوض عيسى عيد فوزي قحطان كاظم لقمان مرزوق مسفر مشهور مصلح معن مفرح نعيم وديع
حذيفة زهران شاهر شعيب طالب عقاب كنعان ملحم منذر نجم هلال وضاح بدرية جورج ميشال إيلي بيار طوني جبران`);

/** Words before a person's name, without article. */
const titles = wordSet(`
دكتور دكتورة الدكتور د أ م ا شيخ أستاذ أستاذة مهندس مهندسة لواء عميد مقدم نقيب ملازم رقيب عريف حاج سيد سيدة آنسة كابتن
سماحة فضيلة معالي سعادة صاحب سمو أمير أميرة أبو أبي أبا أم بن ابن بنت آل إمام حافظ قارئ داعية`);

/** Verbs of saying, which a person's name follows. */
const saying = wordSet(`
قال قالت أكد أكدت أضاف أضافت أوضح أوضحت ذكر ذكرت أشار أشارت بين بينت لفت لفتت كشف كشفت نفى نفت شدد شددت صرح صرحت
أبان أفاد نوه تابع أردف علق اعتبر رأى صححه حسنه ضعفه رواه زاد استطرد طالب دعا حذر يقول يؤكد يوضح يضيف يشير يكشف ينفي يرى يرد رد`);

const prepositions = wordSet(
  `من عن مع إلى على في بين عند لدى ضد حول أن إن أنه بأن لأن كان ليس هو ثم أو أم هل لا`,
);
const compound = wordSet(
  `الله الرحمن العزيز الكريم الملك اللطيف القادر السلام الرزاق الحميد الفتاح المحسن الهادي`,
);
const lineage = wordSet(`بن ابن بنت آل أبو أبي أبا أم`);
const servant = wordSet(`عبد`);

function isName(word: Word | undefined, before: Word | undefined): boolean {
  return isOneOf(word, givenNames) || (isOneOf(word, compound) && isOneOf(before, servant));
}

/**
 * Whether an adjective is a person's surname: without article after a given name («إسماعيل مغربي»); with it after a
 * title, a given name, a verb of saying or
 * a preposition, or at the head of a sentence, where an adjective has no noun to follow, unless it leads to a name. In Saudi newspapers «منصور التركي»
 * and «عبدالله التركي» are more frequent than the country's adjective in that form.
 */
export function isSurname(c: Context): boolean {
  const before = previous(c);
  const second = previous(c, 2);
  if (c.givenLike) return isName(before, second);
  if (!c.surnameLike) return false;
  const after = next(c);
  if (before === undefined) return !namesPerson(c, after);
  if (isOneOf(second, lineage) || isOneOf(before, titles)) return true;
  if (isName(before, second)) return true;
  if (isOneOf(before, saying) || isOneOf(before, prepositions)) return !isOneOf(after, givenNames);
  return isOneOf(second, titles) && !isDefinite(before) && !before.folded.endsWith("ه");
}

/**
 * Whether an adjective at the head of a sentence leads to the person it describes («السوري عمر السومة»,
 * «المصري شيكابالا يعود»); a surname there is followed by a colon, a verb or nothing.
 */
function namesPerson(c: Context, after: Word | undefined): boolean {
  if (after === undefined || isOneOf(after, saying)) return false;
  return isOneOf(after, givenNames) || !/^[يتس]/u.test(after.folded);
}

/**
 * Whether an adjective without article may be taken as one: it follows the indefinite noun that it describes
 * («وزير تركي»), and is not a personal name («الأمير تركي», «تركي بن طلال», «أشرف غاني»).
 */
export function describesNoun(c: Context): boolean {
  const before = previous(c);
  const after = next(c);
  if (before === undefined || before.kind !== "arabic" || isDefinite(before)) return false;
  if (isOneOf(before, titles) || isOneOf(before, saying) || isOneOf(before, prepositions))
    return false;
  if (isName(before, previous(c, 2)) || isOneOf(before, servant)) return false;
  return !(isOneOf(after, lineage) || isDefinite(after) || isOneOf(after, givenNames));
}

const capitalised = /^\p{Lu}/u;
const joiningWords = new Set(
  "in to from and of for with the by at on after before against between near versus vs over or as".split(
    " ",
  ),
);

/**
 * Whether an English word that is a country and a given name (Chad, Jordan, Georgia) stands beside words that
 * make it a person: «Chad Smith», «Michael Jordan». In a headline set in capitals («Jordan Signs Deal») the
 * neighbours say nothing, and it is the country.
 */
export function isEnglishGivenName(c: Context): boolean {
  const before = previous(c);
  const after = next(c);
  if (before !== undefined && joiningWords.has(before.folded)) return false;
  if (/['’]s?$/u.test(c.words[c.last]?.text ?? "")) return false;
  const follows = after !== undefined && capitalised.test(after.text);
  const leads = before !== undefined && c.first > 1 && capitalised.test(before.text);
  return (follows || leads) && !isTitleCase(c);
}

const WINDOW = 6;

/** Whether no longer word around the form begins with a small letter. */
function isTitleCase(c: Context): boolean {
  const around = c.words.slice(Math.max(0, c.first - WINDOW), c.last + WINDOW);
  return !around.some((word) => word.text.length > 3 && /^\p{Ll}/u.test(word.text));
}
