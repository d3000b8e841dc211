import { wordSet } from "../../arabic/fold.ts";
import type { CountryMention } from "../find-countries.ts";
import { isOneOf, words, type Word } from "../word.ts";

/** How the words around a mention present its country. */
export type Surroundings =
  /** «صحيفة نيويورك تايمز الأمريكية», «وكالة الأنباء الكوبية»: it is where the report comes from. */
  | "source"
  /** «الدولار الأمريكي». */
  | "currency"
  /** «من أصل سوري», «ولد في بريطانيا». */
  | "origin"
  /** «المدرب البرتغالي», «الفنانة اللبنانية»: what somebody is. */
  | "person"
  /** «تطورات الأوضاع في سوريا والعراق»: what others talk about. */
  | "topic"
  /** «الشرطة الفرنسية», «رئيس الحكومة اليمنية»: the state and its people act. */
  | "official"
  /** «في العراق», «بمدينة شنغهاي»: something is there. */
  | "place"
  | "plain";

const REACH = 64;
const MOST_WORDS = 4;
const breaks = /[.!؟?\n؛]\s*/u;

/** Words that lead to a mention, and among how many before it they are looked for. */
interface Cue {
  readonly words: ReadonlySet<string>;
  readonly within: number;
}

const sources: Cue = {
  words: wordSet(
    `صحيفة صحف جريدة وكالة وكالات قناة محطة شبكة موقع مجلة إذاعة تلفزيون التلفزة إعلام`,
  ),
  within: 4,
};
const currencies: Cue = {
  words: wordSet(
    `دولار دولارا دينار دينارا ريال ريالا جنيه جنيها ليرة درهم درهما فرنك روبل ين يوان روبية كرونة بيزو عملة`,
  ),
  within: 1,
};
const origins: Cue = {
  words: wordSet(
    `أصل أصول أصوله ولد ولدت مولود المولود جنسية جنسيات الجنسيات يحمل تحمل مواليد العائدين القادمين`,
  ),
  within: 2,
};
const persons: Cue = {
  words:
    wordSet(`لاعب لاعبة مدرب مهاجم مدافع حارس نجم نجمة نجمين دولي مدير محترف ظهير فنان فنانة ممثل ممثلة مغني مغنية مطرب مطربة مخرج مخرجة كاتب كاتبة شاعر
  خبير خبيرة باحث باحثة محلل طبيب حكم شركة شركات نادي فريق دوري كأس مليارديرة ملياردير عارضة داعية منتج`),
  within: 2,
};
const topics: Cue = {
  words: wordSet(
    `تطورات أوضاع وضع مستجدات أزمة أزمات ملف ملفات قضية قضايا أحداث صراع خلافات مشاورات`,
  ),
  within: 4,
};
const officials: Cue = {
  words:
    wordSet(`رئيس رئيسة رئاسة وزير وزيرة وزراء وزارة وزارتا حكومة سلطات شرطة جيش قوات برلمان مجلس سفير سفارة خارجية داخلية دفاع محكمة نيابة أمن
  ملك أمير سلطان دولة مملكة جمهورية شعب منتخب نظيره نظيرها استخبارات قضاء عاصمة زعيم زعيمة قائد أراضي حدود`),
  within: 3,
};
const places: Cue = {
  words: wordSet(
    `في داخل شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي مدينة محافظة ولاية منطقة بلدة إلى من عاصمة جهة معتمدية قرب مطار ضواحي`,
  ),
  within: 1,
};

/** How the words before a mention present it. */
export function surroundings(text: string, mention: CountryMention): Surroundings {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const clause = words(before.split(breaks).at(-1) ?? "").slice(-MOST_WORDS);
  const adjective = mention.form === "adjective";
  if (adjective && leads(currencies, clause)) return "currency";
  if (adjective && leads(sources, clause)) return "source";
  if (leads(origins, clause)) return "origin";
  if (adjective && leads(persons, clause)) return "person";
  if (leads(topics, clause)) return "topic";
  if (mention.form !== "institution" && leads(officials, clause)) return "official";
  if (adjective || mention.form === "institution") return "plain";
  const joined = /^[وف]?ب/u.test(text.slice(mention.start, mention.end));
  return joined || leads(places, clause) ? "place" : "plain";
}

const leads = ({ words: set, within }: Cue, clause: readonly Word[]): boolean =>
  clause.slice(-within).some((word) => isOneOf(word, set));
