import { existsSync } from "node:fs";
import path from "node:path";
import { readPort } from "./serve/read-port.ts";
import { serveSite } from "./serve/serve-site.ts";
import { runMain } from "./set-up/run-main.ts";
import { readSettings } from "./set-up/settings.ts";

// `npm run serve`: the finished site in out/.
await runMain(async () => {
  const { outDir, basePath } = readSettings();
  if (!existsSync(path.join(outDir, "index.html"))) {
    throw new Error("There is no site in out/ to serve: run npm run build, or npm start.");
  }
  const port = readPort();
  await serveSite({ outDir, basePath, port });
  process.stdout.write(`Serving the archive on http://localhost:${port}${basePath}/\n`);
});
