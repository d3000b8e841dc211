import { describe, expect, it } from "vitest";
import { articlesOf, namesOf } from "./made-articles.ts";

describe("a person", () => {
  const names = namesOf(
    articlesOf([
      "قال وزير النقل سامر الحديدي إن الطريق فتح أمس.",
      "أكد وزير النقل سامر الحديدي أن العمل بدأ.",
      "التقى سامر الحديدي وفدا من الشركات، ثم غادر.",
      "في القاعة جلس سامر الحديدي صامتا.",
      "وأضاف الوزير سامر الحديدي أن الحديدي لا يعود عن قراره.",
      "الحديدي: لن نغلق الطريق",
    ]),
  );

  it("is counted wherever the name stands, with a cue or without", () => {
    expect(names.of("سامر الحديدي")).toMatchObject({ type: "person" });
    expect(names.of("سامر الحديدي")?.articles).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
  });

  it("has the sentences as evidence", () => {
    const [first] = names.of("سامر الحديدي")?.sentences ?? [];
    expect(first?.place).toBe("a0#p1");
    expect(first?.text.slice(first.start, first.end)).toBe("سامر الحديدي");
  });

  it("is one in all spellings", () => {
    const { of } = namesOf(
      articlesOf([
        "قال الأمير عبدالله بن سعد الراجح إن المشروع اكتمل.",
        "قال الأمير عبد الله بن سعد الراجح إن المشروع اكتمل.",
        "زار الأمير عبدالله سعد الراجح المعرض.",
        "زار الأمير عبدالله بن سعد الراجح المعرض.",
        "زار الأمير عبدالله بن سعد الراجح الميناء.",
        "زار الأمير عبدالله سعد الراجح الميناء.",
        "قال الأمير عبدالله سعد الراجح ذلك.",
      ]),
    );
    expect(of("عبدالله بن سعد الراجح")?.articles).toHaveLength(7);
    expect(of("عبد الله بن سعد الراجح")).toBe(of("عبدالله سعد الراجح"));
  });

  it("is named whole, not by the half that every text begins with", () => {
    const { of, all } = namesOf(
      articlesOf(
        ["الوزراء", "البلاد", "الحزب", "الدولة"].map(
          (what) => `قال رئيس ${what} أمجد رائف شاهيناز إن الأمر حسم.`,
        ),
      ),
    );
    expect(of("أمجد رائف شاهيناز")?.articles).toHaveLength(4);
    expect(all.some(({ name }) => name === "أمجد رائف")).toBe(false);
  });

  it("is not named by the street that bears the name", () => {
    const said = ["قال الدكتور رياض الصالحي ذلك.", "زار الدكتور رياض الصالحي المدينة."];
    const { of } = namesOf(
      articlesOf([...said, "أكد الدكتور رياض الصالحي الخبر.", "أغلق شارع رياض الصالحي أمس."]),
    );
    expect(of("رياض الصالحي")?.articles).toEqual([0, 1, 2]);
  });

  it("keeps the letters of the name and loses those joined in front", () => {
    const { of } = namesOf(
      articlesOf([
        "قال الكاتب وديع البستاني ذلك.",
        "شكر الحضور الكاتب وديع البستاني.",
        "رد الكاتب وديع البستاني أمس.",
        "التقى الرئيس بوديع البستاني مرة.",
        "حضر الحفل نجيب ووديع البستاني.",
      ]),
    );
    expect(of("وديع البستاني")?.name).toBe("وديع البستاني");
  });
});

