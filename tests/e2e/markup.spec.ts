import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { readSettings } from "../../scripts/set-up/settings.ts";
import { deadLinks } from "../validate/dead-links.ts";
import { jsonFaults } from "../validate/json-faults.ts";
import { filesOf } from "../validate/site-files.ts";
import { xmlFaults } from "../validate/xml-faults.ts";

const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../out");

/** What html-validate recommends, but for matters of taste, and rules that do not hold here; each says why. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // React writes attributes and empty elements as it does; HTML reads them alike.
    "attr-case": "off",
    "void-style": "off",
    "attribute-empty-style": "off",
    "attribute-boolean-style": "off",
    // No button stands in a form but the one that sends it.
    "no-implicit-button-type": "off",
    // A title is as long as the headline that it holds.
    "long-title": "off",
    // Groups of pictures have labels by which a screen reader tells them apart.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The filters of the timeline act at once, by script, and are not there without it.
    "wcag/h32": "off",
  },
});

test("every page is valid HTML", async () => {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  expect(files.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(path.join(out, file), "utf8"));
    for (const { messages } of results)
      for (const { ruleId, line, column, message } of messages)
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

test("feeds, sitemaps and open data are what their standards say", async () => {
  const files = filesOf(out, "xml", "tmx");
  expect(files.length).toBeGreaterThan(20);
  expect(await xmlFaults(files)).toEqual([]);
  expect(jsonFaults(filesOf(out, "json"))).toEqual([]);
});

test("no link of a page, and no address in a file, leads nowhere", () => {
  const { siteUrl, basePath } = readSettings();
  const files = filesOf(
    out,
    "html",
    "xml",
    "tmx",
    "json",
    "jsonl",
    "csv",
    "md",
    "bib",
    "ris",
    "txt",
  );
  expect(deadLinks(files, { out, root: `${siteUrl}${basePath}/` })).toEqual([]);
});
