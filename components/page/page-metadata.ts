import type { Metadata } from "next";
import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { locales, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { FeedLink } from "../feed/feed-link.ts";
import { absoluteUrl } from "../link/absolute-url.ts";
import { siteHref } from "../link/site-href.ts";

/** What the head of a page says of it. */
export interface PageInfo {
  readonly locale: Locale;
  /** The address of this page in each language. */
  readonly path: (locale: Locale) => string;
  /** The page's own title; absent on the home page. Isolate names of the other script in it. */
  readonly title?: string;
  readonly description?: string;
  /** Set for an article: EDTF cannot stand in Open Graph, so only a whole day is given. */
  readonly publishedTime?: string;
  /** Feeds of the page itself, beside those of the archive. */
  readonly feeds?: readonly FeedLink[];
  /** For a page that shows another one in another form: the address of that one, which stands for both. */
  readonly canonical?: string;
}

const ogLocale: Readonly<Record<Locale, string>> = { ar: "ar_AR", en: "en_GB" };

/** The head of a page for search engines and link previews: title, canonical and reciprocal language links. */
export function pageMetadata(archive: ArchiveDescription, page: PageInfo): Metadata {
  const { locale, path } = page;
  const name = archive.name[locale];
  const title = page.title ?? `${name} · ${archive.subtitle[locale]}`;
  const description = describe(page.description, archive, locale);
  const url = absoluteUrl(path(locale));
  return {
    title: page.title === undefined ? title : `${title} · ${name}`,
    description,
    alternates: {
      canonical: page.canonical === undefined ? url : absoluteUrl(page.canonical),
      languages: {
        ...Object.fromEntries(locales.map((each) => [each, absoluteUrl(path(each))])),
        "x-default": absoluteUrl(path("ar")),
      },
      types: feedTypes([
        ...(page.feeds ?? []).map((feed) => ({ ...feed, title: `${name}: ${feed.title}` })),
        { type: "application/atom+xml", path: paths.feed(locale), title: name },
      ]),
    },
    icons: {
      icon: [{ url: siteHref("/icon.svg"), type: "image/svg+xml" }],
      apple: [{ url: siteHref("/apple-touch-icon.png") }],
    },
    openGraph: {
      title,
      description,
      url,
      siteName: name,
      locale: ogLocale[locale],
      images: [{ url: absoluteUrl("/og.png") }],
      ...(page.publishedTime === undefined
        ? { type: "website" as const }
        : { type: "article" as const, publishedTime: page.publishedTime }),
    },
  };
}

/** The feeds as Next wants them: by media type. */
function feedTypes(feeds: readonly FeedLink[]) {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const { type, path, title } of feeds)
    (types[type] ??= []).push({ url: siteHref(path), title });
  return types;
}

/** Fewer letters than this tell a reader of search results too little: what the archive is follows them. */
const shortDescription = 50;

function describe(own: string | undefined, archive: ArchiveDescription, locale: Locale): string {
  if (own === undefined) return archive.description[locale];
  return own.length < shortDescription ? `${own} · ${archive.subtitle[locale]}` : own;
}
