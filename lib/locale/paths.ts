import type { Locale } from "./locale.ts";

/** The plural path segment under which each type of authority record lives. */
export const authoritySections = ["people", "organisations", "systems", "events"] as const;
export type AuthoritySection = (typeof authoritySections)[number];

/**
 * The site's addresses, without base path. They hold for ever: change none of them.
 * Every path ends with a slash, because the site is exported as folders.
 */
export const paths = {
  chooseLanguage: () => "/",
  home: (locale: Locale) => `/${locale}/`,
  articles: (locale: Locale) => `/${locale}/articles/`,
  /** A further page of the list of articles; page 1 is `articles`. */
  articlesPage: (locale: Locale, page: number) =>
    page === 1 ? `/${locale}/articles/` : `/${locale}/articles/page/${page}/`,
  article: (locale: Locale, id: string) => `/${locale}/articles/${id}/`,
  /** One paragraph of an article; the anchor is the same in both languages. */
  paragraph: (locale: Locale, id: string, paragraph: number) =>
    `/${locale}/articles/${id}/#p${paragraph}`,
  timeline: (locale: Locale) => `/${locale}/timeline/`,
  timelineYear: (locale: Locale, year: string) => `/${locale}/timeline/${year}/`,
  countries: (locale: Locale) => `/${locale}/countries/`,
  country: (locale: Locale, iso2: string) => `/${locale}/countries/${iso2.toLowerCase()}/`,
  authorities: (locale: Locale, section: AuthoritySection) => `/${locale}/${section}/`,
  authority: (locale: Locale, section: AuthoritySection, id: string) =>
    `/${locale}/${section}/${id}/`,
  search: (locale: Locale) => `/${locale}/search/`,
  about: (locale: Locale) => `/${locale}/about/`,
  keys: (locale: Locale) => `/${locale}/keys/`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
} as const;
