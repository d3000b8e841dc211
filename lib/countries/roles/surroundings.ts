import { fold } from "../../arabic/fold.ts";
import type { CountryMention } from "../find-countries.ts";

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
const breaks = /[.!؟?\n؛]\s*/u;
const chain = "(?:^|\\s)[وف]?[بكل]?(?:ال|ل)?";

const pattern = (words: string, between: string): RegExp =>
  new RegExp(`${chain}(?:${words.trim().split(/\s+/u).map(fold).join("|")})\\s${between}$`, "u");

const sources = pattern(
  `صحيفة صحف جريدة وكالة وكالات قناة محطة شبكة موقع مجلة إذاعة تلفزيون التلفزة إعلام`,
  `(?:\\S+\\s){0,3}`,
);
const currencies = pattern(
  `دولار دولارا دينار دينارا ريال ريالا جنيه جنيها ليرة درهم درهما فرنك روبل ين يوان روبية كرونة بيزو عملة`,
  ``,
);
const origins = pattern(
  `أصل أصول أصوله ولد ولدت مولود المولود جنسية جنسيات الجنسيات يحمل تحمل مواليد العائدين القادمين`,
  `(?:\\S+\\s){0,1}`,
);
const persons = pattern(
  `لاعب لاعبة مدرب مهاجم مدافع حارس نجم نجمة نجمين دولي مدير محترف ظهير فنان فنانة ممثل ممثلة مغني مغنية مطرب مطربة مخرج مخرجة كاتب كاتبة شاعر
  خبير خبيرة باحث باحثة محلل طبيب حكم شركة شركات نادي فريق دوري كأس مليارديرة ملياردير عارضة داعية منتج`,
  `(?:\\S+\\s){0,1}`,
);
const topics = pattern(
  `تطورات أوضاع وضع مستجدات أزمة أزمات ملف ملفات قضية قضايا أحداث صراع خلافات مشاورات`,
  `(?:\\S+\\s){0,3}`,
);
const officials = pattern(
  `رئيس رئيسة رئاسة وزير وزيرة وزراء وزارة وزارتا حكومة سلطات شرطة جيش قوات برلمان مجلس سفير سفارة خارجية داخلية دفاع محكمة نيابة أمن
  ملك أمير سلطان دولة مملكة جمهورية شعب منتخب نظيره نظيرها استخبارات قضاء عاصمة زعيم زعيمة قائد أراضي حدود`,
  `(?:\\S+\\s){0,2}`,
);
const places = pattern(
  `في داخل شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي مدينة محافظة ولاية منطقة بلدة إلى من عاصمة جهة معتمدية قرب مطار ضواحي`,
  ``,
);

/** How the words before a mention present it. */
export function surroundings(text: string, mention: CountryMention): Surroundings {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const clause = fold(before.split(breaks).at(-1) ?? "")
    .replace(/[«»"“”'()[\]،,:–—-]+/gu, " ")
    .replace(/\s+/gu, " ");
  const adjective = mention.form === "adjective";
  if (adjective && currencies.test(clause)) return "currency";
  if (adjective && sources.test(clause)) return "source";
  if (origins.test(clause)) return "origin";
  if (adjective && persons.test(clause)) return "person";
  if (topics.test(clause)) return "topic";
  if (mention.form !== "institution" && officials.test(clause)) return "official";
  if (adjective || mention.form === "institution") return "plain";
  const joined = /^[وف]?ب/u.test(text.slice(mention.start, mention.end));
  return joined || places.test(clause) ? "place" : "plain";
}
