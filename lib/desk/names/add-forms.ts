import type { Authority } from "../../authorities/authority.ts";
import { fullLabels } from "../../authorities/full-labels.ts";
import type { Result } from "../../base/result.ts";
import { type Decider, signChange } from "../sign-change.ts";
import { editYaml } from "../../schema/yaml/edit-yaml.ts";
import type { YamlEdit } from "../../schema/yaml/plain.ts";
import { freshForms, type NameForms } from "./name-forms.ts";

/**
 * Adds names to a record: those that it has already, in whatever spelling, are not added.
 * @param text the record's file; @param record what it says.
 * @returns the new text, the old one where there is nothing to add; or what is wrong with the file.
 */
export function addForms(
  text: string,
  record: Pick<
    Authority,
    "type" | "prefLabel" | "altLabels" | "shortLabels" | "patterns" | "changes"
  >,
  names: NameForms,
  who: Decider,
): Result<string, readonly string[]> {
  const { type, altLabels, shortLabels, changes = [] } = record;
  // A form that somebody found to be no name does not come back as one.
  const known = [...fullLabels(record, "ar"), ...(shortLabels?.ar ?? [])];
  const fresh = freshForms(type, known, names);
  const add = (key: string, before: readonly string[], added: readonly string[]): YamlEdit[] =>
    added.map((form, index) => ({ set: [key, "ar", before.length + index], to: form }));
  const edits = [
    ...add("altLabels", altLabels.ar, fresh.forms),
    ...add("shortLabels", shortLabels?.ar ?? [], fresh.short),
  ];
  if (edits.length === 0) return { ok: true, value: text };
  const keys = [
    ...(fresh.forms.length > 0 ? ["altLabels"] : []),
    ...(fresh.short.length > 0 ? ["shortLabels"] : []),
  ];
  return editYaml(text, [...edits, signChange(changes, who, keys)]);
}
