import { readFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import * as z from "zod";
import { archiveSchema } from "../../lib/archive/read/description.ts";
import { articleSchema } from "../../lib/article/article-file.ts";
import { editorialSchema } from "../../lib/article/editorial.ts";
import { metadataSchema } from "../../lib/article/metadata.ts";
import { translationSchema } from "../../lib/article/translation.ts";
import { authoritySchema } from "../../lib/authorities/authority.ts";
import { rejectedSchema } from "../../lib/authorities/rejected.ts";
import { outletsSchema } from "../../lib/outlets/outlet.ts";
import { withMarkedPart } from "../set-up/marked-part.ts";

/** What of a JSON Schema is read here. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly FieldSchema[];
}

/** A Markdown table of all keys of a schema, those inside mappings and lists with the way to them. */
function fieldTable(schema: FieldSchema): string {
  const rows = rowsOf(schema, "").map((cells) => `| ${cells.join(" | ")} |`);
  return ["| key | value | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

function rowsOf(schema: FieldSchema, path: string): readonly (readonly string[])[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${path}${key}`;
    const must = required.has(key) ? ", required" : "";
    const own = [`\`${name}\``, `${valueOf(field)}${must}`, field.description ?? ""];
    const inside = mappingIn(field);
    return inside === null ? [own] : [own, ...rowsOf(inside, `${name}${field.items ? "[]" : ""}.`)];
  });
}

/** The mapping that a field holds, itself, in a list or among others; null where its keys need no rows. */
function mappingIn(field: FieldSchema): FieldSchema | null {
  const found = [field, field.items, ...(field.anyOf ?? [])].find((one) => one?.properties);
  return found === undefined || isLocalized(found) ? null : found;
}

/** What a field holds, in words. */
function valueOf(field: FieldSchema): string {
  const { items, properties, anyOf, title = "text" } = field;
  if (anyOf) return anyOf.map(valueOf).join(" or ");
  if (isLocalized(field)) return `${valueOf(properties?.["ar"] ?? {})} in \`ar\` and \`en\``;
  const words = field.enum ?? (field.const === undefined ? null : [field.const]);
  const types: Readonly<Record<string, string>> = {
    string: words === null ? title : words.map((word) => `\`${word}\``).join(", "),
    array: items ? `list: ${valueOf(items)}` : "list",
    object: "mapping",
  };
  return [field.type ?? "string"]
    .flat()
    .map((type) => types[type] ?? type)
    .join(" or ");
}

/** Whether it is a mapping of the languages. */
function isLocalized({ properties }: FieldSchema): boolean {
  return properties !== undefined && Object.keys(properties).join() === "ar,en";
}

/** One kind of file in the content folder. */
interface FileKind {
  /** Names its JSON Schema, `docs/schemas/<name>.schema.json`, and its table in `docs/content-files.md`. */
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
}

/** The files of the content folder whose values are checked; of Markdown, the front matter. */
export const fileKinds: readonly FileKind[] = [
  {
    name: "archive",
    title: "What an archive says of itself (content/archive.yaml)",
    schema: archiveSchema,
  },
  {
    name: "editorial",
    title: "What people decide about an article (content/editorial/<id>.yaml)",
    schema: editorialSchema,
  },
  {
    name: "authority",
    title: "A person, organisation, system or event (content/authorities/<type>/<id>.yaml)",
    schema: authoritySchema,
  },
  {
    name: "rejected",
    title: "Names that are none (content/authorities/rejected.yaml)",
    schema: rejectedSchema,
  },
  {
    name: "outlets",
    title: "Papers, agencies, channels and sites (content/outlets.yaml)",
    schema: outletsSchema,
  },
  {
    name: "metadata",
    title: "One row of the table of what people know of raw files (content/metadata.csv)",
    schema: metadataSchema,
  },
  {
    name: "translation",
    title: "Front matter of a translation (content/translations/<id>/en.md)",
    schema: translationSchema,
  },
  {
    name: "article",
    title: "Front matter of an article, which the machine writes (content/articles/<id>/ar.md)",
    schema: articleSchema,
  },
];

/** Where people read what they may write. */
export const pageFile = "docs/content-files.md";

/**
 * Describes the files of the content folder: a JSON Schema of each kind for editors, and the page about them, in
 * which the tables of keys are renewed and the rest is as it was.
 * @returns each file, relative to the root, with what it is to hold.
 */
export async function describeFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let page = readFileSync(path.join(root, pageFile), "utf8");
  for (const { name, title, schema } of fileKinds) {
    // Editors of YAML know draft 7 best.
    const written = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
    const { $schema, ...rest } = written;
    files.set(`docs/schemas/${name}.schema.json`, JSON.stringify({ $schema, title, ...rest }));
    page = withMarkedPart(page, `keys: ${name}`, fieldTable(written as FieldSchema));
  }
  files.set(pageFile, page);
  for (const [file, text] of files) {
    const filepath = path.join(root, file);
    files.set(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}
