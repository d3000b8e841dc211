import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { locales, type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { defaultPath, paths } from "@/lib/locale/paths.ts";
import { pictureSize } from "@/lib/publish/picture/picture-words.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { FeedLink } from "../feed/feed-link.ts";
import { absoluteUrl, siteHref } from "../link/site-href.ts";

/** The media types of the twins of pages (RFC 8259, RFC 7763). */
const twinTypes = { json: "application/json", md: "text/markdown" } as const;

/** What the head of a page says of it. */
export interface PageInfo {
  readonly locale: Locale;
  /** The address of this page in each language. */
  readonly path: (locale: Locale) => string;
  /** The page's own title; absent on the home page. Isolate names of the other script in it. */
  readonly title?: string;
  readonly description?: string;
  /** Of an article or another view of one: its days as Open Graph can hold them, whole ones alone, and its section. */
  readonly article?: {
    readonly published?: string;
    readonly modified?: string;
    readonly section?: string;
  };
  /** Its own picture (path with what tells versions apart, without base path), and what that shows; else the site's. */
  readonly picture?: { readonly path: string; readonly alt: string };
  /** Names and contents of further `meta` elements. */
  readonly metas?: readonly (readonly [name: string, content: string])[];
  /** Feeds of the page itself, beside those of the archive. */
  readonly feeds?: readonly FeedLink[];
  /** What stands beside the page at its address for programs (`index.json`, `index.md`). */
  readonly twins?: readonly (keyof typeof twinTypes)[];
  /** Set for a page with a line to search by: browsers then offer theirs for it. */
  readonly searches?: boolean;
  /** For a page that shows another one in another form: the address of that one, which stands for both. */
  readonly canonical?: string;
  /** For a page that search engines should not list. */
  readonly unlisted?: boolean;
}

interface PageTagsProps {
  readonly archive: ArchiveDescription;
  readonly page: PageInfo;
}

const ogLocale: Readonly<Record<Locale, string>> = { ar: "ar_AR", en: "en_GB" };

/**
 * The head of a page for search engines and link previews: title, canonical and reciprocal language links. What is alike
 * stands together, and one element holds the description for both: so the head takes fewer bytes.
 */
export function PageTags({ archive, page }: PageTagsProps) {
  const { locale, path } = page;
  const name = archive.name[locale];
  const title = page.title ?? `${name} · ${archive.subtitle[locale]}`;
  const description = describe(page.description, archive, locale);
  const { article } = page;
  return (
    <>
      <title>{page.title === undefined ? title : `${title} · ${name}`}</title>
      <Icons />
      {page.unlisted === true && <meta name="robots" content="noindex" />}
      <Alternates
        canonical={page.canonical ?? path(locale)}
        languages={{ ar: path("ar"), en: path("en"), "x-default": defaultPath(path) }}
      />
      {page.twins?.map((form) => (
        <link
          key={form}
          rel="alternate"
          type={twinTypes[form]}
          href={siteHref(`${path(locale)}index.${form}`)}
        />
      ))}
      {page.searches === true && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={siteHref(paths.openSearch(locale))}
          title={name}
        />
      )}
      <Preview {...{ archive, locale, title, path: path(locale), picture: page.picture }} />
      {(page.feeds ?? []).map((feed) => (
        <FeedTag key={feed.path} {...feed} title={`${name}: ${feed.title}`} />
      ))}
      <FeedTag type="application/atom+xml" path={paths.feed(locale)} title={name} />
      <meta property="og:type" content={article === undefined ? "website" : "article"} />
      <Properties
        of={{
          "article:published_time": article?.published,
          "article:modified_time": article?.modified,
          "article:section": article?.section,
        }}
      />
      {page.metas?.map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      <meta property="og:description" name="description" content={description} />
      <link rel="manifest" href={siteHref(paths.manifest(locale))} />
    </>
  );
}

/** The head of the page that chooses a language: the default of the two homes. */
export function ChooseTags({ archive }: { readonly archive: ArchiveDescription }) {
  const { name, subtitle } = archive;
  const path = paths.chooseLanguage();
  const description = `${archive.description.ar} ${isolate(archive.description.en)}`;
  return (
    <>
      <title>{`${name.ar} · ${isolate(name.en)}`}</title>
      <meta property="og:description" name="description" content={description} />
      <Alternates
        canonical={path}
        languages={{ ar: paths.home("ar"), en: paths.home("en"), "x-default": path }}
      />
      <FeedTag type="application/atom+xml" path={paths.feed("ar")} title={name.ar} />
      <Preview
        {...{ archive, locale: "ar", title: `${name.ar} · ${subtitle.ar}`, path }}
        picture={undefined}
      />
      <meta property="og:type" content="website" />
      <Icons />
    </>
  );
}

/** The head of the page that says, in both languages, that there is nothing. */
export function NotFoundTags() {
  const [ar, en] = [stringsFor("ar").notFound.title, stringsFor("en").notFound.title];
  return (
    <>
      <meta name="robots" content="noindex" />
      <title>{`${ar} · ${isolate(en)}`}</title>
    </>
  );
}

interface AlternatesProps {
  readonly canonical: string;
  readonly languages: Readonly<Record<Locale | "x-default", string>>;
}

function Alternates({ canonical, languages }: AlternatesProps) {
  return (
    <>
      <link rel="canonical" href={absoluteUrl(canonical)} />
      {([...locales, "x-default"] as const).map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={absoluteUrl(languages[lang])} />
      ))}
    </>
  );
}

function FeedTag({ type, path, title }: FeedLink) {
  return <link rel="alternate" type={type} href={siteHref(path)} title={title} />;
}

interface PreviewProps {
  readonly archive: ArchiveDescription;
  readonly locale: Locale;
  readonly title: string;
  readonly path: string;
  readonly picture: PageInfo["picture"];
}

/** Open Graph, which the previews of links are made from; its description is that of search engines. */
function Preview({ archive, locale, title, path, picture }: PreviewProps) {
  const tags: Readonly<Record<string, string>> = {
    "og:title": title,
    "og:url": absoluteUrl(path),
    "og:site_name": archive.name[locale],
    "og:locale": ogLocale[locale],
    "og:locale:alternate": ogLocale[otherLocale(locale)],
    "og:image": absoluteUrl(picture?.path ?? paths.sitePicture(locale)),
    "og:image:width": String(pictureSize[0]),
    "og:image:height": String(pictureSize[1]),
    "og:image:alt": picture?.alt ?? archive.name[locale],
  };
  return (
    <>
      <Properties of={tags} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** Properties of Open Graph; what is not known is left out. */
function Properties({ of }: { readonly of: Readonly<Record<string, string | undefined>> }) {
  return Object.entries(of).map(
    ([property, content]) =>
      content !== undefined && <meta key={property} property={property} content={content} />,
  );
}

function Icons() {
  return (
    <>
      <link rel="icon" href={siteHref("/icon.svg")} />
      <link rel="apple-touch-icon" href={siteHref("/apple-touch-icon.png")} />
    </>
  );
}

/** Fewer letters than this tell a reader of search results too little: what the archive is follows them. */
const shortDescription = 50;

function describe(own: string | undefined, archive: ArchiveDescription, locale: Locale): string {
  if (own === undefined) return archive.description[locale];
  return own.length < shortDescription ? `${own} · ${archive.subtitle[locale]}` : own;
}
