import YAML from "yaml";
import type { Result } from "../../base/result.ts";
import { parseYaml, readYaml } from "../read-yaml.ts";
import { editPlain, landed, type Plain, type YamlEdit } from "./plain.ts";
import { readDocument } from "./read-document.ts";
import { splice } from "./splice.ts";

/**
 * Edits a YAML file as a person would: what is not decided stays as it stands, with its comments, order, quoting and line
 * ends. Where the place of an edit is written in a way that cannot be cut into, the file is written anew by the YAML
 * library, which keeps comments, order and quoting as well, but not every blank.
 * @param text the file; `""` where there is none yet.
 * @returns the new text, or what is wrong with the old one: one sentence each, without the file's name and the full stop.
 */
export function editYaml(
  text: string,
  edits: readonly YamlEdit[],
): Result<string, readonly string[]> {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  let now = text.slice(mark.length);
  const data = readYaml(now);
  if (!data.ok) return data;
  let wanted = data.value as Plain;
  for (const asked of edits) {
    const edit = landed(wanted, asked);
    wanted = editPlain(wanted, edit);
    const cut = splice(now, edit, end);
    now = cut !== null && says(cut, wanted) ? cut : rewritten(now, edit);
    if (!says(now, wanted))
      return {
        ok: false,
        error: ["it is written in a way that no program can edit; edit it by hand"],
      };
  }
  return { ok: true, value: mark + now };
}

/** Whether a text holds these very data, in this order. */
function says(text: string, data: Plain): boolean {
  try {
    return JSON.stringify(parseYaml(text)) === JSON.stringify(data);
  } catch {
    return false;
  }
}

function rewritten(text: string, edit: YamlEdit): string {
  const document = readDocument(text);
  try {
    if ("set" in edit) document.setIn(edit.set, edit.to);
    else removeFrom(document, edit.remove);
  } catch {
    return text;
  }
  return document.toString({ lineWidth: 0 });
}

function removeFrom(document: YAML.Document, way: readonly (string | number)[]): void {
  document.deleteIn(way);
  const above = way.slice(0, -1);
  const holder: unknown = above.length === 0 ? null : document.getIn(above);
  if (YAML.isCollection(holder) && holder.items.length === 0) removeFrom(document, above);
}
