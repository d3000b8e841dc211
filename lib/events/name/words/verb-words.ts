import { wordSet } from "../../../arabic/fold.ts";
import { oncePerText } from "../../../base/once.ts";

/**
 * Past verbs of the third person whose form alone does not tell them from nouns: of the first three forms, doubled, hollow and
 * weak. The other forms are told in `traits.ts`.
 */
const PAST = wordSet(
  "أشار أكد صرح ندد نبه جزم نوه أفاد أضاف أقام أعاد أدان أجاب أراد أحال أقال أثار أطاح أصاب أذاع أدار أغار أباد أحاط أتاح أعلن أصدر أطلق أوضح أجرى أنهى أبرز أعرب أكمل أعطى أبدى ألقى ألغى أمضى أنشأ أوقف أعدم أحرز أحبط أسفر أدلى أصبح أقدم أفرج أسقط أغلق أوصى أثبت أرسل أخذ أخلى أدى أذن أمر بحث بدأ بعث بلغ بنى باع بات باشر بادر برأ بث تبع ترك تلا تم ثبت جاء جاب جد جرى جرح جمع جنى حبس حجز حدث حدد حذر حسم حصد حصل حضر حظر حظي حقق حكم حل حمل حاز حاصر حاول حافظ حطم خاض خسر خطف خرج خفض خصص خضع خاطب دخل درس دعا دعم دفع دفن دهس دهم داهم دار دام دان دمر دشن دافع ذبح ذكر ذهب رأى رأس رافق ربح رحل رفض رفع رفع ركز رحب رد رسم رست رسا رشح زار زاد زرع سار ساهم سافر ساعد سبح سجل سجن سحب سدد سرق سرح سقط سلب سلم سمح سن سيطر شارك شرع شغل شن شهد شيد شيع صادق صار صدر صدم صعد صنف صرف صوت صفع ضبط ضرب ضم طار طالب طالت طرح طرد طعن طلب طال ظفر ظل ظهر عاد عارض عاقب عاين عثر عذب عرض عزز عزل عطل عقد علق عمد عين غادر غرق غزا غاب غير فاز فاجأ فاوض فتح فجر فحص فر فرض فشل فصل فقد فكك فوض قاد قاطع قام قابل قبض قبل قتل قدم قدر قرر قسم قصف قضى قطع قفز قلد كتب كثف كرم كسر كشف كلف كان لبى لجأ لعب لقي لاحق مات مدد مرت مر منح منع نال نجا نجح نجم نشب نشر نشط نصب نظم نفذ نفى نقل نهب نوى هاجم هاجر هبت هبط هدد هدم هرب هز هزم هنأ وجد وجه وزع وصف وصل وضع وعد وافق واجه واصل وقع وقف ولد ورث وفر وثق وقعا دمج دحر خدم ختم ترأس تولى تلقى تبنى تحدى تخلى تصدى تعدى تفادى تغنى توفى توفي هيأ هرع نزل نجز نشأ نقض سخر سدد صلى ضاعف طاف طبق عم عبأ غطى غنى لحق مهد مزق نزح نسق وسع سلط شجع شدد شرد جدد جمد جهز جند جال حاكم حاور حرر حرق حطت خطط ذاب راجع راسل رصد رمم رمى روج ساند ستر سوى شاهد ضخ فاق لازم ناقش ناشد نافس هاتف هنا هدى",
);
/** Feminine past verbs of weak roots, too short for the form. */
const FEMININE = wordSet(
  "أدت ألقت أجرت أنهت أعطت أبدت أمضت أودت بنت جرت دعت قضت نفت نعت نجت حلت هبت شنت مرت ضمت تمت كانت قامت فازت زارت عادت خاضت قادت نالت حازت باتت لجأت رست آلت أدلت ألغت أحيت أبقت بقيت لقيت تولت تلقت تبنت تخلت تصدت التقت انتهت اشترت تعدت دارت مات ماتت طالت غابت زادت سارت جدت بثت هزت ردت ظلت طارت",
);

/** A text repeats its words, and an archive repeats them more. */
const KEPT = { most: 20_000, longest: 12 };

/** The forms of a verb that may stand in the lists of this room: its past, and what an imperfect is of. */
function lemmasOf(bare: string): readonly string[] {
  const found = [bare, bare.replace(/(?:ت|وا|ا)$/u, "")];
  const imperfect = /^س?[يتن](\p{L}{2,}?)(?:ون|ان)?$/u.exec(bare)?.[1];
  // «تلقت» is no imperfect.
  if (imperfect !== undefined && !/^ت.*ت$/u.test(bare)) found.push(imperfect, `ا${imperfect}`);
  return found;
}

