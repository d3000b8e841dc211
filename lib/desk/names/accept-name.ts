import type { AuthorityType } from "../../authorities/authority.ts";
import type { EnglishSuggestion } from "../api.ts";
import type { Decider } from "../sign-change.ts";
import { renderEntry } from "../yaml/render.ts";
import type { Plain } from "../yaml/plain.ts";
import { nameForms } from "./name-forms.ts";

/** A name as a person accepts it. */
export interface AcceptedName {
  readonly id: string;
  readonly type: AuthorityType;
  readonly name: string;
  /** The English name and where it comes from; null where the Arabic stands alone. */
  readonly english: {
    readonly text: string;
    readonly from: EnglishSuggestion["from"] | "person";
  } | null;
  /** Other spellings and names of it in texts. */
  readonly forms: readonly string[];
  /** ISO 3166 code; null where none is known. */
  readonly country: string | null;
}

/** Writes the record of a name, `content/authorities/<type>/<id>.yaml`, as people write one by hand. */
export function acceptName(accepted: AcceptedName, { by, date }: Decider): string {
  const { id, type, name, english, forms, country } = accepted;
  const { alt, short } = nameForms(name, forms);
  const said: Record<string, Plain | undefined> = {
    id,
    type,
    prefLabel: english === null ? { ar: name } : { ar: name, en: english.text },
    englishFrom: english === null || english.from === "person" ? undefined : english.from,
    altLabels: alt.length === 0 ? undefined : { ar: alt },
    shortLabels: short.length === 0 ? undefined : { ar: short },
    countries: country === null ? undefined : [country],
  };
  const keys = Object.keys(said).filter((key) => said[key] !== undefined);
  said["changes"] = [{ by, date, keys: keys.filter((key) => key !== "id") }];
  const lines = Object.entries(said).flatMap(([key, value]) =>
    value === undefined ? [] : renderEntry(key, value, ""),
  );
  return `${lines.join("\n")}\n`;
}
