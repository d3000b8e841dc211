import type {
  AboutPage,
  BreadcrumbList,
  CollectionPage,
  SearchAction,
  SearchResultsPage,
  Thing,
  WebPage,
  WebSiteLeaf,
  WithActionConstraints,
} from "schema-dts";
import type { Locale } from "../../locale/locale.ts";

/** What kinds of pages there are, in schema.org's words. */
export type PageType = (CollectionPage | AboutPage | SearchResultsPage | WebPage)["@type"];

export interface PageNode {
  readonly type: PageType;
  /** Whole address. */
  readonly url: string;
  readonly name: string;
  readonly locale: Locale;
  /** The archive. */
  readonly isPartOf: WebSiteLeaf;
  /** What the page is about. */
  readonly mainEntity?: Thing | undefined;
}

/** A page that is no article. Its address identifies what it is about, which is another thing than the page. */
export function pageNode({ type, url, name, locale, isPartOf, mainEntity }: PageNode): Thing {
  return {
    "@type": type,
    url,
    name,
    inLanguage: locale,
    isPartOf,
    ...(mainEntity === undefined ? {} : { mainEntity }),
  };
}

/** The archive, as its pages name it. */
export function siteNode(name: string, url: string): WebSiteLeaf {
  return { "@type": "WebSite", "@id": url, name };
}

/** The archive, as its home in a language tells it; it can be searched by an address. */
export function homeNode(site: {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly description: string;
  readonly url: string;
  readonly searchUrl: string;
  readonly languages: readonly Locale[];
}): WebSiteLeaf {
  const { name, alternateNames, description, url, searchUrl, languages } = site;
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${searchUrl}?q={text}` },
    "query-input": "required name=text",
  };
  return {
    ...siteNode(name, url),
    url,
    alternateName: alternateNames,
    description,
    inLanguage: languages,
    potentialAction: search,
  };
}

/**
 * The way from the home to a page.
 * @param steps name and whole address of each page on it; the last is the page itself, and needs none
 */
export function breadcrumbNode(
  steps: readonly (readonly [name: string, url?: string])[],
): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, item], at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      ...(item === undefined ? {} : { item: { "@id": item } }),
    })),
  };
}
