import path from "node:path";
import { fileURLToPath } from "node:url";
import type * as z from "zod";
import { basePath, readDescription, siteUrl } from "../../lib/archive/read/description.ts";
import { searchPlace, type SearchPlace } from "../../lib/archive/read/search-place.ts";
import { check } from "../../lib/schema/check.ts";

/** Where things lie and how the site is addressed. All paths are absolute. */
export interface Settings {
  /** The folder of the project. */
  readonly root: string;
  /** The archive's content; `SIJILL_CONTENT` chooses another. */
  readonly contentDir: string;
  /** What may be deleted at any time and is made again. */
  readonly cacheDir: string;
  /** The finished site; `SIJILL_OUT` chooses another folder. */
  readonly outDir: string;
  /** Where the site is served on this machine (`PORT`). */
  readonly port: number;
  /** `""`, or a path such as `/archive` under which the site is hosted. */
  readonly basePath: string;
  /** Origin of the published site without trailing slash, such as `https://example.org`. */
  readonly siteUrl: string;
  /** Whether somebody has said where the site is published; otherwise `siteUrl` is this machine's. */
  readonly isAddressed: boolean;
  /** Where its searches are answered. */
  readonly search: SearchPlace;
}

/** The folder where the person is; the package runs its commands in another (`SIJILL_CWD`, scripts/package/). */
export function here(): string {
  return process.env["SIJILL_CWD"] ?? process.cwd();
}

/** A file or folder as a person is told of it: seen from where they are. */
export function shown(file: string): string {
  return path.relative(here(), file) || ".";
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment and, where it is silent about the site's address, from `archive.yaml`. A
 * faulty `archive.yaml` counts for nothing here; who prepares the archive tells what is wrong with it.
 * @throws {Error} with one sentence when a variable is malformed
 */
export function readSettings(env: Environment = process.env): Settings {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
  const contentDir = path.resolve(root, env["SIJILL_CONTENT"] ?? "content");
  const { description } = readDescription(contentDir);
  const { site } = description;
  const port = readPort(env["PORT"] || "3000");
  const url = variable(env, "SIJILL_SITE_URL", siteUrl) ?? site.url;
  return {
    root,
    contentDir,
    cacheDir: path.join(root, ".cache"),
    outDir: path.resolve(root, env["SIJILL_OUT"] ?? "out"),
    port,
    basePath: variable(env, "SIJILL_BASE_PATH", basePath) ?? site.basePath ?? "",
    siteUrl: url ?? `http://localhost:${port}`,
    isAddressed: url !== undefined,
    search: searchPlace(description),
  };
}

function variable(env: Environment, name: string, schema: z.ZodType<string>): string | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  const read = check(schema, value, name);
  if (!read.ok) throw new Error(`${read.error.join("; ")}.`);
  return read.value;
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    throw new Error(`PORT "${value}" is not a port; write a number from 1 to 65535, such as 3000.`);
  }
  return port;
}
