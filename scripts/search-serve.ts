import { existsSync } from "node:fs";
import path from "node:path";
import { call } from "../lib/base/call.ts";
import { CATALOGUE_FILE } from "../lib/search/types.ts";
import { openSolr } from "../lib/solr/ask/engine.ts";
import { folderEngine } from "./search-server/folder-engine.ts";
import { listen } from "./search-server/listen.ts";
import { readLimits, searchServeCommand } from "./search-server/options.ts";
import { searchServer } from "./search-server/search-server.ts";
import { command } from "./set-up/command.ts";
import { readSettings, shown } from "./set-up/settings.ts";
import type { ServedEngine } from "./search-server/served-engine.ts";
import { addressesOfSolr, aliasOfSolr } from "./search-server/solr-address.ts";

await command(searchServeCommand, async ({ options }) => {
  const { siteUrl } = readSettings({ ...process.env, PORT: undefined });
  const { port, outDir } = readSettings({ ...process.env, PORT: process.env["PORT"] || "4800" });
  const limits = readLimits(options, siteUrl);
  const engine =
    options.solr === undefined
      ? engineIn(path.resolve(options.index ?? path.join(outDir, "_search")))
      : openSolr({ urls: addressesOfSolr(options.solr), alias: aliasOfSolr(options.alias) });
  await engine.ready();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const address = await listen(await searchServer(engine, { ...limits, say }), {
    host: options.host ?? "127.0.0.1",
    port,
  });
  process.stdout.write(`Answering questions on ${address} for ${limits.origins.join(", ")}.\n`);
});

/** The engine over an index in a folder. */
function engineIn(folder: string): ServedEngine {
  if (!existsSync(path.join(folder, CATALOGUE_FILE)))
    throw new Error(
      `There is no search index in ${shown(folder)}/: run ${call("build")}, or name its folder with --index.`,
    );
  return folderEngine(folder);
}
