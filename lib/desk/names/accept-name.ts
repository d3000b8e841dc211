import type { AuthorityType } from "../../authorities/authority.ts";
import { kindOfName } from "../../authorities/kind-of-name.ts";
import type { EnglishSuggestion } from "../api.ts";
import type { Decider } from "../sign-change.ts";
import type { Plain } from "../../schema/yaml/plain.ts";
import { freshForms, type NameForms } from "./name-forms.ts";
import { recordText } from "./record-text.ts";

/** A name as a person accepts it. */
export interface AcceptedName extends NameForms {
  readonly id: string;
  readonly type: AuthorityType;
  readonly name: string;
  /** The English name and where it comes from; null where the Arabic stands alone. */
  readonly english: {
    readonly text: string;
    readonly from: EnglishSuggestion["from"] | "person";
  } | null;
  /** ISO 3166 code; null where none is known. */
  readonly country: string | null;
}

/** Writes the record of a name, `content/authorities/<type>/<id>.yaml`, as people write one by hand. */
export function acceptName(accepted: AcceptedName, { by, date }: Decider): string {
  const { id, type, name, english, country } = accepted;
  const { forms, short } = freshForms(type, [name], accepted);
  const said: Readonly<Record<string, Plain | undefined>> = {
    id,
    type,
    kind: (type === "system" && kindOfName(name)) || undefined,
    prefLabel: english === null ? { ar: name } : { ar: name, en: english.text },
    englishFrom: english === null || english.from === "person" ? undefined : english.from,
    altLabels: forms.length === 0 ? undefined : { ar: forms },
    shortLabels: short.length === 0 ? undefined : { ar: short },
    countries: country === null ? undefined : [country],
  };
  const keys = Object.keys(said).filter((key) => key !== "id" && said[key] !== undefined);
  return recordText({ ...said, changes: [{ by, date, keys }] });
}
