import { describe, expect, test } from "vitest";
import { knownOutlets } from "../../lib/outlets/known-outlets.ts";
import { type Outlet, outletSchema } from "../../lib/outlets/outlet.ts";
import { outletTable } from "../../lib/outlets/outlet-table.ts";

const own = (entry: { id: string; ar: string } & Partial<Outlet>): Outlet => {
  const { ar, ...rest } = entry;
  return outletSchema.parse({ name: { ar, en: `Paper ${entry.id}` }, ...rest });
};
const none = outletTable([]);

describe("outlets that the software knows", () => {
  test("each has an id of its own, and its two names lead to it alone", () => {
    expect(new Set(knownOutlets.map(({ id }) => id)).size).toBe(knownOutlets.length);
    for (const { id, name } of knownOutlets) {
      expect([id, none.find(name.ar)?.id], name.ar).toEqual([id, id]);
      expect([id, none.find(name.en)?.id], name.en).toEqual([id, id]);
    }
  });

  test.each([
    ["cnn", ["CNN", "سي إن إن", "سي ان ان بالعربية", "CNN Arabic", "«CNN بالعربية»", "قناة CNN"]],
    ["spa", ["واس", "و.ا.س", "وكالة الأنباء السعودية (واس)", "وكالة الانباء السعودية"]],
    ["okaz", ["عكاظ", "صحيفة عكاظ", "Okaz", "okaz"]],
    ["jawhara-fm", ["الجوهرة أف أم", "جوهرة اف ام", "إذاعة الجوهرة أف أم", "Jawhara FM"]],
    ["al-jazirah", ["صحيفة الجزيرة", "جريدة الجزيرة"]],
    ["al-jazeera", ["قناة الجزيرة", "الجزيرة نت"]],
  ])("%s is one, however it is written", (id, spellings) => {
    expect(spellings.map((name) => none.find(name)?.id)).toEqual(spellings.map(() => id));
  });

  test.each(["الوطن", "الشروق", "الجزيرة", "صحيفة الوطن", "وكالات"])(
    "«%s» is a source, but not one paper",
    (name) => {
      expect([none.isOutlet(name), none.find(name)]).toEqual([true, null]);
    },
  );

  test.each(["ريال مدريد", "رئيس الحكومة", "قناة", "قناة ري طويلة تمتد من النهر إلى الحقول"])(
    "«%s» is none",
    (text) => {
      expect([none.isOutlet(text), none.find(text)]).toEqual([false, null]);
    },
  );
});

describe("outlets of an archive", () => {
  test("a new one is known by its names, spellings and home page", () => {
    const table = outletTable([
      own({
        id: "janub",
        ar: "صوت الجنوب",
        spellings: ["الجنوبية"],
        home: "https://www.janub.example/",
      }),
    ]);
    for (const name of ["صوت الجنوب", "الجنوبية", "janub.example", "https://janub.example/x?y"])
      expect(table.find(name)?.id, name).toBe("janub");
    expect(table.find("واس")?.id).toBe("spa");
  });

  test("one that the software knows too keeps its spellings, under the archive's id and names", () => {
    const table = outletTable([own({ id: "jawhara", ar: "الجوهرة أف أم" })]);
    expect(table.find("Jawhara FM")).toMatchObject({ id: "jawhara", country: "TN", kind: "radio" });
    expect(table.byId("jawhara-fm")).toBeNull();
  });

  test("a bare name of several papers is the archive's where it bears it", () => {
    const table = outletTable([own({ id: "watan", ar: "الوطن", country: "DZ" })]);
    expect(table.find("الوطن")?.id).toBe("watan");
    expect(table.find("الوطن القطرية")?.id).toBe("al-watan-qatar");
  });
});

describe("folders", () => {
  const table = outletTable([
    own({ id: "janub", ar: "صوت الجنوب", folders: ["old/j"] }),
    own({ id: "all", ar: "الكل", folders: ["."] }),
  ]);
  test.each([
    ["okaz/1.txt", "okaz"],
    ["عكاظ/2015/1.txt", "okaz"],
    ["old/j/x/1.txt", "janub"],
    ["okaz/janub/1.txt", "janub"],
    ["24/1.txt", "all"],
    ["1.txt", "all"],
  ])("%s is of %s", (file, id) => {
    expect(table.ofFile(file)?.id).toBe(id);
  });

  test("without a word about them, files belong to nobody", () => {
    expect(none.ofFile("2015/24/1.txt")).toBeNull();
    expect(none.ofFile("okaz.txt")).toBeNull();
  });
});
