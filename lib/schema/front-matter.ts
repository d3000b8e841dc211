import matter from "gray-matter";
import YAML from "yaml";
import type { Result } from "../base/result.ts";
import { parseYaml, reasonOf } from "./read-yaml.ts";

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
    yaml: { parse: parseYaml },
    javascript: refused,
    js: refused,
    json: refused,
    coffee: refused,
    coffeescript: refused,
    toml: refused,
  },
} as const;

/** gray-matter looks for comments behind every blank, as far as the blanks go. */
const mostBlanks = 1000;

/** Splits a Markdown file into front matter and body. The error is one sentence without the file's name. */
export function readFrontMatter(text: string): Result<FrontMatter, string> {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (!/^---[ \t]*\r?\n/.test(source)) {
    return {
      ok: false,
      error: "the file must begin with its front matter: a line of exactly three hyphens (---)",
    };
  }
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(source)) {
    return {
      ok: false,
      error:
        "the front matter is not closed; write a line of three hyphens (---) below its last key",
    };
  }
  if (source.split(/\S+/).some((blanks) => blanks.length > mostBlanks)) {
    return {
      ok: false,
      error: `more than ${mostBlanks} blanks or empty lines stand together; take them out`,
    };
  }
  try {
    const { data, content } = matter(source, { ...options });
    return { ok: true, value: { data: data, body: content } };
  } catch (error) {
    return { ok: false, error: `the front matter cannot be read: ${reasonOf(error)}` };
  }
}

/**
 * Cuts a file that `readFrontMatter` reads where it does, letter by letter: joined, the parts are the file again.
 * @returns what stands before the YAML, the YAML, the line that closes it, and the body.
 */
export function cutFrontMatter(
  text: string,
): readonly [before: string, yaml: string, close: string, body: string] {
  const before = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0] ?? "";
  const end = text.indexOf("\n---", Math.max(0, before.length - 1)) + 1;
  const close = /^---(?:\r?\n|\r)?/.exec(text.slice(end))?.[0] ?? "";
  const body = end + close.length;
  return [before, text.slice(before.length, end), close, text.slice(body)];
}

/**
 * Writes front matter and body as one Markdown file. Strings are always quoted, so that no reader of YAML takes
 * a date, a number or `no` for anything but text; keys keep their order; undefined values are left out.
 * @param inline keys whose value stands on one line; of a list of mappings, one line each.
 */
export function writeFrontMatter(
  data: Readonly<Record<string, unknown>>,
  body: string,
  inline: readonly string[] = [],
): string {
  const document = new YAML.Document(data, {
    schema: "core",
    version: "1.2",
    keepUndefined: false,
    aliasDuplicateObjects: false,
  });
  for (const key of inline) {
    const value = document.get(key, true);
    const ofMappings = YAML.isSeq(value) && value.items.some(YAML.isMap);
    for (const node of ofMappings ? value.items : [value]) {
      if (YAML.isCollection(node)) node.flow = true;
    }
  }
  const yaml = document.toString({
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
  });
  return `---\n${yaml}---\n\n${body}`;
}
