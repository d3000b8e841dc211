import { expect, it } from "vitest";
import { buildIndex } from "../../../lib/search/index/build.ts";
import { openIndex } from "../../../lib/search/engine.ts";
import { twoArticles } from "../two-articles.ts";

const filler = (count: number, letter: string) =>
  Array.from({ length: count }, (_, at) => `${letter.repeat(3)}${at}`).join(" ");

/** The articles that a question finds, best first, of two that have the same words in other places. */
async function found(texts: readonly string[], question: string): Promise<string[]> {
  const documents = texts.map((text, at) => ({
    ...twoArticles[0]!,
    id: `t${at}`,
    titles: {},
    paragraphs: { ar: [text] },
    names: [],
  }));
  const files = await buildIndex(documents);
  const engine = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
  const response = await engine.search({ text: question });
  return response.kind === "results" ? response.hits.map(({ id }) => id) : [];
}

it("puts the article whose lead has the word first", async () => {
  const late = `${filler(60, "ق")} زلزال`;
  const lead = `زلزال ${filler(60, "ك")}`;
  expect(await found([late, lead], "زلزال")).toEqual(["t1", "t0"]);
  expect(await found([lead, late], "زلزال")).toEqual(["t0", "t1"]);
});

it("finds a sentence in the article with most of its words", async () => {
  const most = "افتتح الوزير مستشفى جديدا في العاصمة بعد ترميمه";
  const some = "قال الوزير إن العاصمة تنتظر";
  expect(await found([some, most], "متى افتتح الوزير المستشفى الجديد في العاصمة الشتوية")).toEqual([
    "t1",
  ]);
});

/** Articles about something else, so that words are not in every second one. */
const others = Array.from("حخدذرزسش", (letter) => filler(4, letter));

it("lets no word that only asks outweigh the name that is meant", async () => {
  const meant = "خليج كبير قرب غينيا";
  const texts = ["يقع خليج السويس في مصر", meant, "غينيا تفوز", ...others];
  expect((await found(texts, "أين يقع خليج غينيا؟"))[0]).toBe("t1");
});

it("finds what answers a question, though it has not every word", async () => {
  const builders = Array.from("حخدذرزسشصضطظ", (letter) => `بنى رجل دارا ${filler(3, letter)}`);
  const texts = ["قرطاج مدينة أسستها عليسة", "بنى رجل بيتا في مدينة قرطاج", ...builders];
  expect((await found(texts, "من بنى مدينة قرطاج؟")).sort()).toEqual(["t0", "t1"]);
  expect(await found(texts, "بنى مدينة قرطاج")).toEqual(["t1"]);
});

it("puts an article in which two words stand side by side before one that has them apart", async () => {
  const apart = `التقى سعود ${filler(6, "ق")} الفيصل`;
  const together = `${filler(6, "ك")} قال سعود الفيصل`;
  expect(await found([apart, together, ...others], "سعود الفيصل")).toEqual(["t1", "t0"]);
  expect(await found([together, apart, ...others], "سعود الفيصل")).toEqual(["t0", "t1"]);
});

it("counts each word of a sentence that stands there alike, and of keywords only all of them", async () => {
  const three = "زيارة وزير مدرسة";
  const otherForms = "الزيارات وزيران مدرستان قريتان";
  const question = "زيارة وزير مدرسة قرية";
  expect((await found([otherForms, three, ...others], question))[0]).toBe("t1");
});
