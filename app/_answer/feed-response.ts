import { articleHeading } from "@/components/article/text/article-heading.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { atomFeed, type FeedEntry, jsonFeed } from "@/lib/publish/feed.ts";

/** An article as a feed lists it, in the feed's language where the archive has it. */
function feedEntry(article: ArticleSummary, locale: Locale): FeedEntry {
  const heading = articleHeading(article, locale);
  const { outlet } = article;
  return {
    url: absoluteUrl(paths.article(locale, article.id)),
    title: heading.text,
    lang: heading.lang,
    summary: {
      note: locale === "ar" ? null : englishNote(article),
      text: openingText(article, heading.lang),
      lang: article.opening[heading.lang] === null ? "ar" : heading.lang,
    },
    date: article.date,
    credit: article.credit,
    outlet: outlet && {
      name: outlet.name[locale],
      url: outlet.id === null ? null : absoluteUrl(paths.outlet(locale, outlet.id)),
    },
    countries: article.countries.map((iso2) => countryName(iso2, locale)),
  };
}

/** The opening words, and in English how far they are where the headline is not as far. */
function openingText({ opening, english }: ArticleSummary, lang: Locale): string {
  const own = opening[lang];
  if (lang === "ar" || own === null) return opening.ar;
  const state = english.opening === english.title ? null : english.opening;
  if (state === null || state === "reviewed") return own;
  return `${own} (${stringsFor("en").translationState[state]})`;
}

/** What an English feed says beside a headline, as lists do: how far it is, and the Arabic one; or the names in the text. */
function englishNote({ title, english }: ArticleSummary): string | null {
  const { list, translationState } = stringsFor("en");
  if (title.en === null) {
    if (english.named.length === 0) return null;
    return fill(list.named, { names: english.named.join(", ") });
  }
  const state = english.title === null || english.title === "reviewed" ? null : english.title;
  const parts = [state && translationState[state], title.ar && isolate(title.ar)];
  return parts.filter((part) => part !== null).join(" · ") || null;
}

/** The forms of a feed, by the ending of its address. */
const forms = {
  xml: { type: "application/atom+xml", write: atomFeed },
  json: { type: "application/feed+json", write: jsonFeed },
};

/** A feed holds the newest articles, so many: it is a notice of what is new, not the archive. */
const mostEntries = 50;

interface FeedParts {
  readonly form: keyof typeof forms;
  readonly locale: Locale;
  readonly title: string;
  /** The paths of the feed and of the page that it belongs to. */
  readonly self: string;
  readonly page: string;
  /** Newest first. */
  readonly articles: readonly ArticleSummary[];
}

/** A feed, with what the archive says of itself. */
export function feedResponse({ form, locale, title, self, page, articles }: FeedParts): Response {
  const { subtitle, released } = openArchive().description;
  const { type, write } = forms[form];
  const feed = write({
    locale,
    title,
    subtitle: subtitle[locale],
    selfUrl: absoluteUrl(self),
    homeUrl: absoluteUrl(page),
    // Where nobody wrote down the day of release, this state of the archive is published on the day of its build.
    released: released ?? new Date().toISOString().slice(0, 10),
    entries: articles.slice(0, mostEntries).map((article) => feedEntry(article, locale)),
  });
  return new Response(feed, { headers: { "content-type": `${type}; charset=utf-8` } });
}
