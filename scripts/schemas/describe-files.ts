import { readFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import * as z from "zod";
import { archiveSchema } from "../../lib/archive/read/description.ts";
import { articleSchema } from "../../lib/article/article-file.ts";
import { editorialSchema } from "../../lib/article/editorial.ts";
import { translationSchema } from "../../lib/article/translation.ts";
import { authoritySchema } from "../../lib/authorities/authority.ts";
import { withMarkedPart } from "../set-up/marked-part.ts";
import { fieldTable, type FieldSchema } from "./field-table.ts";

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
