import YAML from "yaml";
import { renderEntry, renderValue } from "./render.ts";
import type { Plain, Way, YamlEdit } from "./plain.ts";
import { readDocument } from "./read-document.ts";

/** A place in the text of a file, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes an edit in the text itself, so that everything around it stays letter by letter.
 * @param text a YAML file without byte order mark.
 * @param lineEnd of the file.
 * @returns null where the place is written in a way that is not known here; what comes back must still be checked.
 */
export function splice(text: string, edit: YamlEdit, lineEnd: string): string | null {
  const root: unknown = readDocument(text).contents;
  if ("remove" in edit) return root === null ? text : remove(text, root, edit.remove);
  if (root === null || (YAML.isScalar(root) && root.value === null)) {
    const [key] = edit.set;
    if (typeof key !== "string") return null;
    const before = text === "" || text.endsWith("\n") ? text : text + lineEnd;
    return `${before}${renderEntry(key, edit.to, "").join(lineEnd)}${lineEnd}`;
  }
  return set(text, root, edit.set, edit.to, lineEnd);
}

function set(text: string, root: unknown, way: Way, to: Plain, lineEnd: string): string | null {
  const [step] = way.slice(-1);
  const above = way.slice(0, -1);
  const holder = nodeAt(root, above);
  if (step === undefined || !YAML.isCollection(holder)) return null;
  const there = holder.get(step, true);
  if (YAML.isNode(there)) {
    const span = spanOf(text, there);
    if (span === null) return null;
    const blank = span.start === span.end && !/\s$/u.test(text.slice(0, span.start)) ? " " : "";
    return text.slice(0, span.start) + blank + renderValue(to) + text.slice(span.end);
  }
  return holder.flow
    ? insertInLine(text, holder, step, to)
    : insertLines(text, holder, step, to, lineEnd);
}

/** Before the bracket that closes a list or mapping in one line. */
function insertInLine(
  text: string,
  holder: YAML.YAMLMap | YAML.YAMLSeq,
  step: string | number,
  to: Plain,
): string | null {
  const span = spanOf(text, holder);
  if (span === null) return null;
  const close = span.end - 1;
  const inside = text.slice(span.start + 1, close);
  const at = close - (inside.length - inside.trimEnd().length);
  const entry = typeof step === "number" ? renderValue(to) : `${step}: ${renderValue(to)}`;
  const isMapping = YAML.isMap(holder);
  if (inside.trim() === "") {
    const padding = isMapping ? " " : "";
    return `${text.slice(0, span.start + 1)}${padding}${entry}${padding}${text.slice(close)}`;
  }
  return `${text.slice(0, at)}, ${entry}${text.slice(at)}`;
}

/** Below the last entry of a list or mapping that has a line for each. */
function insertLines(
  text: string,
  holder: YAML.YAMLMap | YAML.YAMLSeq,
  step: string | number,
  to: Plain,
  lineEnd: string,
): string | null {
  const first = entrySpan(text, holder, 0);
  const last = entrySpan(text, holder, holder.items.length - 1);
  if (first === null || last === null) return null;
  const indent = text.slice(lineStart(text, first.start), first.start);
  if (indent.trim() !== "") return null;
  const at = endOfLine(text, last.end);
  const lines =
    typeof step === "number" ? [`${indent}- ${renderValue(to)}`] : renderEntry(step, to, indent);
  return `${text.slice(0, at)}${lineEnd}${lines.join(lineEnd)}${text.slice(at) || lineEnd}`;
}

function remove(text: string, root: unknown, way: Way): string | null {
  const [step] = way.slice(-1);
  const holder = nodeAt(root, way.slice(0, -1));
  if (step === undefined || !YAML.isCollection(holder)) return text;
  const index = YAML.isMap(holder)
    ? holder.items.findIndex(({ key }) => YAML.isScalar(key) && key.value === step)
    : Number(step);
  const span = entrySpan(text, holder, index);
  if (index < 0 || index >= holder.items.length || span === null) return text;
  if (holder.items.length === 1 && way.length > 1) return remove(text, root, way.slice(0, -1));
  if (holder.flow) {
    const next = entrySpan(text, holder, index + 1);
    const before = entrySpan(text, holder, index - 1);
    if (next !== null) return text.slice(0, span.start) + text.slice(next.start);
    return before === null ? null : text.slice(0, before.end) + text.slice(span.end);
  }
  const start = lineStart(text, span.start);
  if (text.slice(start, span.start).trim() !== "") return null;
  const comment = text.slice(span.end, endOfLine(text, span.end)).trim();
  // What somebody wrote beside the value is not the value: it stays, in a line of its own.
  if (comment !== "")
    return text.slice(0, span.start) + comment + text.slice(endOfLine(text, span.end));
  const after = endOfLine(text, span.end);
  return text.slice(0, start) + text.slice(after).replace(/^\r?\n/u, "");
}

function nodeAt(root: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (node, step) => (YAML.isCollection(node) ? node.get(step, true) : undefined),
    root,
  );
}

/** Where a value stands, without blanks behind it. */
function spanOf(text: string, node: unknown): Span | null {
  if (!YAML.isNode(node) || !node.range || YAML.isAlias(node)) return null;
  const [start, end] = node.range;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where an entry of a list or mapping stands, with its key or dash; null where there is none. */
function entrySpan(text: string, holder: YAML.YAMLMap | YAML.YAMLSeq, index: number): Span | null {
  const item: unknown = holder.items[index];
  if (YAML.isPair(item)) {
    const key = spanOf(text, item.key);
    if (key === null) return null;
    const value = item.value === null ? null : spanOf(text, item.value);
    return { start: key.start, end: Math.max(value?.end ?? 0, key.end) };
  }
  const span = spanOf(text, item);
  if (span === null || holder.flow) return span;
  const line = lineStart(text, span.start);
  const dash = /^\s*-\s+$/u.exec(text.slice(line, span.start));
  return dash === null ? null : { start: line + dash[0].indexOf("-"), end: span.end };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const found = /\r?\n/u.exec(text.slice(at));
  return found === null ? text.length : at + found.index;
}
