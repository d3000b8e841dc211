import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installTools } from "../tools/install-tools.ts";
import type { Measured } from "../tools/measure-command.ts";
import { measureCommand } from "../tools/measure-command.ts";

/** One page for the other generators: the document's parts, and its content as HTML or Markdown. */
export interface RivalPage {
  /** Address without slashes at its ends, such as `ar/articles/000`. */
  readonly path: string;
  readonly lang: string;
  readonly dir: string;
  readonly head: string;
  readonly before: string;
  readonly content: string;
  readonly after: string;
}

export const rivals = ["eleventy", "astro"] as const;
export type Rival = (typeof rivals)[number];

/** Whether pages come as finished HTML (to weigh them) or as Markdown (to time their rendering). */
export type RivalInput = "html" | "markdown";

/**
 * Builds pages with another generator, from nothing.
 * @param work a folder for its input, output and cache; emptied first
 * @returns what it took, and the folder with one `<path>/index.html` a page
 */
export async function buildWithRival(
  rival: Rival,
  kind: RivalInput,
  pages: readonly RivalPage[],
  root: string,
  work: string,
): Promise<Measured & { readonly output: string }> {
  const tools = await installTools(root);
  const own = path.join(work, rival);
  const input = path.join(own, "input");
  const project = path.join(tools, "rivals", rival);
  // Astro runs code from its output folder while it builds, so its packages must be above that.
  const output = rival === "astro" ? path.join(project, "dist") : path.join(own, "output");
  rmSync(output, { recursive: true, force: true });
  rmSync(own, { recursive: true, force: true });
  mkdirSync(path.join(input, "_includes"), { recursive: true });
  if (rival === "eleventy") {
    cpSync(path.join(project, "page.11ty.js"), path.join(input, "_includes/page.11ty.js"));
  }
  if (kind === "html") writeFileSync(path.join(input, "pages.json"), JSON.stringify(pages));
  for (const page of pages) writeInput(input, page, rival, kind);
  const bin = path.join(tools, "node_modules/.bin", rival);
  const args =
    rival === "eleventy"
      ? [`--config=${path.join(project, "eleventy.config.mjs")}`, "--quiet"]
      : ["build", "--root", project, "--silent"];
  const measured = await measureCommand(bin, args, {
    cwd: rival === "astro" ? project : own,
    env: {
      ...process.env,
      NODE_ENV: "production",
      ASTRO_TELEMETRY_DISABLED: "1",
      // Eleventy takes paths relative to where it runs.
      BENCH_INPUT: rival === "eleventy" ? "input" : input,
      BENCH_OUTPUT: rival === "eleventy" ? "output" : output,
      BENCH_CACHE: path.join(own, "cache"),
      BENCH_KIND: kind,
    },
  });
  if (measured.code !== 0) throw new Error(`${measured.output}\n${rival} did not build the pages.`);
  return { ...measured, output };
}

function writeInput(input: string, page: RivalPage, rival: Rival, kind: RivalInput): void {
  if (rival === "astro" && kind === "html") return;
  const { path: address, content, ...data } = page;
  const file = path.join(input, `${address}${kind === "html" ? "/index.html" : ".md"}`);
  mkdirSync(path.dirname(file), { recursive: true });
  const front = JSON.stringify({
    ...data,
    layout: "page.11ty.js",
    ...(kind === "markdown" ? { permalink: `${address}/index.html` } : {}),
  });
  // JSON is YAML; Astro would take a "layout" for a component's path.
  const fields = rival === "astro" ? JSON.stringify({ ...data }) : front;
  writeFileSync(file, `---\n${fields}\n---\n${content}`);
}
