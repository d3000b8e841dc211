import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, isOneOfBases, isSign, type Line } from "../../tokens.ts";

/** A number after these is a quantity, a label or an amount. */
const QUANTITY = wordSet(
  "نسبة بلغ بلغت يبلغ تبلغ عددهم عددها عدد واقع قيمة سعر نحو حوالي قرابة زهاء أكثر أقل إجمالي مجموع ص نموذج مبلغ مساحة طوله ارتفاع سوى كيلو بحضور حضر حضره فوق تجاوز تجاوزت يتجاوز تتجاوز على ضم ضمت شملت شمل وزعت توزيع قتل مقتل إصابة مشاركة مستوى حاجز عند",
);
/** Things that bear a number: «القرارين 2042 و2043», «الرمز البريدي 1985», «الخط الساخن 1919». */
const LABELLED = wordSet(
  "رقم رقمه رقمها رقما رقمين أرقام آية آيات قرار قراره قرارها قرارهما قرارين قراران قراري قراريه قرارات مادة مادتين مادتان مادتي مواد بند بندين بندان بنود فصلين فصلان مرسوم مرسومين مراسيم ظهير توصية توصيات لائحة تعميم منشور مذكرة إيصال فاتورة رقمي هاتف هواتف تلفون تليفون تلفونات جوال موبايل محمول واتساب واتس فاكس خط خطوط رمز كود صندوق بريد بريدي صفحة صفحات صفحتين غرفة حجرة قناة تردد رحلة رحلتين طريق حلقة حلقتين حلقات عدد عددين أعداد بوابة لوحة ملف قضية حساب مجاني تحويلة مبنى قطعة باص حافلة قطار طائرة مركبة صالة شقة بوينغ بيجو ويندوز أوفيس فقرة كتيبة لواء فرقة طابق بخاري ترمذي",
);
/** Of these only what is definite has a number; «قانون 2011» is a law by its year. */
const DEFINITE = wordSet("قانون قانونين قانونان قوانين أمر أمرين عدد فصل فصول ساعة");
/** Between a label and its number: «قرار مجلس الأمن الدولي 2014», «الخط الساخن 1919», «الرمز البريدي 1985». */
const BETWEEN = wordSet(
  "مجلس أممي دولي أممية دولية أمم متحدة أمن ساخن مجاني موحد بريدي بريد أخضر آب رقم شهير أخير أخيرة تاريخي جديد",
);
/** «أكثر من 1985 م» */
const MORE = wordSet("أكثر أقل أزيد أعلى أكبر أقرب");
const THAN = wordSet("من");
const AND = wordSet("و أو");
const REACH = 4;

/** What is counted, singular as after a number of thousands; tanwin and feminine are folded off. */
const COUNTED = wordSet(
  "شخص ريال دولار درهم دينار جنيه يورو ليرة روبل يوان متر كم كيلومتر طن مليون مليار ألف قتيل جريح طالب طالبة تلميذ تلميذة مواطن مواطنة مقيم حالة منزل بيت سيارة أسرة عائلة حاج حاجة معتمر لاعب لاعبة نقطة مشارك مشاركة وظيفة وحدة برميل ساعة دقيقة ثانية يوم شهر سنة عام أسبوع كلم كيلو ميغاواط ميجاواط هكتار فدان دونم لتر قطعة نسخة جندي ضابط شرطي عنصر سهم بالمئة بالمائة متدرب متدربة مستفيد مستفيدة مقعد سرير كيلوجرام كيلوغرام جرام غرام قدم ميل بوصة هرتز بكسل زائر زائرة عامل عاملة موظف موظفة معلم معلمة مدرسة مسجد قرية موقع شركة عضو لاجئ نازح مهاجر مصاب مسلح مقاتل رجل امرأة طفل طفلة شاب شابة فرد أسير سجين معتقل شهيد ضحية زيارة عملية رحلة مباراة كتاب عنوان صورة ملف غالون درجة صوت ناخب مرشح بلاغ قضية جهاز فرصة صاروخ دبابة طائرة مركبة حافلة سلة وجبة خيمة مشروع مبنى شقة فندق غرفة جائزة خريج خريجة متطوع متطوعة مريض طبيب مهندس صحفي صحافي عسكري مخالفة مخالف شاحنة رأس شجرة كتيب مصحف هداية مطبوعة مطبوعات صندوق هدية مسافر راكب سائح متسابق متسوق متفرج مشجع مشاهد متابع مغرد ضيف عارض ناشر باحث إمام داعية حافظ نزيل موقوف متسلل وافد مستثمر تاجر سائق كوب علبة حبة كرتون كرتونة كيس لوحة قبر خلية جمل ناقة بقرة خروف أضحية ذبيحة دجاجة بيضة بئر محل متجر منشأة مستودع ورشة عيادة جرعة كبسولة حقيبة بطاقة رخصة تأشيرة رسالة مكالمة طلب شكوى معاملة استمارة تغريدة لغم عبوة قذيفة قنبلة رصاصة بندقية مسدس وثيقة مخطوطة مجلد محاضرة ندوة مبتعث مبتعثة جامعي حافظة قارورة فلس سنت يورو مليم تونسي",
);

