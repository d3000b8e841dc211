import { diskScript, fileAddress } from "../../../../components/from-disk/disk-files.ts";

/** What all pages of a copy for disks are made with. */
export interface DiskPages {
  /** Path under which the site is hosted, or `""`. */
  readonly basePath: string;
  /** Address of a script of the site, without base path → the file that stands for it in the copy. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The script that stands in every page of the site, and what stands for it. */
  readonly early: { readonly site: string; readonly disk: string };
  /** The Content-Security-Policy: from a disk, only the page itself can say it. */
  readonly policy: string;
}

/** A script or style with its content, in which nothing is an address; or the first tag of an element with its attributes. */
const parts =
  /(<(?:script|style)[^>]*>)([\s\S]*?)(<\/(?:script|style)>)|<[a-z][^\s/>]*(?:\s+[^\s=/>]+(?:="[^"]*")?)*\s*\/?>/gi;

/** Attributes whose value is an address of the site, or its base path (`data-base`). */
const attribute = /(\s(?:href|src|action|data-(?:index|worker|base))=")([^"]*)"/g;

/**
 * What a browser would ask of a server and cannot have from a disk: what it loads ahead, and the manifest; and the picture
 * that previews of links show, for links to a disk have none.
 */
const refused =
  /^<link\b[^>]*\srel="(?:preload|modulepreload|preconnect|manifest)"|^<meta (?:property="og:image|name="twitter:card)/;

/**
 * A page as it opens from a disk: every address of the site is seen from the page and leads to a file, scripts are plain
 * ones, and the policy stands in the page. What is whole addresses stays: they are those of the published site.
 * @param file of the page, from the site's root
 * @throws {Error} when the page lacks the script that all pages have
 */
export function diskPage(html: string, file: string, pages: DiskPages): string {
  const { basePath, scripts, early, policy } = pages;
  const up = "../".repeat(file.split("/").length - 1) || "./";
  const seen = (address: string): string => {
    if (address === basePath) return up.slice(0, -1);
    if (!address.startsWith(`${basePath}/`) || address.startsWith("//")) return address;
    const path = address.slice(basePath.length);
    return up + (scripts.get(path) ?? toFile(path).slice(1));
  };
  const rewritten = (tag: string): string =>
    tag.replace(attribute, (_, name: string, value: string) => {
      const isBase = name.includes("data-base");
      return `${name}${value === "" && !isBase ? "" : seen(value)}"`;
    });
  if (!html.includes(`<script>${early.site}</script>`))
    throw new Error(`${file} lacks the script that all pages have.`);
  const page = html.replace(parts, (whole, open?: string, text?: string, close?: string) => {
    if (open === undefined) return refused.test(whole) ? "" : rewritten(whole);
    if (text !== early.site)
      return `${rewritten(open).replace(/ type="module"( src="[^"]*")[^>]*>/, "$1 defer>")}${text}${close}`;
    return `<script src="${up}${diskScript}"></script>${open}${early.disk}${close}`;
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', "&quot;")}"/>`;
  // Behind the encoding, which must stand in the first kilobyte.
  return page.replace(/<meta charset="[^"]*"\/>/i, (charset) => charset + meta);
}

/** The folder of the index is the one that is asked for as such: what is read from it has names of its own. */
function toFile(path: string): string {
  return path === "/_search/" ? path : fileAddress(path);
}

/**
 * The site's policy for pages that are opened from a disk: its own files are those of the disk (`file:`), nothing is
 * connected to, and what only a header can say is left out.
 * @param hashes of the script in every page, before and now
 */
export function diskPolicy(
  policy: string,
  hashes: { readonly site: string; readonly disk: string },
) {
  return policy
    .split("; ")
    .filter((rule) => !/^(?:connect|worker|manifest)-src|^frame-ancestors/.test(rule))
    .join("; ")
    .replaceAll("'self'", "file:")
    .replace(hashes.site, hashes.disk);
}
