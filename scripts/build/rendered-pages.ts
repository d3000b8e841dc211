import { readFileSync } from "node:fs";
import path from "node:path";
import { noEntry } from "../../lib/archive/ask/no-entry.ts";

/** A page as Next rendered it. */
export interface RenderedPage {
  /** Its file below `out/`, with forward slashes. */
  readonly file: string;
  /** Where its HTML lies. */
  readonly source: string;
  /** Its route, such as `/[locale]/articles/[id]`. */
  readonly route: string;
}

/** What Next notes of an address. */
interface Route {
  readonly srcRoute: string | null;
  readonly dataRoute: string | null;
}

/**
 * Lists the pages that Next has just rendered, by its own account, sorted by file.
 * @param buildDir Next's folder `.next`
 */
export function renderedPages(buildDir: string): readonly RenderedPage[] {
  const { routes } = JSON.parse(
    readFileSync(path.join(buildDir, "prerender-manifest.json"), "utf8"),
  ) as {
    routes: Readonly<Record<string, Route>>;
  };
  const pages = Object.entries(routes).flatMap(([address, { srcRoute, dataRoute }]) => {
    // What has no data route comes from a handler: a feed, a sitemap. Next's page for errors of a server is unused.
    if (dataRoute === null || address === "/_global-error") return [];
    if (address.split("/").includes(noEntry)) return [];
    const name = address === "/" ? "/index" : address;
    return [
      {
        file: fileOf(address),
        source: path.join(buildDir, "server", "app", `${name}.html`),
        route: srcRoute ?? address,
      },
    ];
  });
  return pages.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The "not found" page is the file that servers look for; every other page is the index of its folder. */
function fileOf(address: string): string {
  if (address === "/_not-found") return "404.html";
  return address === "/" ? "index.html" : `${decodeURI(address.slice(1))}/index.html`;
}
