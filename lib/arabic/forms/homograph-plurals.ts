import { withoutArticle } from "../bases.ts";
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

const singulars: ReadonlyMap<string, Folded> = new Map(
  table
    .trim()
    .split(/[|\n]/u)
    .map((line) => {
      const [singular = "", plural = ""] = line.split(" ").map(fold);
      return [plural, singular as Folded] as const;
    }),
);

/** ه and ي are left in place: they are the endings of the other words (تجارة, مدني). */
const pronoun = /(?:ها|هما?|هن|نا|كم)$/u;

/**
 * The singular of such a plural, with or without article and pronoun.
 *
 * @param word a folded word without other proclitics.
 * @returns null for every other word.
 */
export function singularOfHomograph(word: Folded): Folded | null {
  for (const form of [word, withoutArticle(word)]) {
    const own = form.replace(pronoun, "");
    const found =
      singulars.get(form) ?? singulars.get(own) ?? singulars.get(own.replace(/ت$/u, "ه"));
    if (found !== undefined) return found;
  }
  return null;
}
