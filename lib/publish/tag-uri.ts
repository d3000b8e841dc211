/** By what an archive's names begin, as `archive.yaml` says it. */
export interface Tag {
  /** A domain name or an e-mail address; that of the site where it is left out. */
  readonly authority?: string;
  /** A year, month or day on which the archive held it. */
  readonly date: string;
}

/**
 * What something at a path of the site is known by, for ever: a `tag:` URI (RFC 4151), which stays what it is when the site
 * moves to another address. Where the archive names no authority it is that of the site's domain, with the base path behind
 * it, since others may have archives of the same domain.
 * @param tag without a day there can be no tag, because nobody holds a domain for ever
 * @param site the whole address of the site's root, with a slash at its end
 * @param path as `paths` writes it, ASCII, such as `/ar/articles/003/`
 * @returns the whole address where there can be no tag
 */
export function permanentName(tag: Tag | undefined, site: string, path: string): string {
  const { hostname, pathname } = new URL(site);
  const authority = tag?.authority ?? hostname;
  const below = tag?.authority === undefined ? pathname.slice(1) : "";
  // An address of IPv6 is no authority (RFC 4151, 2.1).
  if (tag === undefined || authority.startsWith("[")) return site + path.slice(1);
  return `tag:${authority},${tag.date}:${below}${path.replace(/^\/|\/$/g, "")}`;
}
