import type * as z from "zod";
import { archiveSchema } from "../../lib/archive/read/description.ts";
import { articleSchema } from "../../lib/article/article-file.ts";
import { editorialSchema } from "../../lib/article/editorial.ts";
import { translationSchema } from "../../lib/article/translation.ts";
import { authoritySchema } from "../../lib/authorities/authority.ts";

/** One kind of file in the content folder. */
export interface FileKind {
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
