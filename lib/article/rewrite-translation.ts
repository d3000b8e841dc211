import { cutFrontMatter, readFrontMatter } from "../schema/front-matter.ts";
import { editYaml } from "../schema/yaml/edit-yaml.ts";
import { type Plain, valueAt, type YamlEdit } from "../schema/yaml/plain.ts";
import { editTranslatedBody } from "./edit-translated-body.ts";
import { changedStates } from "./states-in-file.ts";
import {
  formatTranslation,
  headOf,
  parseTranslation,
  type Translation,
  usualState,
} from "./translation.ts";
import { writeTranslatedBody } from "./translated-body.ts";

/**
 * Writes a translation into its file, `content/translations/<id>/en.md`: only what is another than before is changed, and
 * the rest stays letter by letter, with comments, order, quoting, blanks and line ends. What is written in a way that
 * cannot be cut into is written anew: the body, or at last the whole.
 * @param old the file; null where there is none.
 */
export function rewriteTranslation(old: string | null, next: Translation): string {
  const whole = formatTranslation(next);
  const of = { id: next.id, paragraphs: next.paragraphs.length };
  const meant = canonical(whole, of);
  const before = old === null ? null : parseTranslation(old, of);
  if (old === null || !before?.ok) return whole;
  const [mark, yaml, close, body] = cutFrontMatter(old);
  const edited = editYaml(yaml, headEdits(old, before.value, next));
  if (!edited.ok) return whole;
  const end = old.includes("\r\n") ? "\r\n" : "\n";
  const head = mark + edited.value + close;
  const bodies = [
    () => editTranslatedBody(body, next.paragraphs, end),
    () => end + writeTranslatedBody(next.paragraphs, end),
  ];
  for (const make of bodies) {
    const text = head + make();
    if (meant !== null && canonical(text, of) === meant) return text;
  }
  return whole;
}

function canonical(text: string, of: Parameters<typeof parseTranslation>[1]): string | null {
  const read = parseTranslation(text, of);
  return read.ok ? formatTranslation(read.value) : null;
}

function headEdits(old: string, before: Translation, next: Translation): readonly YamlEdit[] {
  const { states: _before, changes: signed = [], ...was } = headOf(before);
  const { states: _next, changes = [], ...is } = headOf(next);
  const values = (Object.keys(is) as (keyof typeof is)[])
    .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
    .map((key) => setTo([key], is[key]));
  const file = readFrontMatter(old);
  const lists = file.ok ? valueAt(file.value.data as Plain, ["states"]) : undefined;
  const states = changedStates(
    (lists ?? {}) as Parameters<typeof changedStates>[0],
    { title: next.titleState, paragraphs: next.states },
    usualState(next),
  ).map(([state, list]) => setTo(["states", state], list));
  const isSignedOn = signed.every((one, n) => JSON.stringify(one) === JSON.stringify(changes[n]));
  const signatures = isSignedOn
    ? changes.slice(signed.length).map((one, n) => setTo(["changes", signed.length + n], one))
    : [setTo(["changes"], changes)];
  // What is taken out comes last, so that a mapping that is refilled stays where it is.
  return [...values, ...states, ...signatures].sort((a, b) => rank(a) - rank(b));
}

function setTo(way: readonly (string | number)[], to: unknown): YamlEdit {
  return to === undefined ? { remove: way } : { set: way, to: to as Plain };
}

function rank(edit: YamlEdit): number {
  return "remove" in edit ? 1 : 0;
}
