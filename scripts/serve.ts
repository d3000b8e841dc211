import { existsSync } from "node:fs";
import path from "node:path";
import { call } from "../lib/base/call.ts";
import { readHeaders } from "./serve/security-headers.ts";
import { configurationOf, servers } from "./serve/server-configuration.ts";
import { serveSite } from "./serve/serve-site.ts";
import { UsageError } from "./set-up/arguments.ts";
import { serveCommand } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { readSettings, shown } from "./set-up/settings.ts";

await command(serveCommand, async ({ options }) => {
  const { outDir, basePath, port } = readSettings();
  if (!existsSync(path.join(outDir, "index.html"))) {
    throw new Error(
      `There is no site in ${shown(outDir)}/ to serve: run ${call("build")}, or ${call("start")}.`,
    );
  }
  if (options.headers !== undefined) {
    const server = servers.find((name) => name === options.headers);
    const headers = readHeaders(outDir, basePath);
    if (server === undefined)
      throw new UsageError(`--headers ${options.headers} is not known: write nginx or caddy.`);
    if (headers === null)
      throw new Error(
        `${shown(outDir)}/_headers cannot be read: run ${call("build")} to write it again.`,
      );
    process.stdout.write(configurationOf(server, headers, basePath));
    return;
  }
  await serveSite({ outDir, basePath, port });
  process.stdout.write(`Serving the archive on http://localhost:${port}${basePath}/\n`);
});
