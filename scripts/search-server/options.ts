import { call } from "../../lib/base/call.ts";
import { siteUrl } from "../../lib/archive/read/description.ts";
import { check } from "../../lib/schema/check.ts";
import { UsageError, type Arguments, type CommandInfo } from "../set-up/arguments.ts";
import { contentOption } from "../set-up/archive-commands.ts";
import type { ServerOptions } from "./search-server.ts";

export const searchServeCommand = {
  name: "search:serve",
  does: `Answers the questions of search pages, on port 4800 or the one that PORT names, until it is stopped
(docs/search-server.md): for archives whose archive.yaml names a search server.`,
  options: {
    index: {
      value: "FOLDER",
      does: "answers from the search index in this folder (_search in the finished site)",
    },
    solr: {
      value: "URL",
      does: "answers from a Solr server instead, nodes up to /solr with commas between",
    },
    alias: { value: "NAME", does: "what was sent there (SIJILL_SOLR_ALIAS, or else sijill)" },
    origin: {
      value: "ORIGIN",
      many: true,
      does: "whose pages may ask, such as https://example.org; the archive's own site without it",
    },
    host: { value: "ADDRESS", does: "where it listens; 127.0.0.1 without it, 0.0.0.0 for all" },
    "trust-proxy": {
      value: "ADDRESS",
      many: true,
      does: "a proxy in front (address, range, or loopback), whose X-Forwarded-For names the reader",
    },
    rate: { value: "N", does: "questions that one reader may ask in a minute; 600 without it" },
    seconds: { value: "N", does: "how long a question may take; 5 without it" },
    "at-once": { value: "N", does: "the most questions worked on at the same time; 32 without it" },
    waiting: { value: "N", does: "questions that may wait besides; 256 without it" },
    ...contentOption,
  },
  example: call("search:serve", "--index out/_search --origin https://example.org"),
} as const satisfies CommandInfo;

type Given = Arguments<(typeof searchServeCommand)["options"]>["options"];

/**
 * Reads the limits and the origins of a search server.
 * @param own origin of the archive's own site, where none is given
 * @throws {UsageError} with one sentence for a value that cannot be
 */
export function readLimits(given: Given, own: string): Omit<ServerOptions, "say"> {
  return {
    origins: given.origin.length === 0 ? [own] : given.origin.map(readOrigin),
    rate: readNumber("rate", given.rate, 600),
    seconds: readNumber("seconds", given.seconds, 5),
    atOnce: readNumber("at-once", given["at-once"], 32),
    waiting: readNumber("waiting", given.waiting, 256),
    trustProxy: given["trust-proxy"],
  };
}

function readOrigin(value: string): string {
  const read = check(siteUrl, value, "--origin");
  if (!read.ok) throw new UsageError(`${read.error.join("; ")}.`);
  return read.value;
}

function readNumber(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError(
      `--${name} "${value}" is not a number; write a whole one from 1 to 999999, such as ${otherwise}.`,
    );
  return Number(value);
}
