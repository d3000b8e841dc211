import fc from "fast-check";
import { expect, it } from "vitest";
import { readGroup, textOfTerms, writeGroup } from "../../../lib/search/query/flexsearch.ts";
import { parseQuery } from "../../../lib/search/query/parse.ts";
import { analyse } from "../../../lib/search/words/analyse.ts";

/** The terms of a query, its last word as if it were still being typed. */
function termsOf(text: string): string[] {
  const query = parseQuery(text);
  if (query.kind === "problem") throw new Error(query.problem);
  const last = query.groups.at(-1)?.at(-1)?.words.at(-1);
  return query.groups.map((items) =>
    writeGroup(items, (word) => (word === last ? "typing" : "none"), false),
  );
}

it("writes a plain word as the term that the index stores", () => {
  expect(termsOf("الحكومة الرقميّة تو")).toEqual(["الحكومه", "الرقميه", "تو*"]);
});

it("writes alternatives and phrases as one term each, without the stop words of a phrase", () => {
  expect(termsOf('دبي OR تونس "حكومة في كوريا" x')).toEqual(["دبي|تونس", "حكومه+كوريا", "x*"]);
});

it("reads what it wrote", () => {
  expect(readGroup("دبي|حكومه+كوريا~|تو*")).toEqual({
    items: [
      [{ term: "دبي", suspicion: "none" }],
      [
        { term: "حكومه", suspicion: "none" },
        { term: "كوريا", suspicion: "doubtful" },
      ],
      [{ term: "تو", suspicion: "typing" }],
    ],
    light: false,
  });
});

it("marks a light word, and never doubts it", () => {
  const query = parseQuery("ولد");
  const text = writeGroup(
    query.kind === "query" ? query.groups.flat() : [],
    () => "doubtful",
    true,
  );
  expect(readGroup(text)).toEqual({ items: [[{ term: "ولد", suspicion: "none" }]], light: true });
});

it("needs signs that no term holds, whatever the text", () => {
  const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const held = (text: string) => analyse(text).filter(({ term }) => /[\n+|*~?]/.test(term));
  expect(held(letters.join(" "))).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(held(text)).toEqual([]);
    }),
  );
  expect(textOfTerms(["a", "b"]).split("\n")).toEqual(["a", "b"]);
});
