import { siteHref } from "./site-href.ts";

const site = (process.env["SIJILL_SITE_URL"] ?? "http://localhost:3000").replace(/\/$/, "");

/** The whole address of a page or file, for canonical links, citations and feeds. */
export function absoluteUrl(path: string): string {
  return `${site}${siteHref(path)}`;
}
