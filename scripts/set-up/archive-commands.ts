import { call } from "../../lib/base/call.ts";
import type { CommandInfo } from "./arguments.ts";

/** Where an archive lies, for every command that works on one; `command` puts it into `SIJILL_CONTENT` and `SIJILL_OUT`. */
export const contentOption = {
  content: { value: "FOLDER", does: "content folder (SIJILL_CONTENT, or else content)" },
} as const;

const outOption = {
  out: { value: "FOLDER", does: "folder of the finished site (SIJILL_OUT, or else out)" },
} as const;

const lenient = { does: "leaves out what is faulty in the content, and goes on" } as const;

export const annotateCommand = {
  name: "annotate",
  does: `Reads JSON Lines, {"id", "title"?, "text", "reference_date"?}, from standard input and writes JSON Lines with the
dates of each text (with what each tells: its kind, and a name), its countries and their roles, and names of
records; offsets are in UTF-16 units of the text. A line that
cannot be read gives {"line", "error"} and, at the end, exit code 1; the others go on.`,
  options: {
    content: {
      value: "FOLDER",
      does: "whose authority records to look for (SIJILL_CONTENT, or else content)",
    },
  },
  example: `${call("annotate")} < texts.jsonl > found.jsonl`,
} as const satisfies CommandInfo;

export const bagCommand = {
  name: "bag",
  does: `Writes the whole archive, which is the content folder, as a bag (BagIt, RFC 8493) for keeping elsewhere; verifies a bag,
of whatever program; and makes a content folder of one (docs/preservation.md). Nothing that is there is written over. Exit
code 1 when a bag is not whole or could not be written.`,
  takes: {
    name: "FOLDER",
    does: "the folder to make: the bag (bags/<today>), or with --restore the content folder",
  },
  options: {
    ...contentOption,
    verify: { value: "BAG", does: "says of each file that is missing, changed or extra" },
    restore: { value: "BAG", does: "makes a content folder of a bag that is whole" },
  },
  example: `${call("bag")}, then ${call("bag", "--verify bags/2026-11-21")}`,
} as const satisfies CommandInfo;

export const buildCommand = {
  name: "build",
  does: `Builds the finished site in out/ from the Markdown in content/; only what changed is rendered again. What is faulty in
the content is told, and ends it with exit code 1. Large archives are built in shards, on machines beside each other
(docs/scaling.md).`,
  takes: { name: "FOLDER", does: "with --merge: the folder of each shard", many: true },
  options: {
    ingest: { does: "converts the raw texts before" },
    plan: { does: "prepares the archive in .cache/archive/ for shards, and ends" },
    planned: {
      does: "takes the archive as it was prepared there, and reads no article again for it",
    },
    shard: { value: "N/OF", does: "makes in out/ only one of several shards, such as 3/8" },
    merge: { does: "puts shards together, and makes what belongs to the whole archive" },
    "from-disk": {
      does: "writes besides, into out-from-disk/, a copy that opens from a folder or a zip, without a server",
    },
    lenient,
    ...contentOption,
    ...outOption,
  },
  example: `SIJILL_SITE_URL=https://example.org ${call("build")}`,
} as const satisfies CommandInfo;

export const deskCommand = {
  name: "desk",
  does: `Opens the archivist's desk on this machine, until it is stopped: what is to be done in the archive, article by
article and name by name, and what you decide written into the content folder (docs/desk.md). It writes the address to
open, on port 4700 or the one that PORT names.`,
  options: {
    "no-preview": { does: "does not show the site as it becomes, on the next port" },
    ...contentOption,
  },
  example: call("desk"),
} as const satisfies CommandInfo;

export const serveCommand = {
  name: "serve",
  does: "Serves the finished site in out/, on port 3000 or the one that PORT names, until it is stopped.",
  options: {
    headers: {
      value: "SERVER",
      does: "writes the site's headers for nginx or caddy instead, to be put into their configuration",
    },
    ...contentOption,
    ...outOption,
  },
  example: `PORT=4000 ${call("serve")}`,
} as const satisfies CommandInfo;

export const startCommand = {
  name: "start",
  does: `Converts the raw texts, builds the site in out/ and serves it, on port 3000 or the one that PORT names, until it is
stopped.`,
  options: { lenient, ...contentOption, ...outOption },
  example: `PORT=4000 ${call("start")}`,
} as const satisfies CommandInfo;
