import { wordSet } from "../../arabic/fold.ts";
import { beforeNouns, segmenter } from "../../arabic/proclitics.ts";
import { oncePerText } from "../../base/once.ts";

/**
 * Words that tell what a date in news is, by what they tell. Verbs stand in the forms of the third person that
 * news has; what may be joined in front, and an ending behind, is taken off before they are looked up. Short lists
 * of the language of news, of any country, not a dictionary.
 */
const words = {
  /** Verbs that only say who said: «قال»، «أوضح». A deed in words («دعا»، «أدان»، «قرر») is none. */
  saying:
    "قال قالت قالوا يقول تقول أكد أكدت يؤكد تؤكد أوضح أوضحت يوضح أضاف أضافت صرح صرحت أشار أشارت يشير تشير ذكر ذكرت أفاد أفادت اعتبر اعتبرت لفت لفتت نقل نقلت أورد أوردت كشف كشفت أبرز أبرزت نوه نوهت تابع تابعت شدد شددت رأى رأت علق علقت توقع توقعت أعرب أعربت وصف وصفت حسب حسبما وفق وفقا",
  /** What is said in, or where a guest says it. */
  statement:
    "تصريح تصريحات بيان بيانات بلاغ مداخلة حوار استضافته استضافتها استضافتهم ضيف ضيفة تغريدة تدوينة مقال منشور حديث كلمة تقرير نشرة نشرية موقع صفحة",
  /** Stand between «بيان» and its day: «بيان صدر أمس»، «بلاغ لها نشرته الجمعة». */
  issuing:
    "صدر صدرت صادر صادرة أصدر أصدرت نشر نشرت أدلى أدلت تلقى تلقت نسخة وزع وزعت حديثا صحفي صحفية صحافي صحافية إعلامي إعلامية رسمي رسمية",
  /** Open a clause with a verb of its own: what stands behind them is told, not the telling. */
  clause:
    "أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها لأن لأنه كأن الذي التي اللذين اللتين الذين اللواتي حيث عندما حين حينما بعدما قبلما لدى إثر عقب بعد منذ كي لكن بينما فيما كما إذ",
  /** What will be, in words beside the verbs with س. */
  plan: "سوف المقرر المرتقب المنتظر المزمع المفترض المقررة المرتقبة المنتظرة المزمعة المبرمج المبرمجة المبرمجين المحدد المحددة مقررا مقررة مبرمجا مبرمجة مرتقبا مرتقبة منتظرا مزمعا محددا يعتزم تعتزم يعتزمون ينوي تنوي ينتظر ينتظرون تستعد يستعد يستعدون تأهبا استعدادا تحضيرا برمجة يرتقب المؤمل المرجح المخطط الموعد موعد أجل المؤجل المؤجلة ترشح ترشحها خطة يجب يتعين",
  /** The present of a programme: «تدور المباريات نهاية الأسبوع». */
  programme:
    "تدور يدور تقام يقام تجرى يجرى تجري يجري تنطلق ينطلق تبدأ يبدأ تفتتح يفتتح تختتم يختتم تستضيف يستضيف تحتضن يحتضن يخوض تخوض يلتقي تلتقي يواجه تواجه تعقد يعقد تنعقد ينعقد",
  /** The far end of a period: what it is said of is still to come. */
  end: "نهاية أواخر موفى ختام",
  /** What was to be and was not, or is said of what was called off. */
  called_off:
    "إلغاء ألغى ألغت يلغي تلغي ألغيت الملغى الملغاة تأجيل أجلت أرجأ أرجأت إرجاء تأجلت يؤجل تؤجل",
  was: "كان كانت كانوا",
  /** «عوضا عن غرة جوان»: the other date. */
  instead: "عوضا بدلا بدل عوض خلافا",
  /** Figures: amounts, shares, rates and what they do. */
  measure:
    "نسبة نسب بالمائة بالمئة المائة المئة مليون ملايين مليار مليارات مليونا مليارا معدل معدلات مؤشر مؤشرات ارتفع ارتفعت ارتفاع ارتفاعا انخفض انخفضت انخفاض انخفاضا تراجع تراجعت تراجعا زاد زادت زيادة بلغ بلغت بلوغ يبلغ تبلغ ناهز ناهزت تجاوز تجاوزت تقلص تقلصت تفاقم نما نمت نمو نموا عجز فائض حجم كمية كميات إنتاج صادرات واردات مبيعات إيرادات مداخيل عائدات أرباح خسائر رقم أرقام إجمالي متوسط حصيلة إحصائيات إحصاءات تضخم بطالة قيمة سجل سجلت تسجيل نقطة نقاط دينار دولار يورو ريال درهم طن برميل قدر قدرت يقدر تقدر كلفة تكلفة معاملات",
  /** One figure beside another. */
  comparison: "مقارنة بالمقارنة مقابل نظيره نظيرتها نفسها مثيلتها الفترة المناهز قياسا مقارنا",
  /** «في أفق 2030»، «رؤية 2030»: how far a plan looks. */
  horizon: "أفق آفاق مشارف رؤية استراتيجية إستراتيجية مخطط أجندة",
  /** «إلى حدود»، «موفى»: up to where figures count. */
  upto: "إلى حدود غاية موفى نهاية تاريخ",
  /** Says that a figure or state is foreseen, not that something will be done. */
  forecast: "يتوقع تتوقع توقع توقعت توقعات متوقع متوقعة المتوقع المتوقعة بحلول تقديرات دراسة",
  /** Texts in force, which are named by their year or date. */
  law: "قانون القانون مرسوم المرسوم أمر الأمر فصل الفصل ظهير لائحة اللائحة نظام النظام دستور الدستور اتفاق اتفاقية معاهدة قرار القرار مجلة المجلة عدد رقم",
  dated: "تاريخ وتاريخ",
  /** Money and terms of a year. */
  budget: "ميزانية موازنة المالية عنوان حساب ميزانيات",
  season: "موسم مواسم الدراسي الدراسية الجامعي الجامعية القضائية",
  /** What returns and is told apart by its year. */
  edition:
    "مونديال كأس كان يورو بطولة أولمبياد ألعاب دورة نسخة كوبا إكسبو معرض مهرجان قمة مؤتمر منتدى تصفيات باكالوريا بكالوريا رالي دوري أفروباسكات آفروباسكات طبعة مسابقة ملتقى أسبوع كوب",
  /** Lists of a year, which come out before it: «تصنيف الجامعات لعام 2018». */
  ranking: "تصنيف تصنيفات قائمة مؤشر جائزة جوائز ترتيب تقرير",
  /** Verbs and nouns of one moment: what was held, begun, signed, founded, what befell. */
  moment:
    "بدأ بدأت بدأوا بداية بدء انطلق انطلقت انطلاق تأسس تأسست تأسيس أسس أسست أنشئ أنشئت إنشاء إحداث تم تمت وقع وقعت وقعوا توقيع إمضاء أمضى أمضت الممضى الممضاة المبرم المبرمة أبرم أبرمت إبرام افتتح افتتحت افتتاح اندلع اندلعت اندلاع أطلق أطلقت إطلاق تولى تولت تولي عين عينت تعيين انتخب انتخبت انتخاب أقر أقرت إقرار ظهر ظهرت ظهور دخل دخلت دخول انضم انضمت انضمام استقلال وفاة توفي توفيت مقتل قتل قتلت اغتيال اغتيل سقوط عودة عاد عادت زيارة زار زارت انعقد انعقدت انعقاد المنعقد المنعقدة عقد عقدت الاعتداء اعتداء هجوم هجمات تفجير تفجيرات إعلان طلب أعلن أعلنت اعتقال اعتقل إيقاف أوقف توقيف إصدار أصدر أصدرت صدر صدرت صدور فاز فازت فوز خسر خسرت تعادل تأهل تأهلت توج توجت تتويج سجن حكم قضى قضت أجرى أجريت إجراء جرى جرت شارك شاركت مشاركة استقال استقالة إقالة أقال حادث حادثة عملية غرق انفجار انفجر احتجاجات مظاهرات إضراب نظم نظمت تنظيم المنظم أقيم أقيمت المقام المقامة احتضن احتضنت استضاف استضافت ولد ولدت تخرج تزوج انتقل انتقلت وصل وصلت غادر غادرت لقاء اجتماع اجتمع التقى استقبل سافر هرب فر تحرير احتلال غزو انقلاب ثورة إغلاق أغلق فتح تسليم تسلم تسلمت اشترى باع بيع شراء قرر قررت قام قامت أدى أدت شهد شهدت الواقع الواقعة أقدم أقدمت عمد عمدت تعرض تعرضت نفذ نفذت شن شنت استهدف استهدفت ضرب ضربت طرد طردت اعتدى اعتدت هاجم هاجمت سرق سرقت أعدم أعدمت",
  /** What people gather for, and what is announced: a name says what it is. */
  gathering:
    "مباراة مباريات مقابلة لقاءات حفل مهرجان معرض مؤتمر قمة ندوة منتدى ملتقى انتخابات جلسة جلسات إضراب رحلة رحلات اجتماع موعد قطع انقطاع تعليق استئناف تدشين تقديم عرض محاكمة مسيرة وقفة بطولة دورة تصويت استفتاء مناورات مفاوضات محادثات مباحثات جولة حملة مشاركة سحب مذكرة اتفاق اتفاقية حكم قرار تمديد تأجيل إعدام احتفال احتفل احتفلت وفد ضربة ضربات قصف",
  /** What lasts: «ما زال»، «تعيش»، «رئيس». */
  state:
    "زال زالت يزال تزال يعيش تعيش يعمل تعمل يقيم تقيم يعاني تعاني يشغل تشغل يحكم تحكم يواصل تواصل مستمر مستمرة متواصل متواصلة مفقود المفقود المفقودة مختف يقود تقود يدير تدير ظل ظلت يسيطر تسيطر محتجز معتقل مغلق متوقف",
  /** Days that come again. */
  again: "كل أيام يوميا أسبوعيا سنويا شهريا دوريا عادة غالبا",
  born: "مواليد عمره عامه عامها ميلاده ميلادها",
  /** «خلال الفترة من»، «على مدى». */
  span: "خلال طيلة طوال مدى غضون مدار",
} as const;

