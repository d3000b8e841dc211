import { createHash } from "node:crypto";
import type { Settings } from "../set-up/settings.ts";
import { hashFiles } from "./hash-files.ts";

/** What every page depends on: when one of these changes, all pages are rendered again. */
const sources = [
  ...["app", "components", "lib", "public", "scripts/build", "scripts/assets"],
  ...["next.config.ts", "tailwind.config.ts", ".postcssrc.json", "tsconfig.json"],
  "package-lock.json",
];

/**
 * A hash of the code, the configuration, the assets and the settings. Node counts too: its version decides
 * how dates are written.
 */
export function codeHash({ root, basePath, siteUrl, contentDir }: Settings): string {
  return createHash("sha256")
    .update(hashFiles(root, sources))
    .update(JSON.stringify([basePath, siteUrl, contentDir, process.version]))
    .digest("hex");
}
