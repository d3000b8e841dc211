import type { Locale } from "../locale/locale.ts";

/** A page of the site, in both languages: one row of the table that the build, the sitemaps and the tests read. */
export interface SitePage {
  /** Its address in a language, as `paths` writes it. */
  readonly path: (locale: Locale) => string;
  /**
   * What the page shows of the archive: anything that JSON can say, the same as long as the page is the same. A
   * page must show nothing of the archive beside it; what the archive is called, code, configuration and assets count
   * by themselves. Absent for a page that is rendered in every build.
   */
  readonly input?: () => unknown;
  /** Whether sitemaps name it: not where it shows another page in another form, or goes on with a list. */
  readonly indexed: boolean;
  /** The day (`YYYY-MM-DD`) on which what it shows last changed; null, or absent, where that is not known. */
  readonly changed?: () => string | null;
}

/** A file of the site that is no page, or stands once for both languages. */
export interface SiteFile {
  readonly address: string;
  /** As of a page; absent where it is made in every build. */
  readonly input?: () => unknown;
}

/** The numbers of all pages of a list: of its front page (0), and of as many further ones, from 1. */
export function pageNumbers(further: number): number[] {
  return Array.from({ length: further + 1 }, (_, number) => number);
}

/**
 * Reads the number of a list's page out of the rest of an address.
 * @param segments what follows the list's own address; nothing for its front page
 * @returns 0 for the front page, else the number, from 1; null where the address names no page
 */
export function pageNumber(segments: readonly string[] = []): number | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) return 0;
  return rest.length === 0 && /^[1-9]\d*$/.test(segment) ? Number(segment) : null;
}
