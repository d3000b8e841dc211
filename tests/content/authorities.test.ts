import { describe, expect, it } from "vitest";
import { fullLabels } from "../../lib/authorities/full-labels.ts";
import { checkAuthorities } from "../../lib/authorities/check-authorities.ts";
import {
  arabicParagraphs,
  arabicTitle,
  articleIds,
  authorities,
  authorityFiles,
  translation,
  words,
} from "./read-content.ts";

const files = authorityFiles();
const records = authorities();
const byId = new Map(records.map((record) => [record.id, record]));

const arabic = new Map<string, readonly string[]>(
  articleIds.map((id) => [id, [arabicTitle(id) ?? "", ...arabicParagraphs(id)].map(words)]),
);
const english = new Map<string, readonly string[]>(
  articleIds.map((id) => {
    const { title, paragraphs } = translation(id);
    return [id, [title ?? "", ...paragraphs].map(words)];
  }),
);

/** Whether a label stands in a paragraph; in Arabic its first word may bear a proclitic (بزيارة). */
const stands = (label: string, paragraph: string, language: "ar" | "en"): boolean =>
  paragraph.includes(language === "ar" ? words(label).slice(1) : words(label));

const labels = fullLabels;

describe("the authority files", () => {
  it("can all be read", () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(files.flatMap(({ result }) => (result.ok ? [] : result.error))).toEqual([]);
  });

  it("lie in the folder of their type", () => {
    for (const { folder, result } of files) expect(result.ok && result.value.type).toBe(folder);
  });

  it("have ASCII ids, each once, and name only records that exist", () => {
    for (const { id } of records) expect(id).toMatch(/^[a-z0-9-]{3,50}$/);
    const all = files.flatMap(({ file, result }) => (result.ok ? [{ file, record: result.value }] : []));
    expect(checkAuthorities(all)).toEqual([]);
  });

  it("say in both languages what they stand for, each in its own script", () => {
    for (const { prefLabel, description, uncertain } of records) {
      expect(description).toBeDefined();
      for (const text of [prefLabel, description, uncertain]) {
        expect(text?.ar ?? "ا").toMatch(/\p{Script=Arabic}/u);
        expect(text?.en?.replace(/«[^»]*»/g, "") ?? "").not.toMatch(/\p{Script=Arabic}/u);
      }
    }
  });

  it("do not share a label, so that a name leads to one record", () => {
    for (const language of ["ar", "en"] as const) {
      const owners = new Map<string, string>();
      for (const record of records) {
        for (const label of new Set(labels(record, language).map(words))) {
          expect(owners.get(label) ?? record.id, label).toBe(record.id);
          owners.set(label, record.id);
        }
      }
    }
  });
});

describe("what the records say of the articles", () => {
  const named = records.map((record) => [record.id, record] as const);

  it.each(named)("%s is named by a full label in the Arabic of an article", (_, record) => {
    const found = [...arabic.values()].flat().filter((paragraph) =>
      labels(record, "ar").some((label) => stands(label, paragraph, "ar")),
    );
    expect(found).not.toEqual([]);
  });

  it.each(named)("%s is named by a full label in the English of an article", (_, record) => {
    const found = [...english.values()].flat().filter((paragraph) =>
      labels(record, "en").some((label) => stands(label, paragraph, "en")),
    );
    expect(found).not.toEqual([]);
  });

  const roles = records.flatMap((record) =>
    record.roles.map((role) => [`${record.id}: ${role.label.en}`, record, role] as const),
  );
  it.each(roles)("%s stands word for word in the paragraph it cites", (_, record, role) => {
    const [, id = "", number = ""] = /^(\d{3})#p(\d+)$/.exec(role.source) ?? [];
    const paragraph = arabic.get(id)?.[Number(number)] ?? "";
    expect(stands(role.label.ar, paragraph, "ar")).toBe(true);
    expect(labels(record, "ar").some((label) => stands(label, paragraph, "ar"))).toBe(true);
  });
});

