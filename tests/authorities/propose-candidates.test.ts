import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { proposeCandidates } from "../../lib/authorities/candidates/propose-candidates.ts";

vi.setConfig({ testTimeout: 60_000 });

function proposed(text: string): readonly string[] {
  return proposeCandidates(text).map(({ type, rule, text: name }) => `${type}/${rule}: ${name}`);
}

describe("proposeCandidates, people", () => {
  it.each([
    ["استقبل الدكتور محمد بن علي القحطاني الوفد", "person/title: محمد بن علي القحطاني"],
    [
      "حضر اللقاء الأمير سلطان بن سلمان بن عبد العزيز رئيس الهيئة",
      "person/title: سلطان بن سلمان بن عبد العزيز",
    ],
    ["التقى وزير الخارجية عادل الجبير نظيره", "person/role-noun: عادل الجبير"],
    ["وأضافت عهود الرومي أن", "person/speech-verb: عهود الرومي"],
    ["أبرمها سعيد الشامسي وزير العدل", "person/name-role: سعيد الشامسي"],
    ["وعبدالله ناصر لوتاه رئيس المجلس", "person/name-role: عبدالله ناصر لوتاه"],
    ['قال وزير الداخلية الكوري "جون هيه تشول" إن', "person/quoted-name: جون هيه تشول"],
    ["المهندس محيي الدين بن يحيى حكمي، ورئيس", "person/title: محيي الدين بن يحيى حكمي"],
  ])("%s", (text, expected) => {
    expect(proposed(text)).toContain(expected);
  });

  it.each([
    "جامعة الأمير محمد بن فهد",
    "مكتبة الملك عبدالعزيز العامة",
    "زار محمد المدينة",
    "أكد عضو مجلس الإدارة والمشرف على الفريق",
    "الدكتور محمد قال",
    'قال الوزير "لن نقبل بذلك"',
  ])("names nobody: %s", (text) => {
    expect(proposed(text).filter((one) => one.startsWith("person"))).toEqual([]);
  });
});

describe("proposeCandidates, names with a head", () => {
  it.each([
    ["أعلنت وزارة التجارة والصناعة، أن", "organisation/organisation-head: وزارة التجارة والصناعة"],
    ["لمجلس التعاون الخليجي يجتمع", "organisation/organisation-head: مجلس التعاون الخليجي"],
    [
      "رئيس الهيئة العامة للطيران المدني",
      "organisation/organisation-head: الهيئة العامة للطيران المدني",
    ],
    [
      "مجلس الوزراء الكويتي التفجير الإرهابي",
      "organisation/organisation-head: مجلس الوزراء الكويتي",
    ],
    ["محافظ البنك المركزي يصل", "organisation/organisation-head: البنك المركزي"],
    ["مركز دراسات الخليج", "organisation/organisation-head: مركز دراسات الخليج"],
    ["المركز الوطني لحقوق الإنسان", "organisation/organisation-head: المركز الوطني لحقوق الإنسان"],
    ["ونظام المرور الذكي والاستخدام", "system/system-head: نظام المرور الذكي"],
    ["بمنصة مشاركة المواطنين", "system/system-head: منصة مشاركة المواطنين"],
    ["عبر تطبيق «توكلنا»", "system/quoted-name: توكلنا"],
    ["أعمال القمة العالمية للحكومات 2023 التي", "event/event-head: القمة العالمية للحكومات 2023"],
    ["كأس السوبر الإيطالية للمرة السابعة", "event/event-head: كأس السوبر الإيطالية"],
  ])("%s", (text, expected) => {
    expect(proposed(text)).toContain(expected);
  });

  it.each([
    "عقد مؤتمر صحفي",
    "أعلنت الوزارة أمس",
    "في المركز الثاني",
    "عضو مجلس الإدارة",
    "تشكيل لجنة للعمل على ذلك",
    "شركة جديدة",
    "تطبيق النظام على الجميع",
    "المجلس الذي انعقد",
    "بنك",
  ])("names nothing: %s", (text) => {
    expect(proposed(text)).toEqual([]);
  });
});

describe("proposeCandidates on any text", () => {
  const word = fc.constantFrom(
    ...'وزارة الداخلية والسلامة وزير الدكتور محمد بن علي عبد الله «الشارع الأول» " منصة للحكومة على الهيئة العامة 2023 . \n ، ً ـ'.split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  );

  it("gives spans in order that do not overlap and slice back to the name", () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end, text: name } of proposeCandidates(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(value.slice(start, end)).toBe(name);
          expect(name.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  it("proposes a name once", () => {
    const names = proposed("وزارة الصحة. وقالت وزارة الصحة إن وزارة الصحة");
    expect(names).toEqual(["organisation/organisation-head: وزارة الصحة"]);
  });
});
