import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Route of a page → the modules of its own that would run in the browser; empty when it is finished HTML. */
export type ClientModules = (route: string) => readonly string[];

/** Next's own client modules: its router and its boundaries, which a page without router does not need. */
const ofNext = /^\[project\]\/node_modules\/next\/dist\//;

/**
 * Reads from Next's build which routes have client components of their own.
 * @param buildDir Next's folder `.next`
 * @throws {Error} (from the function) when Next has left no such list for a route, or in a form not known
 */
export function readClientModules(buildDir: string): ClientModules {
  const known = new Map<string, readonly string[]>();
  const pages = JSON.parse(
    readFileSync(path.join(buildDir, "app-path-routes-manifest.json"), "utf8"),
  ) as Record<string, string>;
  return (route) => {
    const before = known.get(route);
    if (before !== undefined) return before;
    // A folder in parentheses is in the page's name and not in its route.
    const page = Object.keys(pages).find((key) => pages[key] === route && key.endsWith("/page"));
    if (page === undefined) throw new Error(`Next knows no page for the route ${route}.`);
    const modules = readManifest(buildDir, page).filter((name) => !ofNext.test(name));
    known.set(route, modules);
    return modules;
  };
}

function readManifest(buildDir: string, page: string): readonly string[] {
  const file = path.join(buildDir, "server", "app", `${page}_client-reference-manifest.js`);
  if (!existsSync(file)) throw new Error(`Next has left no list of client modules: ${file}.`);
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("{", text.indexOf("] = "));
  const manifest = JSON.parse(text.slice(start).replace(/;?\s*$/, "")) as {
    clientModules?: Record<string, unknown>;
  };
  if (manifest.clientModules === undefined) {
    throw new Error(
      `${file} has no "clientModules": this Next is not the one that the reducer knows.`,
    );
  }
  return Object.keys(manifest.clientModules);
}
