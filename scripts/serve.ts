import { existsSync } from "node:fs";
import path from "node:path";
import { serveSite } from "./serve/serve-site.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run serve",
    does: "Serves the finished site in out/, on port 3000 or the one that PORT names, until it is stopped.",
    example: "PORT=4000 npm run serve",
  },
  async () => {
    const { outDir, basePath, port } = readSettings();
    if (!existsSync(path.join(outDir, "index.html"))) {
      throw new Error("There is no site in out/ to serve: run npm run build, or npm start.");
    }
    await serveSite({ outDir, basePath, port });
    process.stdout.write(`Serving the archive on http://localhost:${port}${basePath}/\n`);
  },
);
