import type { Feed } from "./feed.ts";

/**
 * A JSON Feed (version 1.1, jsonfeed.org). Its `date_published` is a whole instant, which the date of an article
 * seldom is: the date stands in an extension, `_issued`, as EDTF at the precision that it has.
 */
export function jsonFeed({ locale, title, subtitle, selfUrl, homeUrl, entries }: Feed): string {
  const items = entries.map(({ url, title: headline, summary, lang, date, credit, countries }) => ({
    id: url,
    url,
    title: headline,
    content_text: summary,
    language: lang,
    tags: countries,
    ...(date === null ? {} : { _issued: { edtf: date } }),
    ...(credit === null ? {} : { _credit: { text: credit } }),
  }));
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
