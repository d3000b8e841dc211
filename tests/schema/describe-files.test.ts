import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { check, withoutNulls } from "../../lib/schema/check.ts";
import { readFrontMatter } from "../../lib/schema/front-matter.ts";
import { parseYaml } from "../../lib/schema/read-yaml.ts";
import {
  describeFiles,
  type FieldSchema,
  fileKinds,
  pageFile,
} from "../../scripts/schemas/describe-files.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const read = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), "utf8");
const kinds = fileKinds.map((kind) => [kind.name, kind] as const);

/** The way to each key that has no description. */
function undescribed(schema: FieldSchema, way = ""): string[] {
  const inside = [schema.items, ...(schema.anyOf ?? [])].filter((one) => one !== undefined);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
      ...(field.description ? [] : [`${way}${key}`]),
      ...undescribed(field, `${way}${key}.`),
    ]),
    ...inside.flatMap((one) => undescribed(one, way)),
  ];
}

test("schemas and tables are as `npm run schemas` writes them", async () => {
  for (const [file, text] of await describeFiles(root)) {
    expect(read(file), `${file}: run npm run schemas`).toBe(text);
  }
  expect(readdirSync(path.join(root, "docs/schemas")).sort()).toEqual(
    kinds.map(([name]) => `${name}.schema.json`).sort(),
  );
});

/** The rows of the table in a page's example, without their empty cells. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows = parse<Record<string, string>>(csv, { columns: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell)));
}

describe.each(kinds)("%s", (name, { schema }) => {
  const json = JSON.parse(read(`docs/schemas/${name}.schema.json`)) as FieldSchema;
  const section = read(pageFile)
    .split("\n## ")
    .find((text) => text.includes(`keys: ${name} `));

  test("each of its keys is described", () => {
    // The notes and reasons of an editorial file are the languages themselves.
    expect(
      undescribed(json).filter(
        (key) => !/^(?:note|withdrawn\.reason|corrections\.text)\.(?:ar|en)$/.test(key),
      ),
    ).toEqual([]);
  });

  test("its example in the page is what it says", () => {
    if (name === "metadata") {
      const rows = rowsOf(/```csv\n([^]*?)```/.exec(section ?? "")?.[1] ?? "");
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(check(schema, row)).toMatchObject({ ok: true });
      return;
    }
    const yaml = /```yaml\n([^]*?)```/.exec(section ?? "")?.[1] ?? "";
    expect(JSON.stringify(parseYaml(yaml)).length).toBeGreaterThan(100);
    const data = name === "editorial" ? parseYaml(yaml) : withoutNulls(parseYaml(yaml));
    expect(check(schema, data)).toMatchObject({ ok: true });
    expect(z.fromJSONSchema(json as never).safeParse(data).success).toBe(true);
  });
});

/** What an editor knows of a file of the project. */
const byEditor = (name: string, data: unknown) =>
  z.fromJSONSchema(JSON.parse(read(`docs/schemas/${name}.schema.json`)) as never).safeParse(data)
    .success;

const frontMatter = (...parts: readonly string[]) => {
  const file = readFrontMatter(read(...parts));
  if (!file.ok) throw new Error(file.error);
  return file.value.data;
};

test("an editor finds no fault with the files of the project", () => {
  expect(byEditor("archive", parseYaml(read("content/archive.yaml")))).toBe(true);
  expect(byEditor("editorial", parseYaml(read("content/editorial/003.yaml")))).toBe(true);
  const people = readdirSync(path.join(root, "content/authorities/person"));
  expect(people.length).toBeGreaterThan(5);
  for (const file of people) {
    const data = parseYaml(read("content/authorities/person", file));
    expect(byEditor("authority", data), file).toBe(true);
  }
  expect(byEditor("translation", frontMatter("content/translations/003/en.md"))).toBe(true);
  expect(byEditor("article", frontMatter("content/articles/003/ar.md"))).toBe(true);
});

test("and finds those that can be found in one file", () => {
  const record = parseYaml(read("content/authorities/person/kais-saied.yaml"));
  expect(byEditor("authority", { ...record, type: "persn" })).toBe(false);
  expect(byEditor("authority", { ...record, countries: ["Tunisia"] })).toBe(false);
  expect(byEditor("authority", { ...record, preflabel: {} })).toBe(false);
  expect(byEditor("archive", { ...record })).toBe(false);
});

test("VS Code is told of schemas that are there, and of the folders that people write to", () => {
  const { "yaml.schemas": schemas } = JSON.parse(read(".vscode/settings.json")) as {
    "yaml.schemas": Record<string, string>;
  };
  expect(Object.values(schemas).map((glob) => glob.replace(/\/\*.*/, ""))).toEqual([
    "content/archive.yaml",
    "content/editorial",
    "content/authorities",
    "content/authorities/rejected.yaml",
    "content/outlets.yaml",
  ]);
  for (const file of Object.keys(schemas)) expect(() => read(file)).not.toThrow();
});
