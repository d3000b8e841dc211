import { buildAssets } from "../../build/assets/build-assets.ts";
import { startDevServer } from "../../dev/dev-server.ts";
import { readSettings } from "../../set-up/settings.ts";
import { tellParent } from "./tell-parent.ts";

/*
 * Serves the site from its sources on the loopback address. Its parent has prepared the archive before it starts, and
 * tells it when pages have changed.
 */
process.on("disconnect", () => process.exit());

const settings = readSettings();
await buildAssets(settings);
const server = await startDevServer(settings, settings.port, "127.0.0.1");
process.on("message", () => {
  server.reload();
});
tellParent("ready");
