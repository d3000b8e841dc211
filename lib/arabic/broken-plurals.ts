import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/**
 * Plurals that change the inside of a word, so that no ending taken off leads back to the singular, and a few whose
 * stem loses a letter (سنة, سنوات). A pattern alone cannot tell them from other words of the root (كتّاب are writers,
 * كتاب is a book), so they are listed: common words of news, written by hand. Left out are those whose stem is that of
 * another common word: مدن would bring مدني, تجار would bring تجارة, محاكم would bring محاكمة.
 *
 * One singular a line, then its plurals.
 */
const table = `
سنة سنوات سنين سنون
رئيس رؤساء
وزير وزراء
سفير سفراء
أمير أمراء
مدير مدراء
زعيم زعماء
خبير خبراء
شهيد شهداء
رجل رجال
طفل أطفال
طالب طلاب
جندي جنود
شاب شباب شبان
ضابط ضباط
صديق أصدقاء
عضو أعضاء
ابن أبناء
حزب أحزاب
شعب شعوب
حرب حروب
شهر شهور
يوم أيام
عام أعوام
أسبوع أسابيع
قرن قرون
منطقة مناطق
شارع شوارع
جزيرة جزر
جبل جبال
نهر أنهار
بحر بحار
ميناء موانئ
طريق طرق
جسر جسور
مشروع مشاريع
برنامج برامج
قانون قوانين
دستور دساتير
تقرير تقارير
وثيقة وثائق
رسالة رسائل
خبر أخبار
مصدر مصادر
مركز مراكز
مكتب مكاتب
مصنع مصانع
مدرسة مدارس
مسجد مساجد
كنيسة كنائس
متحف متاحف
مصرف مصارف
بنك بنوك
سوق أسواق
سعر أسعار
سهم أسهم
ضريبة ضرائب
قرض قروض
رقم أرقام
هدف أهداف
سبب أسباب
حل حلول
خطر أخطار مخاطر
مرض أمراض
طبيب أطباء
صاروخ صواريخ
سلاح أسلحة
هجوم هجمات
سجين سجناء
سجن سجون
جريمة جرائم
حادث حوادث
خسارة خسائر
فيلم أفلام
موقع مواقع
نظام أنظمة
جهاز أجهزة
حاسوب حواسيب
هاتف هواتف
سفينة سفن
باب أبواب
بيت بيوت
منزل منازل
وفد وفود
مبدأ مبادئ
مجلس مجالس
لجنة لجان
حق حقوق
عقد عقود
مورد موارد
مادة مواد
حقل حقول
كتاب كتب
صحيفة صحف
ملك ملوك
مطر أمطار
مفتاح مفاتيح
تجربة تجارب
أجنبي أجانب
شقيق أشقاء
حبيب أحباء
عزيز أعزاء
حارس حراس
عامل عمال
راكب ركاب
ساكن سكان
نائب نواب
كلب كلاب
ثوب ثياب
نادي أندية
وعاء أوعية
غطاء أغطية
شيء أشياء
خطأ أخطاء
نبأ أنباء
جو أجواء
طن أطنان
قمة قمم
حصة حصص
ضحية ضحايا
زاوية زوايا
شظية شظايا
أستاذ أساتذة
دينار دنانير
مكان أماكن أمكنة
خريطة خرائط
قائمة قوائم
بلد بلدان
مبنى مباني
مستشفى مشافي
`;

/** Stem of a plural → stem of its singular, for those that differ. */
export const brokenPlurals: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [singular = "", ...plurals] = line.split(" ").map((word) => stem(fold(word)));
      return plurals.filter((plural) => plural !== singular).map((plural) => [plural, singular]);
    }),
);
