const basePath = (process.env["SIJILL_BASE_PATH"] ?? "").replace(/\/$/, "");

/**
 * The address of a page or file of this site as a page must write it: with the base path in front, where the
 * site does not live at the root of its host.
 *
 * @param path - An address from `paths`, beginning with a slash.
 */
export function siteHref(path: string): string {
  return `${basePath}${path}`;
}

const site = (process.env["SIJILL_SITE_URL"] ?? "http://localhost:3000").replace(/\/$/, "");

/** The whole address of a page or file, for canonical links, citations and feeds. */
export function absoluteUrl(path: string): string {
  return `${site}${siteHref(path)}`;
}

/** The address of a raw file to download, whatever signs its name has. */
export function rawFileHref(file: string): string {
  return siteHref(`/raw/${file.split("/").map(encodeURIComponent).join("/")}`);
}
