import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { SiteFile } from "./site-files.ts";

/** Of what site the files are. */
interface Site {
  readonly out: string;
  /** The whole address of its root, with a slash at its end. */
  readonly root: string;
}

/**
 * The links of a built site that lead nowhere: to a file that is not there, or to an id that its page has not. Looked at are
 * all links of pages, and in any other file every whole address of the site.
 * @returns "where it stands → what it leads to", each address once
 */
export function deadLinks(files: readonly SiteFile[], site: Site): readonly string[] {
  const seen = new Map<string, string>();
  for (const { file, text } of files)
    for (const address of file.endsWith(".html")
      ? linksOf(file, text, site)
      : addressesIn(text, site))
      if (!seen.has(address)) seen.set(address, file);
  const pages = new Map(files.map(({ file, text }) => [file, text]));
  const idsOf = new Map<string, ReadonlySet<string>>();
  const dead: string[] = [];
  for (const [address, from] of seen) {
    const { pathname, hash } = new URL(address);
    const file = fileAt(pathname, site);
    if (file === null) dead.push(`${from} → ${address}`);
    else if (hash !== "" && file.endsWith(".html")) {
      const ids = idsOf.get(file) ?? idsIn(pages.get(file) ?? "");
      idsOf.set(file, ids);
      if (!ids.has(decodeURIComponent(hash.slice(1)))) dead.push(`${from} → ${address}`);
    }
  }
  return dead;
}

/** The file at a path of the site, as servers of files answer; null where there is none. */
function fileAt(pathname: string, { out, root }: Site): string | null {
  const base = new URL(root).pathname;
  if (!pathname.startsWith(base)) return null;
  const name = decodeURIComponent(pathname.slice(base.length));
  const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  const target = path.join(out, file);
  return existsSync(target) && statSync(target).isFile() ? file : null;
}

/** Attributes of HTML that hold an address. */
const links = /\s(?:href|src|action|formaction|poster|data-src)="([^"]*)"/g;

function linksOf(file: string, html: string, { root }: Site): readonly string[] {
  const page = new URL(encodeURI(file.replace(/(?:^|(?<=\/))index\.html$/, "")), root);
  const found = [...html.matchAll(links)].flatMap(([, link = ""]) => {
    const address = link.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
    return URL.canParse(address, page) ? [new URL(address, page)] : [];
  });
  // Another path of the same host is of another site, or a link without the base path.
  return found.filter(({ origin }) => origin === new URL(root).origin).map(withoutQuery);
}

function addressesIn(text: string, { root }: Site): readonly string[] {
  const parts = text.split(root).slice(1);
  return parts.map((part) =>
    withoutQuery(new URL(root + (/^[^\s"'<>()[\]{}\\,;|]*/.exec(part)?.[0] ?? ""))),
  );
}

/** What a query asks is answered by the page, and words to be marked are no id. */
function withoutQuery(url: URL): string {
  const { hash } = url;
  return url.origin + url.pathname + (hash.startsWith("#:~:") ? "" : hash);
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
}
