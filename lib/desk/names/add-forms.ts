import type { Authority } from "../../authorities/authority.ts";
import { fold } from "../../arabic/fold.ts";
import type { Result } from "../../base/result.ts";
import { type Decider, signChange } from "../sign-change.ts";
import { editYaml } from "../yaml/edit-yaml.ts";
import type { YamlEdit } from "../yaml/plain.ts";
import { nameForms } from "./name-forms.ts";

/**
 * Adds names to a record: those that it has already, in whatever spelling, are not added.
 * @param text the record's file; @param record what it says.
 * @returns the new text, the old one where there is nothing to add; or what is wrong with the file.
 */
export function addForms(
  text: string,
  record: Pick<Authority, "prefLabel" | "altLabels" | "shortLabels" | "changes">,
  forms: readonly string[],
  who: Decider,
): Result<string, readonly string[]> {
  const { prefLabel, altLabels, shortLabels, changes = [] } = record;
  const known = new Set<string>(
    [prefLabel.ar, ...altLabels.ar, ...(shortLabels?.ar ?? [])].map(fold),
  );
  const fresh = nameForms(
    prefLabel.ar,
    forms.filter((form) => !known.has(fold(form))),
  );
  const add = (key: string, before: readonly string[], added: readonly string[]): YamlEdit[] =>
    added.map((form, index) => ({ set: [key, "ar", before.length + index], to: form }));
  const edits = [
    ...add("altLabels", altLabels.ar, fresh.alt),
    ...add("shortLabels", shortLabels?.ar ?? [], fresh.short),
  ];
  if (edits.length === 0) return { ok: true, value: text };
  const keys = [...new Set(edits.map((edit) => String("set" in edit ? edit.set[0] : "")))];
  return editYaml(text, [...edits, signChange(changes, who, keys)]);
}
