import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { authorities } from "../content/read-content.ts";

const out = path.resolve("out");
const mentions = path.join("data", "mentions.jsonl");
const records = authorities();

/** The office of somebody is said as what he is; as the name of a body it is none. */
const offices = new Set(
  records.flatMap(({ roles }) => roles.flatMap(({ label }) => [label.ar, label.en])),
);
const patterns = records
  .flatMap((record) => Object.values(record.patterns ?? {}).flat())
  .filter((pattern) => !offices.has(pattern));

/** A text as it stands in HTML and XML, without regard to capitals. */
const escaped = (text: string) => text.replaceAll("&", "&amp;").toLowerCase();

test("no file of the site gives a pattern of a record as a name", () => {
  expect(patterns.length).toBeGreaterThan(10);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:html|xml|json|jsonl)$/u.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) => {
    // What is marked in a passage or quoted is the words of the text; so is what TEI and the table of mentions call a pattern.
    const lines = readFileSync(path.join(out, name), "utf8").split("\n");
    const isTold = (line: string) => name === mentions && line.includes('"rule":"pattern"');
    const text = lines
      .filter((line) => !isTold(line))
      .join("\n")
      .replace(/<q\b.*?<\/q>|<\/?(?:mark|bdi|rs)\b[^>]*>/gu, "")
      .toLowerCase();
    return patterns.flatMap((pattern) => {
      const words = escaped(pattern);
      const isWhole = [`>${words}<`, `"${words}"`, `، ${words}،`, `, ${words}, `].some((shown) =>
        text.includes(shown),
      );
      return isWhole ? [`${name}: ${pattern}`] : [];
    });
  });
  expect(found).toEqual([]);
});

test("links in the articles stand on names alone", () => {
  const clauses = patterns.map(escaped);
  for (const id of ["000", "003"])
    for (const language of ["ar", "en"]) {
      const html = readFileSync(path.join(out, language, "articles", id, "index.html"), "utf8");
      // The text alone: below it names stand in lists, at full length.
      const [, text = ""] = /class="text(.*?)class="star/su.exec(html) ?? [];
      const links = [
        ...text.matchAll(
          /<a href="[^"]*\/(?:people|organisations|systems|events)\/[^"]*">([^<]*)<\/a>/gu,
        ),
      ];
      expect(links.length).toBeGreaterThan(5);
      for (const [, words = ""] of links) {
        expect(clauses).not.toContain(words.toLowerCase());
        expect(words.split(" ").length).toBeLessThan(9);
      }
    }
});