/** Every spelling by which the texts name a record, and where: article, paragraph (0 is the title), label. */
const spellings: readonly (readonly [string, string, number, string])[] = [
  ["jeon-hae-cheol", "003", 1, "جون هيه تشول"],
  ["jeon-hae-cheol", "003", 3, "جون"],
  ["jeon-hae-cheol", "003", 7, "الوزير الكوري"],
  ["jeon-hae-cheol", "003", 8, "الوزير جون"],
  ["kais-saied", "003", 3, "قيس سعيد"],
  ["kais-saied", "003", 6, "الرئيس التونسي"],
  ["najla-bouden", "003", 7, "نجلاء بودن"],
  ["najla-bouden", "003", 8, "رئيسة الحكومة التونسية"],
  ["taoufik-charfeddine", "003", 7, "توفيق شرفدين"],
  ["taoufik-charfeddine", "003", 9, "وزير الداخلية التونسي"],
  ["ohood-al-roumi", "000", 2, "عهود بنت خلفان الرومي"],
  ["ohood-al-roumi", "000", 4, "عهود الرومي"],
  ["koh-jean", "000", 2, "كوه جيان"],
  ["mohamed-bin-zayed-al-nahyan", "000", 4, "الشيخ محمد بن زايد آل نهيان"],
  ["mohammed-bin-rashid-al-maktoum", "000", 4, "الشيخ محمد بن راشد آل مكتوم"],
  ["abdulla-nasser-lootah", "000", 7, "عبدالله ناصر لوتاه"],
  ["interior-safety-ministry-kr", "003", 1, "الداخلية والسلامة"],
  ["interior-safety-ministry-kr", "003", 3, "الوزارة الكورية"],
  ["world-governments-summit-organization", "000", 2, "مؤسسة القمة العالمية للحكومات"],
  ["digital-transformation-committee-ae", "000", 2, "اللجنة العليا للتحول الرقمي الحكومي"],
  ["digital-transformation-committee-kr", "000", 2, "اللجنة الرئاسية للتحول الرقمي"],
  ["competitiveness-council-ae", "000", 7, "مجلس التنافسية"],
  ["government-tn", "003", 7, "الحكومة التونسية"],
  ["uae-korea-digital-transformation-mou", "000", 2, "مذكرة التفاهم"],
  ["online-procurement-tn", "003", 4, "نظام الشراءات العمومية عبر الإنترنت"],
  ["online-procurement-kr", "003", 4, "نظام الشراءات الكوري"],
  ["korea-tunisia-digital-government-centre", "003", 4, "مركز التعاون الكوري التونسي للحكومة الرقمية"],
  ["korea-tunisia-digital-government-centre", "003", 8, "مركز التعاون الكوري التونسي للحكومة الرقمية"],
  ["gwanghwamun-1st-street", "003", 6, "الشارع الأول في منطقة كوانغ هوا مون"],
  ["civil-complaints-portal-kr", "003", 10, "بوابة الشكاوى المدنية"],
  ["government-data-centre-kr", "003", 10, "مركز البيانات الحكومية"],
  ["intelligent-traffic-system-kr", "003", 10, "نظام المرور الذكي"],
  ["administrative-information-sharing-kr", "003", 10, "الاستخدام المشترك للمعلومات الإدارية"],
  ["metaverse-government-services-kr", "000", 8, "الخدمات الحكومية على الميتافيرس"],
  ["world-governments-summit-2023", "000", 0, "قمة الحكومات 2023"],
  ["world-governments-summit-2023", "000", 3, "القمة العالمية للحكومات 2023"],
  ["uae-korea-mou-signing-2023", "000", 1, "وقعت دولة الإمارات وجمهورية كوريا الجنوبية"],
  ["uae-korea-mou-signing-2023", "000", 3, "توقيع مذكرة التفاهم"],
  ["interior-ministry-tn", "003", 7, "وزير الداخلية التونسي"],
  ["presidency-tn", "003", 3, "قصر الرئاسة في العاصمة تونس"],
  ["jeon-visit-tunisia-2022", "003", 2, "زيارته"],
  ["korea-tunisia-working-meetings-2022", "003", 11, "اجتماعات عمل ثنائية بين الأجهزة ذات الصلة من البلدين"],
  ["al-roumi-visit-korea-2022", "000", 8, "زيارة عهود الرومي إلى جمهورية كوريا الجنوبية"],
  ["courtesy-call-kais-saied-2022", "003", 3, "زيارة مجاملة لرئيس الجمهورية التونسي"],
  ["korea-tunisia-digital-government-forum-2022", "003", 9, "منتدى التعاون الكوري التونسي للحكومة الرقمية"],
  ["korea-tunisia-digital-government-forum-2022", "003", 11, "المنتدى"],
];

