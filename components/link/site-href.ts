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
