import type { Archive } from "./archive.ts";
import type { ArchiveFiles } from "../read/archive-files.ts";
import { archiveVersions } from "./archive-versions.ts";
import { authorityCard } from "../prepare/authority-card.ts";
import { cutPages, rangeOfPage } from "./chunks.ts";
import { lazyTimeline } from "./lazy-timeline.ts";
import { passagesPage } from "./passages-page.ts";
import { placeQuestions } from "./place-questions.ts";
import { oncePerText } from "../../base/once.ts";
import { timelineByCountry } from "./timeline-by-country.ts";
import type { ArticleSummary, AuthorityCard, AuthoritySummary } from "./views.ts";

/** Answers the questions of pages from what was prepared. */
export function archiveQuestions(files: ArchiveFiles): Archive {
  const { manifest } = files;
  const place = new Map(manifest.order.map((id, index) => [id, index]));
  const withoutRaw = new Set(manifest.withoutRaw);
  const entries = Object.values(manifest.authorities);

  const summary = (id: string | undefined): ArticleSummary | null =>
    id === undefined ? null : (manifest.summaries[id] ?? null);
  const summaries = (ids: readonly string[] = []): ArticleSummary[] =>
    ids.map(summary).filter((found) => found !== null);
  const cards = (ids: readonly string[]): AuthorityCard[] =>
    ids.flatMap((id) => manifest.authorities[id]?.record ?? []).map(authorityCard);
  const years = new Map(manifest.years);
  const page = (ids: readonly string[] | undefined, number: number) => {
    const range = ids ? rangeOfPage(ids, number) : null;
    if (range === null) return null;
    const { from, to, ...rest } = range;
    return { ...rest, items: summaries(ids?.slice(from, to)) };
  };
  const { countriesOf, ...places } = placeQuestions(manifest, cards);

  const isNamed = (id: string) => (manifest.authorities[id]?.articles.length ?? 0) > 0;
  const authority = oncePerText((id) => {
    const entry = manifest.authorities[id];
    if (!entry || entry.articles.length === 0) return null;
    const ids = entry.articles.map(([article]) => article);
    const dated = summaries(ids).filter(({ date }) => date !== null);
    return {
      record: entry.record,
      articleCount: ids.length,
      countries: countriesOf(ids),
      // A record that no article names has no page.
      related: cards(entry.record.related.filter((other) => isNamed(other))),
      firstSeen: dated.at(-1)?.date ?? null,
      lastSeen: dated[0]?.date ?? null,
    };
  });

  const timeline = lazyTimeline(files);
  const countryTimelines = timelineByCountry(timeline);

  return {
    description: manifest.description,
    size: manifest.order.length,
    articleIds: () => manifest.order,
    newest: (count) => summaries(manifest.order.slice(0, count)),
    article(id) {
      const index = place.get(id);
      const own = summary(id);
      if (index === undefined || own === null) return null;
      const { article, evidence, translation, translationIsStale, body, authorities } =
        files.facts(id);
      return {
        article,
        evidence,
        rawIsIntact: !withoutRaw.has(id),
        translation,
        translationIsStale,
        body,
        summary: own,
        newer: summary(manifest.order[index - 1]),
        older: summary(manifest.order[index + 1]),
        related: summaries(manifest.related[id]),
        sameStory: summaries(manifest.sameStory[id]),
        authorities: cards(authorities),
      };
    },
    rawText(id) {
      const facts = place.has(id) ? files.facts(id) : null;
      const bytes = facts && files.rawBytes(facts);
      return bytes && new TextDecoder(facts.article.raw.encoding).decode(bytes);
    },
    rawFiles: () => manifest.rawFiles,
    years: () => manifest.years.map(([year, ids]) => ({ year: year || null, count: ids.length })),
    yearArticles: (year, number) => page(years.get(year ?? ""), number),
    ...places,
    countryTimeline: (iso2) => countryTimelines().get(iso2) ?? [],
    countryArticles: (iso2, number) => page(manifest.countries[iso2], number),
    authorities: oncePerText((type) =>
      entries
        .filter(({ record, articles }) => record.type === type && articles.length > 0)
        .map(({ record, articles }): AuthoritySummary => ({
          ...authorityCard(record),
          articleCount: articles.length,
        }))
        .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1)),
    ),
    authority,
    passagePages: (id) => cutPages(manifest.authorities[id]?.articles ?? []).length,
    passages: (id, number) => passagesPage(files, manifest.authorities[id], number),
    timeline,
    latestDate: () => summary(manifest.order[0])?.date ?? null,
    versions: archiveVersions(files),
  };
}
