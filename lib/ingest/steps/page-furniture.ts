import { withLine, type Draft, type Step } from "../draft.ts";
import { fold } from "../../arabic/fold.ts";
import { isProse } from "./prose.ts";

/** Lines at the head of a page among which furniture is looked for. */
const HEAD = 15;
/** Lines at the foot: a list of other articles can be long. */
const FOOT = 40;

/**
 * Drops what belongs to the page and not to the article, at its head (masthead, sections, tools) and at its foot
 * (sharing, other articles, newsletter). In between nothing is touched: a line of the text may say «شارك».
 */
export const pageFurniture: Step = {
  name: "page-furniture",
  run: (draft) => foot(head(draft)),
};

function head(draft: Draft): Draft {
  const texts = draft.lines.slice(0, HEAD).map(({ raw }) => raw.text);
  const prose = texts.findIndex(isProse);
  const zone = texts.slice(0, prose === -1 ? texts.length : prose).map(furnitureKind);
  if (!zone.includes("furniture")) return draft;
  return zone.reduce(
    (state, kind, index) =>
      kind === null ? state : withLine(state, index, { role: "furniture", rule: "furniture-head" }),
    draft,
  );
}

function foot(draft: Draft): Draft {
  const { lines } = draft;
  let result = draft;
  let pending: number[] = [];
  const drop = (indexes: readonly number[], rule: string): void => {
    for (const index of indexes) result = withLine(result, index, { role: "furniture", rule });
  };
  for (let index = lines.length - 1; index > Math.max(0, lines.length - FOOT); index--) {
    const text = lines[index]?.raw.text ?? "";
    const kind = furnitureKind(text);
    if (kind === "related") drop(pending, "related-links");
    else if (kind === null || (kind === "section" && pending.length > 0)) {
      if (isProse(text)) break;
      pending.push(index);
      continue;
    } else if (pending.length > 0) break;
    if (kind === "section" && index === lines.length - 1) break;
    drop([index], "furniture-foot");
    pending = [];
  }
  return result;
}

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((phrase) => spelt(phrase)),
  );

/** Lines of a page that belong to no article, whole. */
const furniture = list(`
رئيس التحرير | رئيس مجلس الإدارة | المدير العام | هيئة التحرير | الصفحة الرئيسية | الرئيسية | القائمة | القائمة الرئيسية | بحث | ابحث | تسجيل الدخول | دخول | تسجيل | اشترك | اشترك الآن | الاشتراك | خريطة الموقع | الأرشيف | أرشيف | النسخة الورقية | عدد اليوم | أعداد سابقة | PDF | RSS
طباعة | اطبع | طباعة الصفحة | إرسال | أرسل | أرسل لصديق | إرسال لصديق | أرسل إلى صديق | حفظ | حفظ المقال | مشاركة | شارك | شارك الخبر | شارك المقال | شاركها | شارك هذا الخبر | شارك هذا المقال | شارك الموضوع | شارك عبر | مشاركة الخبر | مشاركة عبر | نسخ الرابط | انسخ الرابط | الرابط المختصر | رابط مختصر | تكبير الخط | تصغير الخط | حجم الخط | خط أكبر | خط أصغر | استمع | استمع للخبر | استمع إلى المقال | المفضلة | أضف إلى المفضلة
تعليق | تعليقات | التعليقات | أضف تعليق | أضف تعليقا | أضف تعليقك | اكتب تعليق | لا توجد تعليقات | لا يوجد تعليقات | لا تعليقات | إظهار التعليقات | عدد التعليقات | تقييم الخبر | قيم الخبر | الإبلاغ عن خطأ
النشرة البريدية | اشترك في النشرة البريدية | القائمة البريدية | النشرة الإخبارية | تابعنا | تابعونا | تابعنا على | تابعونا على | تابعنا على تويتر | تابعنا على فيسبوك | صفحتنا على فيسبوك | تواصل معنا | اتصل بنا | اتصلوا بنا | من نحن | عن الصحيفة | عن الموقع | سياسة الخصوصية | شروط الاستخدام | اتفاقية الاستخدام | إعلان | إعلانات | أعلن معنا | للإعلان | الإعلانات | مساحة إعلانية | حمل التطبيق | حمل تطبيقنا | العودة إلى الأعلى | إلى الأعلى | المزيد | اقرأ المزيد | إقرأ المزيد | عرض المزيد | شاهد المزيد | تحميل المزيد | السابق | التالي | الخبر السابق | الخبر التالي | المقال السابق | المقال التالي | كلمات دلالية | الكلمات الدلالية | وسوم | الوسوم | تاجز
فيسبوك | فيس بوك | تويتر | واتساب | واتس اب | واتس آب | تيليجرام | تلغرام | انستغرام | إنستغرام | يوتيوب | لينكد إن | جوجل بلس | بريد إلكتروني | البريد الإلكتروني | Facebook | Twitter | X | WhatsApp | Telegram | Google+ | LinkedIn | Email | Print | Share | Tweet | Pinterest | Instagram | YouTube | Copy Link | Comments | Advertisement
`);

