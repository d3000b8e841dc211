import { existsSync } from "node:fs";
import path from "node:path";
import { readHeaders } from "./serve/security-headers.ts";
import { configurationOf, servers } from "./serve/server-configuration.ts";
import { serveSite } from "./serve/serve-site.ts";
import { UsageError } from "./set-up/arguments.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run serve",
    does: "Serves the finished site in out/, on port 3000 or the one that PORT names, until it is stopped.",
    options: {
      headers: {
        value: "SERVER",
        does: "writes the site's headers for nginx or caddy instead, to be put into their configuration",
      },
    },
    example: "PORT=4000 npm run serve",
  },
  async ({ options }) => {
    const { outDir, basePath, port } = readSettings();
    if (!existsSync(path.join(outDir, "index.html"))) {
      throw new Error("There is no site in out/ to serve: run npm run build, or npm start.");
    }
    if (options.headers !== undefined) {
      const server = servers.find((name) => name === options.headers);
      const headers = readHeaders(outDir, basePath);
      if (server === undefined)
        throw new UsageError(`--headers ${options.headers} is not known: write nginx or caddy.`);
      if (headers === null)
        throw new Error("out/_headers cannot be read: run npm run build to write it again.");
      process.stdout.write(configurationOf(server, headers, basePath));
      return;
    }
    await serveSite({ outDir, basePath, port });
    process.stdout.write(`Serving the archive on http://localhost:${port}${basePath}/\n`);
  },
);
