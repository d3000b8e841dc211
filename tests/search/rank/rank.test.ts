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