/** Headings of lists of other articles: what follows them down to the end of the page is not this article. */
const related = list(`
قد يعجبك أيضا | قد يعجبك ايضا | ربما يعجبك أيضا | قد يهمك أيضا | قد يهمك | ربما يهمك | قد تعجبك | اقرأ أيضا | إقرأ أيضا | اقرأ ايضا | اقرأ كذلك | شاهد أيضا | طالع أيضا | تصفح أيضا | مواضيع ذات صلة | موضوعات ذات صلة | مواضيع متعلقة | موضوعات متعلقة | مقالات ذات صلة | أخبار ذات صلة | أخبار متعلقة | أخبار مشابهة | اخبار ذات علاقة | أخبار ذات علاقة | مواضيع مشابهة | مواد ذات صلة | ذات صلة | الأكثر قراءة | الأكثر مشاهدة | الأكثر تعليقا | الأكثر تداولا | الأكثر مشاركة | الأكثر شيوعا | أحدث الأخبار | آخر الأخبار | المزيد من الأخبار | أخبار أخرى | مواضيع أخرى | مقالات أخرى | مقالات أخرى للكاتب | المزيد من المقالات | من نفس القسم | اخترنا لك | اخترنا لكم | مقترحات | أخبار مقترحة | Related | Related articles | Read also | You may also like | Most read
`);

/** Names of sections: furniture beside other furniture, but also headlines and sub-headings of their own. */
const sections = list(`
الأخبار | أخبار | أخبار محلية | أخبار عربية | أخبار العالم | أخبار عالمية | أخبار دولية | محليات | المحليات | محلية | المحلية | الوطن | المملكة | عربي ودولي | عربية ودولية | عربي | دولي | دولية | عالمية | عالميات | العالم | العالم العربي | الشرق الأوسط | سياسة | السياسة | سياسية | اقتصاد | الاقتصاد | اقتصادية | مال وأعمال | أعمال | أسواق | بورصة | رياضة | الرياضة | رياضية | كرة القدم | ملاعب | ثقافة | الثقافة | ثقافة وفنون | ثقافة وفن | فن | فنون | منوعات | المنوعات | مجتمع | المجتمع | صحة | صحة وجمال | تكنولوجيا | تقنية | علوم | علوم وتكنولوجيا | سيارات | سياحة | تعليم | حوادث | قضايا | تحقيقات | تقارير | ملفات | مقالات | المقالات | رأي | الرأي | آراء | كتاب | كتاب الرأي | كتاب اليوم | الأولى | الصفحة الأولى | الأخيرة | الصفحة الأخيرة | عاجل | صور | فيديو | فيديوهات | صوت | بودكاست | كاريكاتير | ملتيميديا | وسائط | دين ودنيا | إسلاميات | المرأة | أسرة | News | Sports | Business | World | Home | Opinion
`);

const patterns =
  /^(?:(?:جميع |كافة )?(?:ال)?حقوق (?:النشر |الطبع )?محفوظة.*|(?:©|copyright\b).{0,80}|رئيس (?:التحرير|مجلس الإدارة)\s*[:：].{0,50}|(?:عدد )?(?:المشاهدات|القراءات|الزيارات|مشاهدة|قراءة|التعليقات|المشاركات)\s*[:：(]?\s*[\d٠-٩,.]+\)?|[\d٠-٩,.]+ (?:مشاهدة|مشاهدات|قراءة|تعليق|تعليقات|مشاركة)|العدد\s*[:：(]?\s*[\d٠-٩]+\)?|A\s*[+-]\s*A?\s*[+-]?|تابعن?ا? آخر الأخبار.{0,80}|حجم الخط.{0,20}|.{0,30}(?:facebook|twitter|instagram)\.com\/\S*)$/iu;

function spelt(text: string): string {
  return fold(
    text
      .replace(/[.:：…!؟?»›>•·|\-–—+*#]+$/u, "")
      .replace(/^[»›>•·|\-–—+*#«‹<]+/u, "")
      .trim(),
  )
    .replace(/\s+/g, " ")
    .toLowerCase();
}

type FurnitureKind = "furniture" | "related" | "section";

/** What kind of page furniture a line is, or null. «الرئيسية > أخبار > محليات» and «طباعة | إرسال» count whole. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > 140) return null;
  const word = spelt(line);
  if (word === "") return null;
  if (related.has(word)) return "related";
  if (furniture.has(word) || patterns.test(line)) return "furniture";
  if (sections.has(word)) return "section";
  const parts = line
    .split(/\s*[|>›»/\\•·]\s*/)
    .map(spelt)
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  const known = parts.every((part) => furniture.has(part) || sections.has(part));
  return known ? "furniture" : null;
}
