import { describe, expect, it } from "vitest";
import { buildIndex } from "../../lib/search/index/build.ts";
import { openIndex } from "../../lib/search/engine.ts";
import type { SearchDocument } from "../../lib/search/types.ts";

function articleOf(text: string, at: number): SearchDocument {
  return {
    ...{ id: String(at), titles: {}, paragraphs: { ar: [text] }, date: null, countries: [] },
    ...{ people: [], organisations: [], systems: [], events: [], outlet: null, names: [] },
  };
}

/** The texts that a question finds in an archive of one article each, best first. */
async function found(question: string, texts: readonly string[]): Promise<(string | undefined)[]> {
  const files = await buildIndex(texts.map(articleOf));
  const engine = await openIndex((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
  });
  const response = await engine.search({ text: question, facets: false });
  return response.kind === "results" ? response.hits.map(({ id }) => texts[Number(id)]) : [];
}

const others = ["أعلنت الوزارة خطة جديدة", "سجل الفريق هدفين في المباراة"];

describe("a word that stands only behind a proclitic", () => {
  it.each([
    ["دمج", "طالب الحزب بدمج الهيئتين"],
    ["عدن", "وصل الوفد لعدن مساء"],
    ["أغراض", "عثر على حقيبته وأغراضها المسروقة"],
    ["بالدمج", "طالب الحزب بدمج الهيئتين"],
    ["وأغراض", "جمعت لأغراضهم حقائب"],
    ["منشار", "قطعها فبمنشار ضخم"],
  ])("%s is found in «%s»", async (question, text) => {
    expect(await found(question, [...others, text])).toEqual([text]);
  });

  it("is found so beside the articles that have it alone", async () => {
    const texts = ["طالب بدمج الهيئتين", "رحب بدمج المصرفين", "قام بدمج القسمين", "رفض دمج هذه"];
    expect((await found("دمج", [...others, ...texts])).sort()).toEqual([...texts].sort());
  });

  it("is not taken for a word that stands with the article", async () => {
    const cards = ["بطاقة حمراء", "سحب بطاقة أخرى", "رفع البطاقة", "حمل بطاقة"];
    expect(await found("طاقة", [...cards, "طاقة نووية"])).toEqual(["طاقة نووية"]);
  });

  it("is not taken for the end of a longer word", async () => {
    expect(await found("ديل", ["بحث عن بديل آخر", "عدّل قنديل النص"])).not.toContain(
      "عدّل قنديل النص",
    );
  });
});

describe("spellings of one word", () => {
  it.each([
    ["مئة", "دفع مائة دينار"],
    ["ثلاثمائة", "دفع ثلاثمئة دينار"],
    ["شئ", "لم يجد شيئا هناك"],
    ["شاطىء", "نظفوا الشاطئ صباحا"],
    ["أوربا", "عادوا إلى أوروبا أمس"],
    ["الأوروبية", "وقعت الدول الأوربية عليها"],
    ["التليفزيون", "ظهر في التلفزيون أمس"],
    ["هيأة", "أعلنت الهيئة ذلك"],
    ["عبدالرحمان", "زار عبد الرحمن البلدة"],
    ["العالمين", "الحمد لله رب ٱلۡعَٰلَمِينَ"],
    ["ٱلصَّلَوٰةَ", "أقيمت الصلاة ظهرا"],
    ["ترامب", "عاد ترمب أمس"],
    ["نتنياهو", "عاد نتانياهو أمس"],
    ["غوتيريش", "عاد جوتيريش أمس"],
    ["إنكلترا", "عاد من إنجلترا أمس"],
    ["جوجل", "عرضت غوغل هاتفا"],
    ["الأوليمبية", "اللجنة الأولمبية هناك"],
  ])("%s is found in «%s»", async (question, text) => {
    expect(await found(question, [...others, text])).toEqual([text]);
  });
});

describe("forms of a word that the archive has in one form alone", () => {
  it.each([
    ["أقلام", "اشترى قلما جديدا"],
    ["قلم", "اشترى الأقلام الجديدة"],
    ["مدن", "زار المدينة أمس"],
    ["ومدنها", "زار مدينة أخرى"],
    ["مدينة", "زاروا المدن كلها"],
    ["عرفتها", "عرفت البلاد نموا"],
    ["أعلن", "أعلنت الوزيرة ذلك"],
  ])("%s finds «%s»", async (question, text) => {
    expect(await found(question, ["سجل الفريق هدفين", text])).toEqual([text]);
  });

  it("does not take a plural for the word that has its stem", async () => {
    const [towns, civil] = ["زار مدينة أخرى", "رحب بالطابع المدني"];
    expect(await found("مدن", [towns, civil])).toEqual([towns]);
    expect(await found("مدني", [towns, civil])).toEqual([civil]);
  });
});

