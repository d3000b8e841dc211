import { parseEdtf } from "../dates/edtf.ts";
import { authorityTypes, type Authority, type AuthorityType, type Role } from "./authority.ts";
import { RecordReader, type AuthorityProblem } from "./record-reader.ts";

const keys = [
  "id",
  "type",
  "prefLabel",
  "altLabels",
  "shortLabels",
  "description",
  "roles",
  "countries",
  "date",
  "related",
  "sameAs",
  "uncertain",
] as const satisfies readonly (keyof Authority)[];

const roleKeys = ["label", "organisation", "date", "source"] as const;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Either the record, or everything that is wrong with its file. */
export type AuthorityResult =
  | { readonly ok: true; readonly value: Authority }
  | { readonly ok: false; readonly error: readonly AuthorityProblem[] };

/**
 * Checks one authority record.
 *
 * @param yamlObject what a YAML reader made of the file: a mapping with the keys of `Authority`. Lists may be
 *   left out when empty; `id`, `type` and `prefLabel` may not.
 * @param file the file's path, for the problems; its base name must be the id.
 * @returns the record, or one problem a fault. Never throws.
 */
export function parseAuthority(yamlObject: unknown, file: string): AuthorityResult {
  const reader = new RecordReader(file);
  const map = reader.mapping(yamlObject, "", keys);
  const uncertain = optional(map["uncertain"], (v) => reader.localizedText(v, "uncertain"));
  const description = optional(map["description"], (v) => reader.localizedText(v, "description"));
  const shortLabels = optional(map["shortLabels"], (v) => reader.localizedTexts(v, "shortLabels"));
  const date = optional(map["date"], (v) => edtf(reader, v, "date"));
  const value: Authority = {
    id: id(reader, map["id"], file),
    type: type(reader, map["type"]),
    prefLabel: reader.localizedText(map["prefLabel"], "prefLabel"),
    altLabels: reader.localizedTexts(map["altLabels"], "altLabels"),
    ...(shortLabels && { shortLabels }),
    ...(description && { description }),
    roles: roles(reader, map["roles"]),
    countries: matching(reader, map["countries"], "countries", /^[A-Z]{2}$/, "a code such as KR"),
    ...(date !== undefined && { date }),
    related: matching(reader, map["related"], "related", slug, "the id of another record"),
    sameAs: matching(reader, map["sameAs"], "sameAs", /^https?:\/\/\S+$/, "an https address"),
    ...(uncertain && { uncertain }),
  };
  if (value.related.includes(value.id)) reader.fail("related", "it names itself; remove that.");
  return reader.problems.length === 0 ? { ok: true, value } : { ok: false, error: reader.problems };
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

function id(reader: RecordReader, value: unknown, file: string): string {
  const text = reader.text(value, "id");
  if (text === "") return text;
  const base = file.replace(/^.*[\\/]/, "").replace(/\.ya?ml$/, "");
  if (!slug.test(text))
    reader.fail("id", `"${text}" is no id; use a–z, 0–9 and single hyphens, as in kais-saied.`);
  else if (text !== base)
    reader.fail("id", `"${text}" is not the file's name; rename the file to ${text}.yaml.`);
  return text;
}

function type(reader: RecordReader, value: unknown): AuthorityType {
  const known = authorityTypes.find((name) => name === value);
  if (known === undefined)
    reader.fail("type", `it must be one of ${authorityTypes.join(", ")}; write one of them.`);
  return known ?? "person";
}

function edtf(reader: RecordReader, value: unknown, field: string): string {
  const text = reader.text(value, field);
  if (text !== "" && parseEdtf(text) === null)
    reader.fail(field, `"${text}" is no EDTF date; write one such as "2022-04" or "2020/..".`);
  return text;
}

function matching(
  reader: RecordReader,
  value: unknown,
  field: string,
  pattern: RegExp,
  wanted: string,
): readonly string[] {
  const texts = reader.texts(value, field);
  for (const text of texts) {
    if (text !== "" && !pattern.test(text)) reader.fail(field, `"${text}" is not ${wanted}.`);
  }
  return texts;
}

function roles(reader: RecordReader, value: unknown): readonly Role[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    reader.fail("roles", "it is not a list; write one entry an office, each with a hyphen.");
    return [];
  }
  return value.map((entry: unknown, index) => {
    const field = `roles.${index}`;
    const map = reader.mapping(entry, field, roleKeys);
    const organisation = optional(map["organisation"], (v) =>
      reader.text(v, `${field}.organisation`),
    );
    const date = optional(map["date"], (v) => edtf(reader, v, `${field}.date`));
    return {
      label: reader.localizedText(map["label"], `${field}.label`),
      ...(organisation !== undefined && { organisation }),
      ...(date !== undefined && { date }),
      source: reader.text(map["source"], `${field}.source`),
    };
  });
}
