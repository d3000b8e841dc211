import { writeXml } from "../base/write-xml.ts";
import { x } from "xastscript";
import type { Locale } from "../locale/locale.ts";

/** One article as a feed shows it. */
export interface FeedEntry {
  /** What it is known by, for ever: a `tag:` URI, or its address. */
  readonly id: string;
  /** Address of the article in the feed's language. */
  readonly url: string;
  readonly title: string;
  /** Language of `title`: Arabic for an article that has no headline in the feed's language. */
  readonly lang: Locale;
  /** What an English feed says of the English itself, and the headline that it stands for; the opening of the text. */
  readonly summary: { readonly note: string | null; readonly text: string; readonly lang: Locale };
  /** The day (`YYYY-MM-DD`) on which what it shows last changed; null when unknown. */
  readonly changed: string | null;
  /** EDTF publication date; null when unknown. */
  readonly date: string | null;
  readonly credit: string | null;
  /** The newspaper, agency or channel that published it, in the feed's language, and its page; null when unknown. */
  readonly outlet: { readonly name: string; readonly url: string | null } | null;
  /** Names of the countries the article speaks of, in the feed's language. */
  readonly countries: readonly string[];
}

/** What a feed says, whatever its form. */
export interface Feed {
  readonly locale: Locale;
  /** What the feed is known by, for ever: a `tag:` URI, or its address. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Address of the feed itself, and of the page it belongs to. */
  readonly selfUrl: string;
  readonly homeUrl: string;
  /** The day (`YYYY-MM-DD`) on which this state of the archive was published. */
  readonly released: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * An Atom feed (RFC 4287). The archive is its author; that of an entry is the outlet, which readers then show beside it.
 *
 * Atom's own dates are whole instants, and an entry must have one, `updated`: the day on which the content of the article
 * last changed, as far as its files tell; else the day of the archive's release, by which it had come to be what it is.
 * That of the feed is the latest of its entries'. The article's date stands in `dcterms:issued` as EDTF, at the
 * precision that it has: a month never becomes a day.
 */
export function atomFeed(feed: Feed): string {
  const days = feed.entries.map(({ changed }) => changed ?? feed.released).sort();
  const root = x(
    "feed",
    {
      xmlns: "http://www.w3.org/2005/Atom",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xml:lang": feed.locale,
    },
    [
      x("id", feed.id),
      x("title", feed.title),
      x("subtitle", feed.subtitle),
      x("updated", instant(days.at(-1) ?? feed.released)),
      x("link", { rel: "self", type: "application/atom+xml", href: feed.selfUrl }),
      x("link", { rel: "alternate", type: "text/html", href: feed.homeUrl }),
      x("author", {}, x("name", feed.title)),
      ...feed.entries.map((entry) => entryElement(entry, feed.released)),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(root)}\n`;
}

/** The first instant of a day (RFC 3339). */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function entryElement(entry: FeedEntry, released: string) {
  const { outlet } = entry;
  return x("entry", { "xml:lang": entry.lang }, [
    x("id", entry.id),
    x("title", entry.title),
    x("link", { rel: "alternate", type: "text/html", href: entry.url }),
    x("updated", instant(entry.changed ?? released)),
    ...(outlet === null ? [] : [authorElement(outlet)]),
    ...(entry.date === null ? [] : [x("dcterms:issued", entry.date)]),
    ...(entry.credit === null ? [] : [x("rights", entry.credit)]),
    ...entry.countries.map((country) => x("category", { term: country })),
    x(
      "summary",
      entry.summary.lang === entry.lang ? {} : { "xml:lang": entry.summary.lang },
      summaryOf(entry),
    ),
  ]);
}

function summaryOf({ summary }: Pick<FeedEntry, "summary">): string {
  return summary.note === null ? summary.text : `${summary.note} — ${summary.text}`;
}

function authorElement({ name, url }: NonNullable<FeedEntry["outlet"]>) {
  return x("author", {}, [x("name", name), ...(url === null ? [] : [x("uri", url)])]);
}

/**
 * A JSON Feed (version 1.1, jsonfeed.org). Its `date_published` is a whole instant, which the date of an article
 * seldom is: the date stands in an extension, `_issued`, as EDTF at the precision that it has. Its `date_modified` may be
 * left out, and stands only where a day of change is known.
 */
export function jsonFeed({ locale, title, subtitle, selfUrl, homeUrl, entries }: Feed): string {
  const items = entries.map(
    ({ id, url, title: headline, summary, outlet, changed, date, credit, ...entry }) => ({
      id,
      url,
      title: headline,
      content_text: summaryOf({ summary }),
      language: entry.lang,
      tags: entry.countries,
      ...(outlet === null ? {} : { authors: [authorObject(outlet)] }),
      ...(changed === null ? {} : { date_modified: instant(changed) }),
      ...(date === null ? {} : { _issued: { edtf: date } }),
      ...(credit === null ? {} : { _credit: { text: credit } }),
    }),
  );
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    language: locale,
    home_page_url: homeUrl,
    feed_url: selfUrl,
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function authorObject({ name, url }: NonNullable<FeedEntry["outlet"]>) {
  return url === null ? { name } : { name, url };
}