describe("a word of another script", () => {
  it("is not taken for a short name that has its consonants and not its vowels", async () => {
    expect(await found("Ebola", ["عرضت آبل هاتفا"])).toEqual([]);
    expect(await found("Ebola", ["عرضت آبل هاتفا", "تفشى إيبولا هناك"])).toEqual([
      "تفشى إيبولا هناك",
    ]);
  });

  it("is not looked for where a misspelled one is meant, in an archive of one language", async () => {
    const files = await buildIndex(["التقى بوتين الوفد", "عاد الوفد"].map(articleOf));
    const read: string[] = [];
    const engine = await openIndex((name) => {
      read.push(name);
      return Promise.resolve(files.get(name) ?? new Uint8Array());
    });
    const response = await engine.search({ text: "بوتن", facets: false });
    expect(response.kind === "results" && response.total).toBe(1);
    expect(read.filter((name) => /^(sounds|translations)/.test(name))).toEqual([]);
  });
});

describe("spellings of a foreign name", () => {
  it.each(["ترامب", "ترمب"])(
    "%s finds all of them, where the archive has several",
    async (asked) => {
      const texts = ["عاد ترامب أمس", "سافر ترمب غدا", "وصل الرئيس ترامب"];
      expect((await found(asked, [...others, ...texts])).sort()).toEqual([...texts].sort());
    },
  );
});

describe("a word with a wrong letter", () => {
  it.each([
    ["بوتن", "التقى بوتين الوفد", ["باع بوطن ضائع", "وصلت بيتن مساء"]],
    ["فرنصا", "زار فرنسا أمس", ["بلغ فرنكا واحدا", "شرب فرنما"]],
  ])("%s leads first to «%s»", async (question, likely, unlikely) => {
    expect((await found(question, [...unlikely, likely]))[0]).toBe(likely);
  });

  it("leads to the word of many articles before that of one", async () => {
    const many = ["زار ماكرون تونس", "خطب ماكرون", "عاد ماكرون"];
    expect(many).toContain((await found("مكرون", ["اشترت مقرونا وعكرون", ...many]))[0]);
  });
});

describe("compounds written together or apart", () => {
  it.each([
    ["عبدالله", "زار عبد الله المعرض"],
    ["عبد الله", "زار عبدالله المعرض"],
    ["عبد العزيز", "رحبوا بعبدالعزيز أمس"],
    ["عبدالعزيز", "رحبوا بعبد العزيز أمس"],
    ["أبوبكر", "خطب أبو بكر فيهم"],
    ["أبوبكر", "رأوا أبا بكر هناك"],
    ["أبو بكر", "خطب أبوبكر فيهم وعاد بكر"],
    ["أمدرمان", "وصلوا أم درمان ليلا"],
    ["آلسعود", "كتب عن آل سعود كثيرا"],
    ["انشاءالله", "نعود غدا إن شاء الله إليكم"],
    ["انشاءالله", "نعود غدا انشاء الله إليكم"],
    ["نيو يورك", "هبطت في نيويورك ليلا"],
    ["نيويورك", "هبطت في نيو يورك ليلا"],
    ["إن شاء الله", "نعود غدا إنشاءالله إليكم"],
    ["ان شاء الله", "نعود غدا إنشاء الله إليكم"],
    ["إنشاء الله", "نعود غدا إن شاء الله إليكم"],
    ["ثلاث مئة", "بلغ العدد ثلاثمائة رجل"],
    ["ثلاثمئة", "بلغ العدد ثلاث مائة رجل"],
    ["ريالمدريد", "فاز ريال مدريد أمس"],
  ])("%s finds «%s»", async (question, text) => {
    expect(await found(question, [...others, text])).toEqual([text]);
  });

  it.each([
    ["نور الدين زنكي", "نورالدين زنكي فارس"],
    ["كفر الزيات", "أقام في كفرالزيات مدة"],
  ])("%s finds «%s», where both its words stand elsewhere", async (question, text) => {
    const elsewhere = ["نور الشمس على كفر بعيد", "علماء الدين أمس", "عائلة الزيات هناك"];
    expect(await found(question, [...elsewhere, text])).toContain(text);
  });

  it("does not take a word apart whose parts are no words of the archive", async () => {
    expect(await found("اليه", ["انتقاليهم إليه", "مرحلة انتقالية"])).not.toContain(
      "مرحلة انتقالية",
    );
  });
});
