import type { Locale } from "../locale/locale.ts";

/** A page of the site, in both languages: one row of the table that the build, the sitemaps and the tests read. */
export interface SitePage {
  /** Its address in a language, as `paths` writes it. */
  readonly path: (locale: Locale) => string;
  /**
   * What the page shows of the archive: anything that JSON can say, the same as long as the page is the same. A
   * page must show nothing of the archive beside it; code, configuration and assets count by themselves. Absent for
   * a page that is rendered in every build.
   */
  readonly input?: () => unknown;
  /** Whether sitemaps name it: not where it shows another page in another form, or goes on with a list. */
  readonly indexed: boolean;
}