const oneOf = (set: ReadonlySet<string>) =>
  oncePerText((bare) => lemmasOf(bare).some((lemma) => set.has(lemma)), KEPT);

/** Whether a folded word is a known past verb, whatever its place. */
export function isPastVerb(bare: string): boolean {
  return PAST.has(bare) || FEMININE.has(bare) || PAST.has(bare.replace(/(?:تا?|وا|ا)$/u, ""));
}

/** «تم قطع»: the deed stands behind them. */
export const isLight = oneOf(wordSet("تم تمت تمّ جرى جري تقرر وقع قع"));
/** Verbs that only tell that what is named is held: «تدور مباراة»، «عقد اجتماع». */
export const isHolding = oneOf(
  wordSet("دار دور عقد انعقد انتظم أقيم قام جد جدت حدث التأم لتئم نتظم لعب نظم شهد"),
);
/** Verbs that say, ask, promise or judge, and those of states: what is told of stands behind them. */
export const isSpeaking = oneOf(
  wordSet(
    "قال قالت قول قدر عتبر تراوح ستأثر عود أكد ؤكد أوضح وضح أضاف ضيف صرح أشار شير ذكر أفاد فيد اعتبر لفت نقل أورد كشف أبرز نوه تابع شدد رأى علق توقع أعرب وصف أعلن أعلم دعا دعت دعو رحب لوح هدد تحدث طالب تطرق عبر زعم رفض أقر قر قرر استنكر ندد تعهد نفى نفت حذر رجح اقترح عتقد اعتقد شعر جدد أعاد تساءل نبه بين برر حمل عد سأل تمنى كان كانت كانوا كون سيكون ستكون يكون تكون أصبح صبح بات باتت ظل ظلت بدو بدا اعتزم عتزم نوي مثل شكل عني تضمن حتوي قضي نص تميز هم تعلق أمل وجد مكن جب نبغي حق صادف وافق ندرج تندرج أتي تأتي بلغ أدان دين استعد ستعد رغب ريد أراد أراد يريد تريد حث",
  ),
);
/** Verbs that are whole with their subject. */
export const isWholeAlone = oneOf(
  wordSet(
    "توفي توفت توفى انطلق نطلق بدأ بدا اختتم ختتم انتهى انتهت نتهي تواصل اندلع ندلع غرق سقط انهار انفجر استشهد قتل أصيب لقي وصل صل عاد عود غادر ولد اعتقل اغتيل تأسس أعدم جرح انقطع نقطع انقلب اشتعل صدر افتتح فتتح استأنف ستأنف استؤنف نشر أطلق تأجل توقف ظهر هرب فر حل أعيد أغلق غلق دار دور انعقد نعقد جد حدث نجح فشل فاز انتصر مات أخلي شيع عقد التقى لتقي جتمع اجتمع تساقط هب",
  ),
);
/** What a deed or verb needs before it is whole, by the preposition that must follow. */
const needs: Readonly<Record<string, string>> = {
  من: "تمكن تمكين تخرج انسحب اقترب حرم نجا",
  في: "شارك مشاركة تسبب تسبب شرع شروع ساهم مساهمة نجح فشل تورط نظر نظر",
  على: "اعتدى عتدي حصل حصول تحصل عثر عثور صادق مصادقة أشرف شرف أقدم قدم حاز تغلب تغلبت استولى سيطر أجبر ألقى ألقت لقي حافظ قضى القبض قبض",
  إلى: "عود تفطن سعى عمد توجه تحول انضم انضمام سافر تعرض انتقل نتقل استمع ستمع لجأ أحيل احالة إحالة ارتقى",
  ب: "تقدم أذن قام قامت قوم قيام التحق لتحق توج حظي ألحق قضى قضت احتفل حتفل باح اعترف مطالبة تكفل فوز",
  ل: "استعد ستعد خضع خضوع استجاب تصدى تصدي تعرض استمع ستمع",
  عن: "أسفر تخلى نجم غاب غيب إعلان الافراج إفراج أفرج",
};
const neededBy: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const [preposition, words] of Object.entries(needs))
    for (const word of wordSet(words))
      found.set(
        word,
        (found.get(word) ?? new Set()).add(preposition.replace("ى", "ي").replace("إ", "ا")),
      );
  return found;
})();

/** The prepositions, folded, of which a verb or deed needs one; empty where it needs none. */
export const neededOf = oncePerText((bare): ReadonlySet<string> => {
  const lemma = lemmasOf(bare).find((one) => neededBy.has(one));
  return neededBy.get(lemma ?? "") ?? new Set();
}, KEPT);
