import matter from "gray-matter";
import YAML from "yaml";
import type { Result } from "./result.ts";

/** What stands between the `---` lines of a Markdown file, and the text below them. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const refused = {
  parse: (): never => {
    throw new Error("only YAML front matter is read");
  },
};

/**
 * gray-matter executes `---js` blocks, reads YAML 1.1 (where `2022-04-01` becomes a Date and `0123` octal) and,
 * called without options, caches broken files as empty ones. So: every engine but YAML is refused, YAML is
 * read by the `yaml` package (1.2, core schema), and options are passed at every call.
 */
const options = {
  engines: {
    yaml: { parse: (text: string) => readYaml(text) },
    javascript: refused,
    js: refused,
    json: refused,
    coffee: refused,
    coffeescript: refused,
    toml: refused,
  },
} as const;

/**
 * Reads YAML as data only: no dates, no merge keys, no custom tags; duplicate keys and alias bombs are errors.
 * @throws Error with the line and the reason when the text is not such YAML, or is not a mapping.
 */
export function readYaml(text: string): Record<string, unknown> {
  const document = YAML.parseDocument(text, { schema: "core", merge: false, logLevel: "silent" });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw fault;
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new Error('keys and values are expected, such as `title: "…"`');
  }
  return value as Record<string, unknown>;
}

/** Splits a Markdown file into front matter and body. The error is one sentence without the file's name. */
export function readFrontMatter(text: string): Result<FrontMatter, string> {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (!/^---[ \t]*\r?\n/.test(source)) {
    return { ok: false, error: "the file must begin with a line of exactly three hyphens (---)" };
  }
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(source)) {
    return { ok: false, error: "the front matter has no closing line of three hyphens (---)" };
  }
  try {
    const { data, content } = matter(source, { ...options });
    return { ok: true, value: { data: data, body: content } };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { ok: false, error: `the front matter cannot be read: ${reason.replace(/:$/, "")}` };
  }
}

/**
 * Writes front matter and body as one Markdown file. Strings are always quoted, so that no reader of YAML takes
 * a date, a number or `no` for anything but text; keys keep their order; undefined values are left out.
 */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = YAML.stringify(data, {
    schema: "core",
    version: "1.2",
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    keepUndefined: false,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return `---\n${yaml}---\n\n${body}`;
}
