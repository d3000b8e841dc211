import { wordSet } from "../../arabic/fold.ts";
import { SEEN } from "../../arabic/letters.ts";
import { beforeVerbs, segmenter } from "../../arabic/proclitics.ts";
import { isOneOf, type Line } from "./tokens.ts";

const PAST = wordSet(
  "قال قالت أعلن أعلنت أكد أكدت كان كانت زار زارت وصل وصلت عقد عقدت التقى استقبل استقبلت وقع وقعت شهد شهدت بدأ بدأت انطلق انطلقت قتل قتلت أصيب أصيبت صدر صدرت نشر نشرت جرى جرت تم تمت حقق حققت فاز فازت خسر خسرت سجل سجلت انتهى انتهت توفي توفيت ولد ولدت تأسس تأسست افتتح افتتحت أطلق أطلقت قام قامت حدث حدثت وقعا بلغ بلغت اعتقل اعتقلت غادر غادرت أجرى أجرت انعقد انعقدت اندلع اندلعت تولى تولت قرر قررت أقر أقرت وافق وافقت أصدر أصدرت شارك شاركت تعادل تعادلت سقط سقطت ارتفع ارتفعت انخفض انخفضت أوقف أوقفت أعدم تعرض تعرضت استشهد انضم انضمت ظهر ظهرت تراجع تراجعت نظم نظمت احتضن احتضنت انتخب انتخبت أسفر أسفرت فجر فجرت نفذ نفذت دار دارت",
);
const FUTURE = wordSet(
  "سوف المقرر المرتقب المتوقع المنتظر المزمع المقررة المرتقبة المتوقعة المزمعة يعتزم تعتزم ينتظر ستكون سيكون موعد الموعد المقبل المقبلة القادم القادمة المقبلين القادمين تأهبا استعدادا تستعد يستعد ينطلق تنطلق يلتقي تلتقي يواجه تبدأ يبدأ تستضيف يستضيف يخوض تخوض يغادر تغادر يصل تصل يزور تزور يعقد تعقد ينعقد تنعقد يجتمع تجتمع يلعب تلعب يفتتح تفتتح يقام تقام يختتم تختتم يدشن تدشن يرعى ترعى يتوجه تتوجه يعود تعود يستأنف تستأنف يحتفل تحتفل يصوت تصوت يلتقيان",
);
const segment = segmenter(beforeVerbs);
/** «سيعقد», «ستنطلق», «سأعود»: an imperfect verb, behind س; not the nouns that begin alike. */
const IMPERFECT = /^(?:[يت][\u0621-\u064A]{2,}|[ان][\u0621-\u064A]{3,})$/;
const NOT_VERBS =
  /^(?:سياس|سيار|سيد|سيطر(?!ح)|سيناري|سيول|سيوف|سيره|سينم|سيناء|ستين|ستون|ستار|ستاد|ستراتيج|ستوديو|ستمائ|ستماء|سنوات|سنوي|سنتين|سنغاف|سندات|ساعات|سابق|ساحل|ساهم|سارع|سائ|ساءق|ساخن|سالم|سامي|ساند|سالف|سيادي|سيادة|سياق|سيرفي|سيستم|سيرجيو|ستيف|سانت|سندريلا|ساعد|سيل|سيتي|سياج|سنده|سناب|سبا|ساده|سالب|سادس|سابع|سيره|سيرك|سيرا|سيري|سيف|سيي|سيسي|سياح|سيما|سينا$|سيمو$|ستوك|ستره|ستر$|ستاغ|ستان|ستيب|ستور)/;
/** «تعود أولى الضربات إلى 8 أغسطس»: they date back to it. */
const DATES_BACK = wordSet("يعود تعود ترجع يرجع وتعود ويعود");
const TO = wordSet("إلى");
/** Behind it another verb counts. */
const RELATIVE = wordSet("التي الذي الذين");
const UNTIL = wordSet("غاية لغاية حتى حدود");
const STOPS = new Set([".", "!", "؟", "?", "؛", ";"]);
const REACH = 14;
/** A verb with س tells the future of its whole sentence: «سيتم بث مقابلة … مساء الأربعاء». */
const FUTURE_REACH = 24;
const AHEAD = 5;

/**
 * Whether the sentence tells of the past (−1) or the future (+1) where a date stands: the nearest verb or word of plan before it, within
 * a few words. 0 when there is none. A short list of the verbs that carry dates in news, not an analysis of Arabic verbs.
 */
export function tenseAt(line: Line, index: number): -1 | 0 | 1 {
  const tense = tenseAround(line, index);
  // «انطلق المعرض، إلى غاية الرابع من ماي»: the verb tells of the beginning.
  const until = isOneOf(line, index, UNTIL) || isOneOf(line, index - 1, UNTIL);
  return until && tense === -1 ? 0 : tense;
}

function tenseAround(line: Line, index: number): -1 | 0 | 1 {
  const back = isOneOf(line, index - 1, TO);
  let toldOf = false;
  for (let at = index - 1; at >= Math.max(0, index - FUTURE_REACH); at--) {
    const token = line[at];
    if (token === undefined || STOPS.has(token.text)) break;
    if (token.kind !== "word") continue;
    const { text } = token;
    if (isFutureVerb(text) && !(toldOf && at < index - REACH)) return 1;
    if (RELATIVE.has(text)) toldOf = true;
    if (at < index - REACH) continue;
    if (back && DATES_BACK.has(text)) return -1;
    const bases = [text, ...segment(text).flatMap(({ future, base }) => (future ? [] : base))];
    if (bases.some((base) => PAST.has(base))) return -1;
    if (bases.some((base) => FUTURE.has(base))) return 1;
  }
  // «مباراة الأربعاء التي ستجمع …»
  for (let at = index + 1; at <= index + AHEAD; at++) {
    const token = line[at];
    if (token === undefined || STOPS.has(token.text)) return 0;
    if (isFutureVerb(token.text)) return 1;
  }
  return 0;
}

/** Whether a folded word is one of the verbs of news that are known here: after a number of the century it counts nothing. */
export function isVerb(word: string): boolean {
  return PAST.has(word) || FUTURE.has(word) || isFutureVerb(word);
}

/** «سيعقد», «وستنطلق»: whether a folded word is an imperfect verb behind س. */
export function isFutureVerb(word: string): boolean {
  return segment(word).some(
    ({ future, base }) => future && IMPERFECT.test(base) && !NOT_VERBS.test(SEEN + base),
  );
}
