import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { Parser, StaticConfigLoader, type HtmlElement } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { sha256 } from "../../lib/base/hash-files.ts";
import { copyProject } from "../../scripts/bench/build/copy-project.ts";
import { readHeaders } from "../../scripts/serve/security-headers.ts";
import { readSettings } from "../../scripts/set-up/settings.ts";
import { deadLinks } from "../validate/dead-links.ts";
import { jsonFaults } from "../validate/json-faults.ts";
import { xmlFaults } from "../validate/xml-faults.ts";
import { attacks } from "./attacks.ts";
import { addAttacks, addTranslations, translatedName } from "./hostile-archive.ts";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
let lab = "";
let files: readonly string[] = [];

/** Runs a command in the lab; what it says. */
function run(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(lab, "node_modules/tsx/dist/cli.mjs"), script, ...args],
    { cwd: lab, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  return `${stdout}${stderr}exit ${status ?? "by a signal"}`;
}

beforeAll(() => {
  lab = mkdtempSync(path.join(os.tmpdir(), "sijill-hostile-"));
  copyProject(project, lab);
  const content = path.join(lab, "content");
  addAttacks(path.join(project, "content"), content);
  // Files that nobody can read are kept back, and the exit code says so.
  run("scripts/ingest.ts");
  addTranslations(content);
  expect(run("scripts/build.ts", "--lenient")).toMatch(/exit 0$/);
  files = readdirSync(path.join(lab, "out"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("raw/"));
}, 900_000);

afterAll(() => {
  rmSync(lab, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(path.join(lab, "out", file), "utf8");
const ending = (...endings: readonly string[]) =>
  files.filter((file) => endings.some((one) => file.endsWith(`.${one}`)));

const urls = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "data",
  "xlink:href",
  "srcdoc",
]);
const strange = new Set(["iframe", "object", "embed", "base", "frame", "portal", "applet"]);
/** What of an attribute stands for a sign; our writers know no other references, and one that is left is one of a text. */
const references: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&#39;": "'" },
};
const unescape = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (r) => references[r] ?? r);

const overrides = /[\u202A-\u202E]/;

/** What of a page is not of our making. */
function faultsOf(root: HtmlElement, policy: string): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll("*")) {
    const { tagName } = element;
    if (strange.has(tagName)) faults.push(`<${tagName}>`);
    if (tagName === "meta" && element.hasAttribute("http-equiv")) faults.push("<meta http-equiv>");
    if (tagName === "script") {
      const type = element.getAttributeValue("type") ?? "";
      const source = element.getAttributeValue("src");
      const text = element.textContent;
      if (source !== null) {
        if (!source.startsWith("/_assets/")) faults.push(`script ${source}`);
      } else if (/json/.test(type)) JSON.parse(text);
      else if (!policy.includes(sha256(text, "base64"))) faults.push(`script ${text.slice(0, 80)}`);
    }
    for (const { key, value } of element.attributes) {
      const text = unescape(String(value ?? ""));
      if (/^on|^style$/i.test(key)) faults.push(`<${tagName} ${key}=${text}>`);
      const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? "";
      const isOwn = ["", "http", "https", "mailto"].includes(scheme) || /^data:image\//.test(text);
      if (urls.has(key.toLowerCase()) && !isOwn) faults.push(`<${tagName} ${key}=${text}>`);
      if (urls.has(key) && /^\s*(?:https?:)?[/\\]{2}[^/]*evil/i.test(text))
        faults.push(`<${tagName} ${key}=${text}>`);
    }
    if (["title", "h1", "h2", "h3"].includes(tagName) && overrides.test(element.textContent))
      faults.push(`<${tagName}> with a bidi override`);
  }
  return faults;
}

test("every attack came as far as a page", () => {
  const pages = ending("html").filter((file) => /^ar\/articles\/[^/]+\/index\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(attacks.length * 0.8);
  expect(files).toContain("ar/people/hostile-0/index.html");
});

test("no page has a script, handler, style or address but ours", async () => {
  const policy = readHeaders(path.join(lab, "out"))?.headers["Content-Security-Policy"] ?? "";
  const loader = new StaticConfigLoader({ root: true, extends: ["html-validate:recommended"] });
  const parser = new Parser(await loader.getConfigFor(""));
  const faults: string[] = [];
  for (const file of ending("html")) {
    const data = read(file);
    const source = { data, filename: file, line: 1, column: 1, offset: 0 };
    faults.push(...faultsOf(parser.parseHtml(source), policy).map((fault) => `${file}: ${fault}`));
    // Of the reading of a browser that differs from the parser's, nothing is left to chance.
    for (const found of data.matchAll(/<(?:script|style|svg|img|iframe)[^>]*(?:alert|evil)/gi))
      faults.push(`${file}: ${found[0]}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 600_000);

test("all XML is well-formed, and holds no script and no entity", () => {
  const xml = ending("xml", "svg", "tmx", "atom", "rss", "rdf", "xlf");
  expect(xml.length).toBeGreaterThan(5);
  for (const file of xml) {
    const text = read(file);
    expect([file, () => fromXml(text)]).toEqual([file, expect.any(Function)]);
    expect(() => fromXml(text), file).not.toThrow();
    expect(text, file).not.toMatch(/<(?:\w+:)?script[\s>]|<!ENTITY|<!DOCTYPE [^>]*\[/i);
    // What XML 1.0 (2.2) cannot hold, also as a reference.
    expect(text, file).not.toMatch(
      /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&#(?:0|x0?0|xFFF[EF]);/i,
    );
  }
});

test("feeds, sitemaps and open data are what their standards say", async () => {
  expect(files).toContain("data/oai-dc.xml");
  const xml = ending("xml", "tmx").map((file) => ({ file, text: read(file) }));
  expect((await xmlFaults(xml)).slice(0, 20)).toEqual([]);
  const json = ending("json").map((file) => ({ file, text: read(file) }));
  expect(jsonFaults(json).slice(0, 20)).toEqual([]);
}, 600_000);

test("no link of a page, and no address in a file, leads nowhere", () => {
  const site = ending("html", "xml", "tmx", "json", "jsonl", "csv", "md", "bib", "ris", "txt");
  const texts = site.map((file) => ({ file, text: read(file) }));
  // Of this record a translation alone speaks: it has no page.
  expect(
    texts.some(({ file, text }) => file.startsWith("en/") && text.includes(translatedName)),
  ).toBe(true);
  const root = readSettings().siteUrl;
  expect(deadLinks(texts, { out: path.join(lab, "out"), root: `${root}/` }).slice(0, 20)).toEqual(
    [],
  );
}, 600_000);

test("all JSON parses, and no cell of a table is reckoned with", () => {
  const json = ending("json", "webmanifest");
  expect(json.length).toBeGreaterThan(5);
  for (const file of json) expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
  for (const file of ending("jsonl", "ndjson", "jsonld"))
    for (const line of file.endsWith("ld") ? [read(file)] : read(file).trimEnd().split("\n"))
      expect(() => JSON.parse(line) as unknown, file).not.toThrow();
  for (const file of ending("csv", "tsv")) {
    const delimiter = file.endsWith("tsv") ? "\t" : ",";
    const cells = parse(read(file), { delimiter, bom: true }).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell)).slice(0, 5), file).toEqual([]);
  }
});
