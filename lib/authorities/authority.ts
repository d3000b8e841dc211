import * as z from "zod";
import type { Result } from "../base/result.ts";
import { check, withoutNulls } from "../schema/check.ts";
import {
  arabicName,
  changes,
  countryCode,
  edtf,
  listOf,
  localizedName,
  localizedText,
  mapping,
  text,
  type Value,
} from "../schema/values.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What kinds of projects there are: `portal` is a platform by the name that texts give it, `memorandum` an agreement. */
export const projectKind = z.enum([
  "system",
  "platform",
  "portal",
  "service",
  "programme",
  "project",
  "centre",
  "agreement",
  "memorandum",
]);

export const authorityType = z.enum(["person", "organisation", "system", "event"]);

const labels = mapping({
  ar: listOf(text).describe("In Arabic."),
  en: listOf(text).describe("In English."),
});

const role = mapping({
  label: localizedName.describe("The office, without the holder's name."),
  organisation: text
    .exactOptional()
    .describe("The id of the organisation's record, where the office belongs to one."),
  date: edtf
    .exactOptional()
    .describe("The date or interval, as EDTF, for which the source attests the office."),
  source: text.describe(
    "Where it is attested: an article's paragraph, such as `003#p3`, or an https address.",
  ),
});

/**
 * One bilingual authority record (in the sense of ISO 15836 / SKOS: a preferred label and variants per language),
 * `content/authorities/<type>/<id>.yaml`.
 */
export const authoritySchema = mapping({
  id: z
    .string()
    .regex(idPattern, { error: "is no id; use a–z, 0–9 and single hyphens, as in kais-saied" })
    .describe("Unique among all records, written once, and the name of this file."),
  type: authorityType.describe("What the record is of."),
  kind: projectKind
    .exactOptional()
    .describe("Of a project or agreement (`system`), what it is: pages show it."),
  prefLabel: arabicName.describe("The name that the archive uses; Arabic alone is enough."),
  englishFrom: z
    .enum(["starter", "record", "parts", "romanised"])
    .exactOptional()
    .describe(
      "Where the English name comes from when a machine suggested it and a person took it as it was: the starter list (`starter`), other records (`record`), a translation of its parts (`parts`), or Latin letters for its sounds (`romanised`). Take the key out when you write the name yourself.",
    ),
  altLabels: labels
    .default({ ar: [], en: [] })
    .describe("Other spellings and names by which texts refer to it."),
  patterns: labels
    .exactOptional()
    .describe(
      "Forms of words by which texts are found to speak of it and which are no names, such as a clause («وقعت دولة الإمارات وجمهورية كوريا الجنوبية») or the office of a body's head: never shown as names.",
    ),
  shortLabels: labels
    .exactOptional()
    .describe(
      "Names that mean it only once a full one has stood earlier in the same article: a surname («جون»), or a noun that others bear too («المركز»).",
    ),
  description: localizedText
    .exactOptional()
    .describe("One or two sentences, only of what sources support."),
  roles: z.array(role).default([]).describe("Offices and positions, each with its source."),
  countries: listOf(countryCode).describe("ISO 3166 codes of the countries it belongs to."),
  date: edtf
    .exactOptional()
    .describe(
      "The date of an event, or of the existence of a system or organisation, as EDTF, where a source gives one.",
    ),
  dateSource: mapping({
    name: localizedText.describe("Who gives it: a paper and its day, a press release, a book."),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, {
        error: "is not an address; write one that begins with https://",
      })
      .exactOptional()
      .describe("Where it can be read, where that is known."),
  })
    .exactOptional()
    .describe(
      "Who gives the date of an event, where the articles do not: readers are shown that it comes from outside.",
    ),
  related: listOf(
    z
      .string()
      .regex(idPattern, { error: "is not the id of a record; write one such as kais-saied" }),
  ).describe("Ids of related records."),
  sameAs: listOf(
    z.string().regex(/^https?:\/\/\S+$/, {
      error: "is not an address; write one that begins with https://",
    }),
  ).describe("Addresses that identify it elsewhere, such as Wikidata's; only where certain."),
  uncertain: localizedText.exactOptional().describe("What is not certain, said plainly."),
  changes: changes.describe(
    "Who decided what here, and when; the desk adds to it, and the record's page shows it.",
  ),
}).superRefine(({ id, type, kind, related, prefLabel, englishFrom }, context) => {
  const fault = (key: string, message: string) =>
    context.addIssue({ code: "custom", path: [key], message });
  if (related.includes(id)) fault("related", `names the record itself; remove "${id}"`);
  if (kind !== undefined && type !== "system")
    fault("kind", "says what a project is, and this record is of none; take the key out");
  if (englishFrom !== undefined && prefLabel.en === undefined)
    fault("englishFrom", "speaks of an English name, and there is none; take the key out");
});

/** One authority record, written by people, never by a machine. */
export type Authority = Value<typeof authoritySchema>;
export type AuthorityType = Authority["type"];
export type ProjectKind = NonNullable<Authority["kind"]>;
/** An office or position, with the time it is known for. */
export type Role = Authority["roles"][number];

/**
 * Checks one authority record.
 * @param data what a YAML reader made of the file.
 * @param file the file's path; its base name must be the id.
 * @returns the record, or one sentence for each thing that is wrong, without the file's name and the full stop.
 */
export function parseAuthority(data: unknown, file: string): Result<Authority, readonly string[]> {
  const record = check(authoritySchema, withoutNulls(data));
  if (!record.ok) return record;
  const { id } = record.value;
  if (id === file.replace(/^.*[\\/]/, "").replace(/\.ya?ml$/, "")) return record;
  const fault = `\`id\` "${id}" is not the file's name; rename the file to ${id}.yaml`;
  return { ok: false, error: [fault] };
}
