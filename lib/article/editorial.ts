import * as z from "zod";
import type { Result } from "../base/result.ts";
import type { Localized } from "../locale/locale.ts";
import { check } from "../schema/check.ts";
import { readYaml } from "../schema/read-yaml.ts";
import {
  changes,
  countryCode,
  day,
  edtf,
  line,
  listOf,
  mapping,
  text,
  type Value,
} from "../schema/values.ts";

/** What a person may say to have checked. */
const confirmable = [
  ...["title", "titleStatus", "date", "countries", "credit", "author", "source", "dateline"],
] as const;

const note = z.union(
  [
    text.transform((value) => (/\p{Script=Arabic}/u.test(value) ? { ar: value } : { en: value })),
    mapping({ ar: text.exactOptional(), en: text.exactOptional() }),
  ],
  { error: "must be a text, or a mapping of a language (`ar`, `en`) to its text" },
);

/** What people decide about one article, `content/editorial/<id>.yaml`. */
export const editorialSchema = mapping({
  id: text.describe("The article's id, which is also the name of this file."),
  title: mapping({
    ar: line.describe("The headline in Arabic."),
    en: line
      .nullable()
      .default(null)
      .describe("The headline in English; the translation's where it is left out."),
  })
    .nullable()
    .exactOptional()
    .describe("The headline; null where the text has none."),
  titleStatus: z
    .enum(["supplied", "stated"])
    .exactOptional()
    .describe(
      "Where the headline comes from: the archive gave it (`supplied`, as is taken where nothing is said), or it stands in the raw file (`stated`).",
    ),
  date: edtf
    .nullable()
    .exactOptional()
    .describe(
      "The day, month or year of publication, as EDTF; null where the machine took something else for it.",
    ),
  countries: mapping({
    add: listOf(countryCode).describe(
      "Countries that it is about or where it happens and that the machine did not find to be such, as ISO 3166 codes.",
    ),
    mention: listOf(countryCode).describe(
      "Countries that it only names, likewise: the machine did not find them, or took them for what it is about.",
    ),
    remove: listOf(countryCode).describe("Countries that it found wrongly."),
  })
    .exactOptional()
    .describe("What to change in the countries that the machine found."),
  credit: line
    .nullable()
    .exactOptional()
    .describe("The ⓒ or photo line; null where there is none."),
  author: line.nullable().exactOptional().describe("Who wrote it; null where nobody is named."),
  source: line
    .nullable()
    .exactOptional()
    .describe("The newspaper, agency or site that published it; null where none is named."),
  dateline: line
    .nullable()
    .exactOptional()
    .describe("The place line at the head of the text, as printed; null where there is none."),
  withdrawn: mapping({
    date: edtf.describe("When it was withdrawn, as EDTF."),
    reason: note
      .exactOptional()
      .describe("Why: shown at its address. One text, or one in each language."),
  })
    .exactOptional()
    .describe(
      "The article is taken out of the archive: its address tells its headline, its date and this, and no longer its text.",
    ),
  confirmed: listOf(z.enum(confirmable)).describe(
    "Values of the machine that a person has checked and found right.",
  ),
  note: note
    .exactOptional()
    .describe(
      "Shown with the article: why it was decided so. One text, or one in each language; in Arabic letters it is taken for Arabic.",
    ),
  corrections: z
    .array(
      mapping({
        date: day.describe("The day on which it was corrected."),
        paragraph: z
          .int()
          .min(1)
          .exactOptional()
          .describe("The paragraph that was wrong; the article as a whole where it is left out."),
        text: note.describe(
          "What was wrong, and what is right. One text, or one in each language.",
        ),
      }),
    )
    .exactOptional()
    .describe(
      "What was wrong on the article's pages and was corrected, oldest first: shown with the article, on the page of corrections and in feeds.",
    ),
  changes: changes.describe(
    "Who decided what here, and when; the desk adds to it, and the article's page shows it.",
  ),
}).superRefine(({ title, titleStatus }, context) => {
  if (title !== null || titleStatus === undefined) return;
  const message =
    "says how there is a title, and `title` that there is none; remove one of the two";
  context.addIssue({ code: "custom", path: ["titleStatus"], message });
});

/**
 * What people decided about one article. It is laid over what the machine found and always wins. A value that is
 * absent decides nothing; null decides that there is none.
 */
export type Editorial = Value<typeof editorialSchema>;

/** Something that was wrong with an article, and is corrected. */
export type Correction = NonNullable<Editorial["corrections"]>[number];

/** Why people decided as they did, in the languages in which they said so. */
export type EditorialNote = Partial<Localized<string>>;

/**
 * Reads a decision file.
 * @param id of the article that the file is named for.
 * @returns the decisions, or one sentence for each thing that is wrong, without the file's name and the full stop.
 */
export function parseEditorial(text: string, id: string): Result<Editorial, readonly string[]> {
  const data = readYaml(text);
  if (!data.ok) return data;
  const editorial = check(editorialSchema, data.value);
  if (editorial.ok && editorial.value.id !== id) {
    const fault = `\`id\` is "${editorial.value.id}", and the file is named for ${id}; make them the same`;
    return { ok: false, error: [fault] };
  }
  return editorial;
}
