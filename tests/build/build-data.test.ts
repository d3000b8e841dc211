import { parse } from "csv-parse/sync";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fromXml } from "xast-util-from-xml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import { sha256 } from "../../lib/base/hash-files.ts";
import { fromCell } from "../../lib/schema/formula-cell.ts";
import { readTmx } from "../../lib/translate/formats/read-tmx.ts";
import { buildData } from "../../scripts/build/make/data/build-data.ts";
import { type DataList, dataListFile } from "../../lib/site/data-files.ts";
import { openOutput, type OutputChanges } from "../../scripts/build/output/output.ts";
import { xmlFaults } from "../validate/xml-faults.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly constraints?: { readonly enum: readonly string[] };
    }[];
    readonly primaryKey?: readonly string[];
  };
}

let lab = "";
let resources: readonly Resource[] = [];
const inOut = (file: string) => path.join(lab, "out", file);
const read = (file: string) => readFileSync(inOut(file), "utf8");
const lines = (table: string) =>
  read(`data/${table}.jsonl`)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Builds the open data of the content in the lab. */
async function build(): Promise<OutputChanges> {
  const contentDir = path.join(lab, "content");
  prepareArchive({ contentDir, cacheDir: lab, basePath: "" });
  const output = openOutput(path.join(lab, "out"), null);
  const settings = { cacheDir: lab, leftDir: lab, code: "code", root: "https://example.org/" };
  await buildData(openArchive(contentDir, lab), settings, output, () => undefined);
  return output.finish();
}

beforeAll(async () => {
  lab = mkdtempSync(path.join(os.tmpdir(), "sijill-data-"));
  cpSync("content", path.join(lab, "content"), { recursive: true });
  appendFileSync(path.join(lab, "content/archive.yaml"), 'contact: "archive@example.org"\n');
  await build();
  // The list by which the page about the data tells of them is of what was built.
  const list = JSON.parse(readFileSync(path.join(lab, dataListFile), "utf8")) as DataList;
  expect(list.files.length).toBeGreaterThan(10);
  ({ resources } = JSON.parse(read("data/datapackage.json")) as { resources: Resource[] });
});
afterAll(() => {
  rmSync(lab, { recursive: true });
});

describe("the list of the open data", () => {
  test("has every file with its size and hash, each under a name of its own", () => {
    expect(resources.length).toBeGreaterThan(10);
    for (const { path: file, bytes, hash } of resources) {
      const content = readFileSync(inOut(`data/${file}`));
      expect([file, bytes, hash]).toEqual([file, content.length, `sha256:${sha256(content)}`]);
    }
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9._]+$/);
  });

  test("tells of every CSV its columns, and what stands in them is what it says", () => {
    const tables = resources.filter(({ profile }) => profile === "tabular-data-resource");
    expect(tables.map(({ name }) => name).sort()).toEqual([
      ...["articles", "authorities", "events", "evidence", "mentions"],
    ]);
    for (const { name, path: file, schema } of tables) {
      const [head = [], ...rows] = parse(read(`data/${file}`), { bom: true });
      const fields = schema?.fields ?? [];
      expect(head).toEqual(fields.map((field) => field.name));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toHaveLength(lines(name).length);
      for (const [at, field] of fields.entries()) {
        expect(field.description).toMatch(/\.$/);
        const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
        if (field.type === "integer") for (const cell of cells) expect(cell).toMatch(/^\d+$/);
        if (field.type === "boolean")
          for (const cell of cells) expect(cell).toMatch(/^true|false$/);
        const { enum: values } = field.constraints ?? {};
        if (values)
          for (const cell of cells)
            expect([field.name, values]).toEqual([field.name, expect.arrayContaining([cell])]);
      }
      const keys = (schema?.primaryKey ?? []).map((key) => head.indexOf(key));
      if (keys.length > 0)
        expect(new Set(rows.map((row) => keys.map((at) => row[at]).join(" "))).size).toBe(
          rows.length,
        );
    }
  });
});

