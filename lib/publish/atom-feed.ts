import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Feed, FeedEntry } from "./feed.ts";

/**
 * An Atom feed (RFC 4287).
 *
 * Atom's own dates are whole instants, which the publication date of an old article seldom is. `updated` is
 * therefore the day on which the archive published its entry, and the article's date stands in
 * `dcterms:issued` as EDTF, at the precision that it has: a month never becomes a day.
 */
export function atomFeed(feed: Feed): string {
  const updated = `${feed.released}T00:00:00Z`;
  const root = x(
    "feed",
    {
      xmlns: "http://www.w3.org/2005/Atom",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xml:lang": feed.locale,
    },
    [
      x("id", feed.selfUrl),
      x("title", feed.title),
      x("subtitle", feed.subtitle),
      x("updated", updated),
      x("link", { rel: "self", type: "application/atom+xml", href: feed.selfUrl }),
      x("link", { rel: "alternate", type: "text/html", href: feed.homeUrl }),
      x("author", {}, x("name", feed.title)),
      ...feed.entries.map((entry) => entryElement(entry, updated)),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

function entryElement(entry: FeedEntry, updated: string) {
  return x("entry", { "xml:lang": entry.lang }, [
    x("id", entry.url),
    x("title", entry.title),
    x("link", { rel: "alternate", type: "text/html", href: entry.url }),
    x("updated", updated),
    ...(entry.date === null ? [] : [x("dcterms:issued", entry.date)]),
    ...(entry.credit === null ? [] : [x("rights", entry.credit)]),
    ...entry.countries.map((country) => x("category", { term: country })),
    x("summary", entry.summary),
  ]);
}
