import path from "node:path";
import { fileURLToPath } from "node:url";
import { readPort } from "../serve/read-port.ts";

/** Where things lie and how the site is addressed. All paths are absolute. */
export interface Settings {
  /** The folder of the project. */
  readonly root: string;
  /** The archive's content; `SIJILL_CONTENT` chooses another. */
  readonly contentDir: string;
  /** What may be deleted at any time and is made again. */
  readonly cacheDir: string;
  /** The finished site. */
  readonly outDir: string;
  /** `""`, or a path such as `/archive` under which the site is hosted (`SIJILL_BASE_PATH`). */
  readonly basePath: string;
  /** Origin of the published site without trailing slash, such as `https://example.org` (`SIJILL_SITE_URL`). */
  readonly siteUrl: string;
}

/**
 * Reads the settings from the environment.
 * @throws {Error} with one sentence when one of them, or `PORT`, is malformed
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
  return {
    root,
    contentDir: path.resolve(root, env["SIJILL_CONTENT"] ?? "content"),
    cacheDir: path.join(root, ".cache"),
    outDir: path.join(root, "out"),
    basePath: basePath(env["SIJILL_BASE_PATH"] ?? ""),
    siteUrl: siteUrl(
      env["SIJILL_SITE_URL"] ??
        `http://localhost:${readPort({ ...env, PORT: env["PORT"] || "3000" })}`,
    ),
  };
}

function basePath(value: string): string {
  if (value === "" || value === "/") return "";
  // Browsers take `.` and `..` out of an address before they ask for it.
  if (!/^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/.test(value)) {
    throw new Error(
      `SIJILL_BASE_PATH is "${value}": write a path such as /archive, beginning with a slash and not ending with one.`,
    );
  }
  return value;
}

function siteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/") {
    throw new Error(
      `SIJILL_SITE_URL is "${value}": write the origin alone, such as https://example.org; the path belongs in SIJILL_BASE_PATH.`,
    );
  }
  return url.origin;
}