export type WordClass = keyof typeof words;

const NONE: ReadonlySet<WordClass> = new Set();

const byWord: ReadonlyMap<string, ReadonlySet<WordClass>> = (() => {
  const found = new Map<string, Set<WordClass>>();
  for (const [name, list] of Object.entries(words) as [WordClass, string][])
    for (const word of wordSet(list)) {
      const classes = found.get(word) ?? new Set();
      found.set(word, classes.add(name));
    }
  return found;
})();

const segment = segmenter(beforeNouns);
/** A pronoun, or the ending of a verb («أغلقت»، «غادروا») or of a noun in the accusative («اجتماعا»). */
const ENDING = /(?:هما|هم|هن|ها|ه|نا|ت|وا|ا)$/u;

/** The classes of a folded word: as it stands, or else without what is joined to it. */
export const classesOf = oncePerText(find, { most: 20_000, longest: 12 });

function find(word: string): ReadonlySet<WordClass> {
  const whole = byWord.get(word);
  if (whole !== undefined) return whole;
  const bases = segment(word).map(({ base }) => base);
  for (const form of [...bases, ...[word, ...bases].map((base) => base.replace(ENDING, ""))]) {
    const classes = form.length > 1 ? byWord.get(form) : undefined;
    if (classes !== undefined) return classes;
  }
  return NONE;
}
