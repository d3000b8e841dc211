import type { ArticleView } from "../../archive/ask/views.ts";
import { locales, type Localized, type Locale } from "../../locale/locale.ts";
import { paths } from "../../locale/paths.ts";
import { permanentName, type Tag } from "../tag-uri.ts";

/** Of what site the data are: whose names it gives, and the whole address of its root, with a slash at its end. */
export interface DataSite {
  readonly tag: Tag | undefined;
  readonly root: string;
}

/** The whole address of a path of the site. */
export function addressOf({ root }: DataSite, path: string): string {
  return root + path.slice(1);
}

/** The address of a page in each language. */
export function addressesOf(site: DataSite, path: (locale: Locale) => string): Localized<string> {
  return Object.fromEntries(
    locales.map((locale) => [locale, addressOf(site, path(locale))]),
  ) as Localized<string>;
}

/** One article as open data: a line of `articles.jsonl`, and the twin of its page. */
export type ArticleData = ReturnType<typeof articleData>;

/**
 * All that the archive knows of an article and shows: its values with their evidence, and its paragraphs in both languages.
 * @param changed see `dayOfChange`
 */
export function articleData(view: ArticleView, changed: string | null, site: DataSite) {
  const { article, summary, translation, evidence } = view;
  const { id, title, titleStatus, date, dateCertainty, countries, credit, outlet } = summary;
  return {
    id,
    name: permanentName(site.tag, site.root, paths.article("ar", id)),
    url: addressesOf(site, (locale) => paths.article(locale, id)),
    title,
    titleStatus,
    titleStateEn: summary.english.title,
    date,
    dateCertainty,
    countries,
    mentionedCountries: summary.mentionedCountries,
    ...{ credit, author: article.author, source: article.source, outlet },
    publishedAt: article.url,
    section: article.section,
    dateline: article.dateline,
    raw: article.raw,
    translation: translation && {
      method: translation.method,
      engine: translation.engine,
      review: translation.review,
      isStale: view.translationIsStale,
    },
    english: summary.english.text,
    changed,
    paragraphs: article.paragraphs.map((ar, at) => ({
      n: at + 1,
      ar,
      en: translation?.paragraphs[at] ?? null,
      stateEn: translation?.states[at] ?? null,
    })),
    evidence: evidence.values,
  };
}
