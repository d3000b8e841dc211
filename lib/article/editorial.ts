import { isCountryCode } from "../countries/country-name.ts";
import type { Localized } from "../locale/locale.ts";
import { fieldsOf } from "./fields.ts";
import { readYaml } from "./front-matter.ts";
import type { Result } from "./result.ts";

/**
 * What people decided about one article, `content/editorial/<id>.yaml`. It is laid over what the machine found
 * and always wins. A value that is absent decides nothing; null decides that there is none.
 */
export interface Editorial {
  readonly id: string;
  /** The title in each language; the archive supplied it unless `titleStatus` says that the raw file states it. */
  readonly title?: { readonly ar: string; readonly en: string | null } | null;
  readonly titleStatus?: "stated" | "supplied";
  /** EDTF publication date. */
  readonly date?: string | null;
  readonly countries?: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly credit?: string | null;
  readonly author?: string | null;
  readonly source?: string | null;
  readonly dateline?: string | null;
  /** Keys whose machine value a person has checked and found right. */
  readonly confirmed: readonly string[];
  /** Shown with the article: why it was decided so. */
  readonly note?: Localized<string>;
}

const known = [
  "id",
  "title",
  "titleStatus",
  "date",
  "countries",
  "credit",
  "author",
  "source",
  "dateline",
  "confirmed",
  "note",
];

/** What a person may say to have checked. */
const confirmable = new Set(known.filter((key) => !["id", "confirmed", "note"].includes(key)));

/** Control and direction characters: they would turn a page's title around, and a person cannot see them. */
const hidden = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/;

/**
 * Reads a decision file.
 * @param isDate tells whether a text is an EDTF date.
 * @returns the decisions, or one sentence for each thing that is wrong, without the file's name.
 */
export function parseEditorial(
  text: string,
  isDate: (value: string) => boolean = () => true,
): Result<Editorial, readonly string[]> {
  let data: Record<string, unknown>;
  try {
    data = readYaml(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    return { ok: false, error: [`it cannot be read as YAML: ${reason.replace(/:$/, "")}`] };
  }
  const fields = fieldsOf(data);
  fields.onlyKeys(known);
  const decided = <K extends "date" | "credit" | "author" | "source" | "dateline">(key: K) =>
    fields.has(key) ? ({ [key]: fields.text(key) } as Record<K, string | null>) : {};
  const countries = fields.within("countries");
  const title = data["title"] === null ? null : fields.within("title");
  const note = fields.within("note");
  const editorial: Editorial = {
    id: fields.requiredText("id"),
    ...(!fields.has("title")
      ? {}
      : { title: title && { ar: title.requiredText("ar"), en: title.text("en") } }),
    ...(fields.has("titleStatus")
      ? { titleStatus: fields.oneOf("titleStatus", ["supplied", "stated"]) }
      : {}),
    ...decided("date"),
    ...decided("credit"),
    ...decided("author"),
    ...decided("source"),
    ...decided("dateline"),
    ...(fields.has("countries")
      ? { countries: { add: countries.texts("add"), remove: countries.texts("remove") } }
      : {}),
    confirmed: fields.texts("confirmed"),
    ...(fields.has("note")
      ? { note: { ar: note.requiredText("ar"), en: note.requiredText("en") } }
      : {}),
  };
  if (typeof editorial.date === "string" && !isDate(editorial.date)) {
    fields.errors.push(
      `\`date\` "${editorial.date}" is not an EDTF date such as "2022-04" or "2023~"`,
    );
  }
  if (editorial.title === null && editorial.titleStatus !== undefined) {
    fields.errors.push(
      "`titleStatus` says how there is a title, and `title` that there is none; remove one of them",
    );
  }
  for (const key of editorial.confirmed) {
    if (!confirmable.has(key)) {
      fields.errors.push(
        `\`confirmed\` "${key}" is no value of an article; known are ${[...confirmable].join(", ")}`,
      );
    }
  }
  for (const [key, value] of Object.entries({
    ...editorial,
    "title.ar": editorial.title?.ar,
    "title.en": editorial.title?.en,
  })) {
    if (typeof value === "string" && value.trim() === "" && key !== "id") {
      fields.errors.push(`\`${key}\` is empty; write null where there is none`);
    }
    if (typeof value === "string" && hidden.test(value))
      fields.errors.push(
        `\`${key}\` has a line break or a control character that nobody sees; remove it`,
      );
  }
  for (const code of [
    ...(editorial.countries?.add ?? []),
    ...(editorial.countries?.remove ?? []),
  ]) {
    if (!isCountryCode(code)) {
      fields.errors.push(`\`countries\` "${code}" is not a two-letter ISO 3166 code such as "TN"`);
    }
  }
  return fields.errors.length === 0
    ? { ok: true, value: editorial }
    : { ok: false, error: fields.errors };
}