describe("an organisation", () => {
  it("is found with its right edge, with and without letters joined in front", () => {
    const { of, all } = namesOf(
      articlesOf([
        "أعلنت الهيئة العامة للموانئ الجافة خطة جديدة.",
        "قالت الهيئة العامة للموانئ الجافة إنها مستعدة.",
        "وقع الاتفاق مدير الهيئة العامة للموانئ الجافة أمس.",
        "في بيان للهيئة العامة للموانئ الجافة نشر أمس.",
        "زار الوفد مقر الهيئة العامة للموانئ الجافة صباحا.",
      ]),
    );
    expect(of("الهيئة العامة للموانئ الجافة")).toMatchObject({
      type: "organisation",
      articles: [0, 1, 2, 3, 4],
    });
    expect(all.map(({ name }) => name)).not.toContain("الهيئة العامة");
  });

  it("is one with its short form and without the head that it may leave out", () => {
    const { of } = namesOf(
      articlesOf([
        ...["أعلن", "أكد", "رفض"].map((verb) => `${verb} الاتحاد العام الأردني للحرفيين أمس خطته.`),
        ...["أعلن", "أكد", "رفض"].map((verb) => `${verb} اتحاد الحرفيين أمس خطته.`),
        ...["أعلنت", "أكدت", "رفضت"].map((verb) => `${verb} حركة شروق عمان أمس خطتها.`),
        ...["نائب", "عضو", "زعيم"].map((who) => `قال ${who} شروق عمان إن ذلك جيد.`),
        "رد حزب شروق عمان أمس.",
      ]),
    );
    expect(of("الاتحاد العام الأردني للحرفيين")?.articles).toHaveLength(6);
    expect(of("اتحاد الحرفيين")).toBe(of("الاتحاد العام الأردني للحرفيين"));
    expect(of("شروق عمان")?.articles).toHaveLength(7);
    expect(of("حركة شروق عمان")).toBe(of("شروق عمان"));
  });

  it("is called by what stands in brackets behind it, too", () => {
    const { of } = namesOf(
      articlesOf([
        "أعلنت الشركة الأردنية لصناعة الزجاج (زجاجكو) أرباحها.",
        "قالت الشركة الأردنية لصناعة الزجاج (زجاجكو) إنها تتوسع.",
        "نفت الشركة الأردنية لصناعة الزجاج ذلك.",
        "ارتفع سهم زجاجكو أمس.",
      ]),
    );
    expect(of("زجاجكو")?.articles).toEqual([0, 1, 2, 3]);
  });

  it("of one word needs more than one cue", () => {
    const { of } = namesOf(
      articlesOf([
        ...["الخبر", "القرار", "الحادث", "البيان"].map((what) => `نشرت وكالة رويتل ${what}.`),
        "قال مراسل رويتل ذلك، ونفت رويتل الخبر.",
        "وصلت شحنة إلى شركة نقل، والنقل متوقف والشحنة عادت.",
      ]),
    );
    expect(of("رويتل")).toMatchObject({ type: "organisation", articles: [0, 1, 2, 3, 4] });
    expect(of("نقل")).toBeUndefined();
  });

  it("that every country has is one entry for each country", () => {
    const home = ["أعلنت", "أكدت", "نفت", "أصدرت"].map(
      (verb) => `${verb} وزارة الداخلية أمس خبرا.`,
    );
    const texts = [
      ...articlesOf(home),
      ...articlesOf(["أعلنت وزارة الداخلية أمس خبرا."], "BH", 4),
      ...articlesOf(["أعلنت وزارة الداخلية المصرية أمس خبرا."], "JO", 5),
    ];
    const { all } = namesOf(texts);
    const ministries = all.filter(({ name }) => name.startsWith("وزارة الداخلية"));
    expect(ministries.map(({ country, articles }) => [country, articles.length])).toEqual([
      ["JO", 4],
      ["BH", 1],
      ["EG", 1],
    ]);
    const [own, bahraini, egyptian] = ministries;
    expect(own?.forms).toEqual(["وزارة الداخلية"]);
    expect(egyptian?.name).toBe("وزارة الداخلية المصرية");
    expect(bahraini).toMatchObject({
      name: "وزارة الداخلية (البحرين)",
      short: ["وزارة الداخلية"],
    });
  });
});

it("leaves out countries, towns, days, offices and nouns with their adjectives", () => {
  const sentence = (what: string) => [
    `قال رئيس الحكومة في ${what} إن الوضع الأمني جيد يوم الخميس.`,
    `أكد وزير الداخلية أن الوضع الأمني في ${what} جيد، بعد اجتماع لجنة التحقيق.`,
    `أعلن رئيس الحكومة من ${what} أن لجنة التحقيق تجتمع يوم الخميس الماضي.`,
  ];
  const { all } = namesOf(articlesOf([...sentence("عمان"), ...sentence("الأردن")]));
  expect(all).toEqual([]);
});

it("is called as Arabic spelling has it, whatever most texts write", () => {
  const { of } = namesOf(
    articlesOf(
      ["أعلن", "أكد", "نفى", "قرر"]
        .map((verb) => `${verb} رئيس الإتحاد الوطني للفلاحين ذلك.`)
        .concat("قال رئيس الاتحاد الوطني للفلاحين إن الموسم جيد."),
    ),
  );
  expect(of("الإتحاد الوطني للفلاحين")?.name).toBe("الاتحاد الوطني للفلاحين");
  expect(of("الإتحاد الوطني للفلاحين")?.articles).toHaveLength(5);
});