/** Words that folding makes equal to a counted one: «كم» with tanwin, «إمام». */
const NOT_COUNTED = wordSet("كما أمام");

/** Words of lengths and areas, before a number with «م» for metre: «على ارتفاع 2100م», «سباق 1500م». */
const MEASURES = wordSet(
  "ارتفاع ارتفاعه ارتفاعها علو علوه طول طوله طولها عرضه عرضها بعرض عمق عمقه عمقها مساحة مساحته مساحتها مساحات مسافة سباق سباقات سباقي حاجز امتداد سمك مدى منسوب يبعد تبعد شوط عداء عدو جري",
);
/** And after it: «1500م حرة», «2000م فوق سطح البحر», «500 م مربع». */
const MEASURED = wordSet(
  "فوق تحت عن حرة موانع تتابع مربع مربعا مكعب طولي طولية سيرا عدوا جريا سباحة شمالا جنوبا شرقا غربا",
);
const TIME = wordSet("في عام سنة منذ حتى قبل بعد خلال");
const BOUNDS = wordSet("من إلى بين");
/** «على بعد 1900م» */
const AT_DISTANCE = wordSet("بعد");
const ON = wordSet("على");
const WINDOW = 6;
/** Of a list of numbers so many are looked back over. */
const MOST = 12;

/** «2015 لاعبا», «1950 عاملة»: whether what stands here is counted by the number before it. */
export function isCounted(line: Line, index: number): boolean {
  const token = line[index];
  if (token?.kind !== "word" || NOT_COUNTED.has(token.text)) return false;
  return COUNTED.has(token.text) || COUNTED.has(token.text.replace(/ا$/, ""));
}

/** Whether a number stands behind a word that makes it an amount or a label, of a list of such numbers any. */
export function isQuantity(line: Line, index: number): boolean {
  if (isOneOf(line, index - 1, QUANTITY) || isOneOfBases(line, index - 1, QUANTITY)) return true;
  const compared = isOneOf(line, index - 1, THAN) && isOneOf(line, index - 2, MORE);
  return compared || isLabelled(line, listStart(line, index));
}

/** The first number of a list that a number stands in: «القرارات 1970 و1973 و2009». */
export function listStart(line: Line, index: number): number {
  let at = index;
  for (let count = 0; count < MOST; count++) {
    const joined = isOneOf(line, at - 1, AND) || isSign(line, at - 1, "،,") ? 1 : 0;
    if (line[at - 1 - joined]?.kind !== "number") return at;
    at -= 1 + joined;
  }
  return at;
}

function isLabelled(line: Line, index: number): boolean {
  let at = index - 1;
  // «ص.ب: 2015», «رقم (1990)»
  while (isSign(line, at, ":(.")) at--;
  if (line[at]?.text === "ب" && (isSign(line, at - 1, ".") || line[at - 1]?.text === "ص"))
    return true;
  for (let back = 0; back < REACH; back++, at--) {
    if (line[at]?.kind !== "word") return false;
    if (isOneOfBases(line, at, LABELLED)) return true;
    if (back === 0 && isOneOfBases(line, at, DEFINITE, true)) return true;
    if (!isOneOfBases(line, at, BETWEEN)) return false;
  }
  return false;
}

/**
 * Whether «م» behind a number is the metre and not the common era. It is where the square or another sign grows on it («م2», «م.د»),
 * where a length or area is spoken of, and beside a number that is no year of our time unless a word of time leads to it.
 */
export function isMetre(line: Line, index: number, era: number, value: number): boolean {
  const next = line[era + 1];
  if (next?.kind === "number" && next.glued) return true;
  // «131 م د»
  if (next?.kind === "word" && next.text.length === 1 && next.text !== "و") return true;
  const unit = line[era + 2];
  if (isSign(line, era + 1, ".") && unit?.glued && unit.kind === "word" && unit.text.length === 1)
    return true;
  if (isOneOf(line, era + 1, MEASURED)) return true;
  const far = isOneOf(line, index - 1, AT_DISTANCE) && isOneOf(line, index - 2, ON);
  if (isQuantity(line, index)) return true;
  if (isOneOfBases(line, index - 1, TIME) && !far) return false;
  for (let at = index - 1; at >= Math.max(0, index - WINDOW); at--) {
    if (line[at]?.kind === "sign" && !isSign(line, at, '(«"،')) break;
    if (isOneOfBases(line, at, MEASURES)) return true;
  }
  if (far) return true;
  if (isOneOf(line, index - 1, BOUNDS)) return false;
  // «(1205م / 603 هـ)», «490 هـ/1098 م»
  const bracket = value > 999 && isSign(line, index - 1, "(/-–\\");
  return value > 2099 || (value < 1700 && !bracket);
}
