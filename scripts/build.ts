import { buildSite, buildSteps } from "./build/build-site.ts";
import { buildCommand } from "./set-up/archive-commands.ts";
import { UsageError } from "./set-up/arguments.ts";
import { command } from "./set-up/command.ts";
import { runIngest } from "./set-up/run-ingest.ts";
import { readSettings } from "./set-up/settings.ts";
import { parseShard } from "./set-up/shard.ts";
import { createSteps } from "./set-up/steps.ts";

await command(buildCommand, async ({ options, rest }) => {
  const shard = options.shard === undefined ? null : parseShard(options.shard);
  const parts = [shard !== null, options.merge, options.plan].filter(Boolean).length;
  if (parts > 1) throw new UsageError("--plan, --shard and --merge are three runs: name one.");
  if (options["from-disk"] && (shard !== null || options.plan))
    throw new UsageError("--from-disk copies a whole site: name it with --merge.");
  if (options.merge && rest.length === 0)
    throw new UsageError("--merge needs the folders of the shards, such as --merge shards/*.");
  const [folder] = options.merge ? [] : rest;
  if (folder !== undefined)
    throw new UsageError(`"${folder}" is an argument too many: folders follow --merge alone.`);
  const wanted = { ...options, shard, merge: options.merge ? rest : null };
  const settings = readSettings();
  const steps = createSteps(buildSteps(wanted) + Number(options.ingest));
  if (options.ingest) await steps.step("Convert the raw texts", () => runIngest(settings));
  await buildSite(settings, steps, wanted);
});
