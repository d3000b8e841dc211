import { articleHeading } from "@/components/article/text/article-heading.ts";
import { feedTypes } from "@/components/feed/feed-link.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import type { Archive } from "@/lib/archive/ask/archive.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { type FeedForm, paths } from "@/lib/locale/paths.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { atomFeed, type FeedEntry, jsonFeed } from "@/lib/publish/feed.ts";
import { permanentName } from "@/lib/publish/tag-uri.ts";
import { feedArticles, feedPath, type FeedSubject } from "@/lib/site/feeds.ts";
import { notFoundResponse } from "./not-found-response.tsx";

/** An article as a feed lists it, in the feed's language where the archive has it. */
function feedEntry(archive: Archive, article: ArticleSummary, locale: Locale): FeedEntry {
  const heading = articleHeading(article, locale);
  const { outlet } = article;
  const path = paths.article(locale, article.id);
  return {
    id: permanentName(archive.description.tag, absoluteUrl("/"), path),
    url: absoluteUrl(path),
    changed: archive.dayOfChange(article.id),
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

const writers = { xml: atomFeed, json: jsonFeed };

/** The feed of a subject, with what the archive says of itself; "not found" where the archive has no such thing. */
export function feedResponse(
  subject: FeedSubject,
  locale: Locale,
  form: FeedForm,
): Response | Promise<Response> {
  const archive = openArchive();
  const articles = feedArticles(archive, subject);
  if (articles === null) return notFoundResponse();
  const { name, subtitle, released, tag } = archive.description;
  const of = subjectPage(archive, subject, locale);
  const feed = writers[form]({
    locale,
    id: permanentName(tag, absoluteUrl("/"), feedPath(subject, locale, "xml")),
    title: of.title === null ? name[locale] : `${name[locale]}: ${of.title}`,
    subtitle: subtitle[locale],
    selfUrl: absoluteUrl(feedPath(subject, locale, form)),
    homeUrl: absoluteUrl(of.path),
    // Where nobody wrote down the day of release, this state of the archive is published on the day of its build.
    released: released ?? new Date().toISOString().slice(0, 10),
    entries: articles.map((article) => feedEntry(archive, article, locale)),
  });
  return new Response(feed, { headers: { "content-type": `${feedTypes[form]}; charset=utf-8` } });
}

/** What a feed is of, and the path of the page that it belongs to. */
function subjectPage(
  archive: Archive,
  subject: FeedSubject,
  locale: Locale,
): { readonly title: string | null; readonly path: string } {
  if (subject.of === "archive") return { title: null, path: paths.home(locale) };
  if (subject.of === "country") {
    const { iso2 } = subject;
    return { title: countryName(iso2, locale), path: paths.country(locale, iso2) };
  }
  const { id } = subject;
  if (subject.of === "outlet") {
    return { title: archive.outlet(id)?.name[locale] ?? null, path: paths.outlet(locale, id) };
  }
  const { text, lang } = nameIn(archive.authority(id)?.record.prefLabel ?? { ar: id }, locale);
  return {
    title: lang === locale ? text : isolate(text),
    path: paths.authority(locale, subject.of, id),
  };
}
