import { fold, type Folded } from "../fold.ts";

/**
 * Frequent broken plurals whose stem is that of another word: مدن (towns) has that of مدني (civil), تجار (merchants)
 * that of تجارة (trade), محاكم (courts) that of محاكمة (trial). They are known as whole words, so that the other words
 * are left alone. Plurals in أل (ألوان) are here because their first letters look like the article.
 *
 * A singular, then its plural.
 */
const table = `
مدينة مدن|تاجر تجار|سائح سياح|حارس حراس|زائر زوار|محكمة محاكم|مطلب مطالب|مقطع مقاطع|مدخل مداخل|مظهر مظاهر
معهد معاهد|مصلحة مصالح|مرفق مرافق|مدفع مدافع|ملبس ملابس|مزرعة مزارع|منظر مناظر|قاض قضاة|وال ولاة|هاو هواة|غاز غزاة
قضية قضايا|رعية رعايا|نية نوايا|دواء أدوية|أداة أدوات|دليل أدلة|مثال أمثلة|بناء أبنية|مكان أمكنة|قائد قادة|قتيل قتلى
أسير أسرى|جريح جرحى|مريض مرضى|غريق غرقى|ميت موتى|صحيفة صحف|شكل أشكال|ألف آلاف|لون ألوان|لقب ألقاب|لغم ألغام|لعبة ألعاب
لحن ألحان|لوح ألواح|لفظ ألفاظ|درهم دراهم|بنت بنات|أخت أخوات|طريق طرق
`;

/** ه and ي are left out: they are the endings of the other words (تجارة, مدني). */
const pronouns = ["ها", "هم", "هما", "هن", "نا", "كم"];

/** Such a plural, by itself and with a pronoun, folded → its singular. */
export const homographPlurals: ReadonlyMap<string, Folded> = new Map(
  table
    .trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [singular = "", plural = ""] = line.split(" ").map(fold);
      const joined = plural.replace(/ه$/u, "ت");
      const forms = [plural, ...pronouns.map((pronoun) => joined + pronoun)];
      return forms.map((form) => [form, singular as Folded] as const);
    }),
);