describe("the spellings of the texts", () => {
  it.each(spellings)("%s is known by what article %s, paragraph %i, calls it: %s", (id, article, number, label) => {
    const record = byId.get(id);
    const known = record ? [...labels(record, "ar"), ...(record.shortLabels?.ar ?? [])].map(words) : [];
    expect(known).toContain(words(label));
    expect(stands(label, arabic.get(article)?.[number] ?? "", "ar")).toBe(true);
  });
});

describe("the short labels among them", () => {
  const short = spellings.filter(([id, , , label]) => {
    const record = byId.get(id);
    return record !== undefined && !labels(record, "ar").map(words).includes(words(label));
  });
  it.each(short)("%s stands in full in article %s before paragraph %i says only %s", (id, article, number, label) => {
    const paragraphs = (arabic.get(article) ?? []).slice(0, number + 1);
    const last = paragraphs.pop() ?? "";
    paragraphs.push(last.slice(0, last.indexOf(words(label).trimStart())));
    const record = byId.get(id);
    const full = record ? labels(record, "ar") : [];
    expect(full.some((name) => paragraphs.some((text) => stands(name, text, "ar")))).toBe(true);
  });
});

describe("the systems of the two articles", () => {
  const systems = [
    ["the memorandum on government digital transformation", /مذكرة/, /memorandum/i],
    ["the online public procurement system of Tunisia", /الشراءات العمومية عبر الإنترنت/, /Tunisian online public procurement/i],
    ["the Korean one it was modelled on", /الشراءات الكوري/, /Korean procurement/i],
    ["the co-operation centre", /مركز التعاون الكوري التونسي/, /Korea–Tunisia Digital Government Co-operation Centre/],
    ["Gwanghwamun 1st Street", /كوانغ هوا مون/, /Gwanghwamun 1st Street/],
    ["the civil complaints portal", /بوابة الشكاوى المدنية/, /civil complaints portal/i],
    ["the government data centre", /مركز البيانات الحكومية/, /government data centre/i],
    ["the intelligent traffic system", /نظام المرور الذكي/, /intelligent traffic system/i],
    ["the shared use of administrative information", /الاستخدام المشترك للمعلومات الإدارية/, /shared use of administrative information/i],
    ["government services on the metaverse", /الخدمات الحكومية على الميتافيرس/, /government services on the metaverse/i],
  ] as const;

  it.each(systems)("%s has a record with both labels", (_, ar, en) => {
    const found = records.filter(
      ({ type, prefLabel }) => type === "system" && ar.test(prefLabel.ar) && en.test(prefLabel.en ?? ""),
    );
    expect(found).toHaveLength(1);
  });

  it("says that the acronyms of the procurement systems are not the article's", () => {
    expect(byId.get("online-procurement-tn")?.uncertain?.en).toMatch(/does not name.*TUNEPS/);
    expect(byId.get("online-procurement-kr")?.uncertain?.en).toMatch(/does not name.*KONEPS/);
  });
});