describe("the rows", () => {
  test("keep a month a month, and say how it is known", () => {
    const article = lines("articles").find(({ id }) => id === "003");
    expect(article).toMatchObject({
      date: "2022-04",
      dateCertainty: "stated",
      titleStatus: "supplied",
    });
    expect(lines("evidence")).toContainEqual(
      expect.objectContaining({ article: "003", field: "title", rule: "editorial" }),
    );
  });

  test("say of a mention what stands in the text", () => {
    const paragraphs = new Map(
      lines("articles").map(({ id, paragraphs }) => [
        id,
        paragraphs as { n: number; ar: string }[],
      ]),
    );
    const mentions = lines("mentions");
    expect(new Set(mentions.map(({ type }) => type))).toEqual(
      new Set(["person", "organisation", "system", "event", "country", "date"]),
    );
    for (const { article, paragraph, start, end, text } of mentions) {
      if (paragraph === 0) continue;
      const of = paragraphs.get(article)?.[Number(paragraph) - 1];
      expect(of?.ar.slice(Number(start), Number(end))).toBe(text);
    }
  });

  test("are in CSV what they are in JSON Lines, without what a spreadsheet reckons with", () => {
    const rows = parse(read("data/mentions.csv"), {
      bom: true,
      columns: true,
    }) as unknown as Record<string, string>[];
    for (const [at, mention] of lines("mentions").entries())
      expect(fromCell(rows[at]?.["text"] ?? "")).toBe(mention["text"]);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe("the documents", () => {
  /** All elements of a name, wherever they stand. */
  function elements(xml: string, name: string): Element[] {
    const found: Element[] = [];
    const walk = (node: Node) => {
      if (node.type !== "element") return;
      if (node.name === name) found.push(node);
      for (const child of node.children) walk(child);
    };
    for (const child of fromXml(xml).children) walk(child);
    return found;
  }
  const textOf = (node: Node): string =>
    node.type === "text"
      ? node.value
      : node.type === "element"
        ? node.children.map((child) => textOf(child as Node)).join("")
        : "";

  test("are what their standards say", async () => {
    const files = readdirSync(inOut("data"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:xml|tmx)$/.test(file))
      .map((file) => ({ file, text: read(`data/${file}`) }));
    expect(files.map(({ file }) => file).sort()).toEqual([
      ...["oai-dc.xml", "tei/000.xml", "tei/003.xml", "translations.tmx"],
    ]);
    expect(await xmlFaults(files)).toEqual([]);
  });

  test("of TEI hold every paragraph letter by letter, with its names and their pages", () => {
    for (const { id, paragraphs } of lines("articles")) {
      const xml = read(`data/tei/${String(id)}.xml`);
      const arabic = elements(xml, "p").filter(({ attributes }) => "xml:id" in attributes);
      expect(arabic.map(textOf)).toEqual((paragraphs as { ar: string }[]).map(({ ar }) => ar));
      const names = ["persName", "orgName", "placeName"].flatMap((name) => elements(xml, name));
      expect(names.length).toBeGreaterThan(3);
      for (const { attributes } of names)
        expect(attributes["ref"]).toMatch(/^https:\/\/example\.org\/ar\//);
    }
  });

  test("of OAI-PMH have a record for each article", () => {
    const xml = read("data/oai-dc.xml");
    const records = elements(xml, "oai:record");
    expect(records).toHaveLength(lines("articles").length);
    expect(elements(xml, "oai:datestamp").map(textOf)).toEqual(["2026-11-21", "2026-11-21"]);
    expect(elements(xml, "dc:date").map(textOf).sort()).toEqual(["2022-04", "2023~"]);
  });

  test("of translators read back as what is translated", () => {
    const memory = readTmx(read("data/translations.tmx"));
    expect(memory.ok && memory.value.segments.length).toBe(
      elements(read("data/translations.tmx"), "tu").length,
    );
    expect(elements(read("data/translations.tmx"), "tu").length).toBeGreaterThan(20);
  });

  test("beside pages say what the pages say", () => {
    const [first] = lines("articles");
    expect(JSON.parse(read("en/articles/000/index.json"))).toEqual(first);
    const markdown = read("ar/articles/003/index.md");
    expect(markdown).toContain('date: "2022-04"');
    expect(markdown).toContain("\n\n# وزير الداخلية والسلامة الكوري");
    expect(JSON.parse(read("ar/countries/kr/index.json"))).toMatchObject({
      iso2: "KR",
      articles: 2,
    });
    expect(JSON.parse(read("ar/people/kais-saied/index.json"))).toMatchObject({ namedIn: ["003"] });
  });
});

test("another build of the same archive writes nothing", async () => {
  const again = await build();
  expect(again).toMatchObject({ written: [], removed: [] });
});

test("an archive that no program can write to has no static repository", async () => {
  cpSync("content/archive.yaml", path.join(lab, "content/archive.yaml"));
  const { removed, written } = await build();
  expect(removed).toEqual(["data/oai-dc.xml"]);
  expect(written).toContain("data/datapackage.json");
  expect(read("data/datapackage.json")).not.toContain("oai-dc");
});

type Node = ReturnType<typeof fromXml>["children"][number];
type Element = Extract<Node, { type: "element" }>;
