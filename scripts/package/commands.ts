import { ingestCommand } from "../ingest/run/options.ts";
import { reviewCommand } from "../review/options.ts";
import { searchServeCommand } from "../search-server/options.ts";
import {
  annotateCommand,
  bagCommand,
  buildCommand,
  deskCommand,
  serveCommand,
  startCommand,
} from "../set-up/archive-commands.ts";
import type { CommandInfo } from "../set-up/arguments.ts";
import { translateCommand } from "../translate/options.ts";
import { newCommand } from "./new-archive.ts";

/** A command of the package: what it does in a few words, for the list of all, and what it takes. */
interface PackageCommand {
  readonly brief: string;
  readonly info: CommandInfo;
}

/** What `sijill` can be told to do, in the order in which it is needed. `new` aside, `scripts/<name>.ts` does it. */
export const packageCommands: Readonly<Record<string, PackageCommand>> = {
  new: { brief: "makes a folder for an archive, with two texts to begin with", info: newCommand },
  ingest: { brief: "converts raw texts to Markdown with evidence", info: ingestCommand },
  review: { brief: "lists the names that the texts use, or takes decisions", info: reviewCommand },
  translate: { brief: "texts to translators and back, or by machine", info: translateCommand },
  desk: { brief: "opens the archivist's desk on this machine", info: deskCommand },
  build: { brief: "builds the finished site", info: buildCommand },
  serve: { brief: "serves the finished site", info: serveCommand },
  "search-serve": {
    brief: "answers the questions of search pages, where archive.yaml names a server",
    info: searchServeCommand,
  },
  start: { brief: "ingest, build and serve in one", info: startCommand },
  bag: { brief: "writes, verifies or restores the archive as a bag for keeping", info: bagCommand },
  annotate: {
    brief: "finds dates, countries and names in texts (JSON Lines)",
    info: annotateCommand,
  },
};
