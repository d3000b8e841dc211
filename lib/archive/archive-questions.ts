import type { Authority } from "../authorities/authority.ts";
import type { Archive } from "./archive.ts";
import type { ArchiveFiles } from "./archive-files.ts";
import { cutPage } from "./chunks.ts";
import { countOccurrences } from "./count-occurrences.ts";
import { lazyTimeline } from "./lazy-timeline.ts";
import { passagesPage } from "./passages-page.ts";
import { timelineByCountry } from "./timeline-by-country.ts";
import type { ArticleSummary, AuthorityCard } from "./views.ts";

/** Answers the questions of pages from what was prepared. */
export function archiveQuestions(files: ArchiveFiles): Archive {
  const { manifest } = files;
  const place = new Map(manifest.order.map((id, index) => [id, index]));
  const years = new Map(manifest.years);
  const entries = Object.values(manifest.authorities);
  const named = new Map<string, string[]>();
  for (const { record, articles } of entries)
    for (const [id] of articles) named.set(id, [...(named.get(id) ?? []), record.id]);

  const summary = (id: string | undefined): ArticleSummary | null =>
    id === undefined ? null : (manifest.summaries[id] ?? null);
  const summaries = (ids: readonly string[] = []): ArticleSummary[] =>
    ids.map(summary).filter((found) => found !== null);
  const cards = (ids: readonly string[]): AuthorityCard[] =>
    ids.flatMap((id) => manifest.authorities[id]?.record ?? []).map(cardOf);
  const countriesOf = (ids: readonly string[]) =>
    countOccurrences(summaries(ids).flatMap(({ countries }) => [...new Set(countries)])).map(
      ([iso2, count]) => ({ iso2, count }),
    );
  const page = (ids: readonly string[] | undefined, number: number) => {
    const cut = ids && cutPage(ids, number);
    return cut ? { ...cut, items: summaries(cut.items) } : null;
  };

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
      const facts = files.facts(id);
      const { article, evidence, translation, translationIsStale, body, passages } = facts;
      return {
        article,
        evidence,
        rawIsIntact: files.rawBytes(facts) !== null,
        translation,
        translationIsStale,
        body,
        summary: own,
        newer: summary(manifest.order[index - 1]),
        older: summary(manifest.order[index + 1]),
        related: summaries(manifest.related[id]),
        sameStory: summaries(manifest.sameStory[id]),
        authorities: cards(Object.keys(passages)),
      };
    },
    rawText(id) {
      const facts = place.has(id) ? files.facts(id) : null;
      const bytes = facts && files.rawBytes(facts);
      return bytes && new TextDecoder(facts.article.raw.encoding).decode(bytes);
    },
    years: () => manifest.years.map(([year, ids]) => ({ year: year || null, count: ids.length })),
    yearArticles: (year, number) => page(years.get(year ?? ""), number),
    countries: () =>
      countOccurrences(
        Object.entries(manifest.countries).flatMap(([iso2, ids]) => ids.map(() => iso2)),
      ).map(([iso2, count]) => ({ iso2, count })),
    country(iso2) {
      const ids = manifest.countries[iso2];
      if (!ids) return null;
      const counts = countOccurrences(ids.flatMap((id) => named.get(id) ?? []));
      return {
        iso2,
        articleCount: ids.length,
        authorities: counts.flatMap(([id, articleCount]) =>
          cards([id]).map((card) => ({ ...card, articleCount })),
        ),
        with: countriesOf(ids).filter((other) => other.iso2 !== iso2),
      };
    },
    countryTimeline: (iso2) => countryTimelines().get(iso2) ?? [],
    countryArticles: (iso2, number) => page(manifest.countries[iso2], number),
    countryPairs: () => manifest.pairs,
    authorities: (type) =>
      entries
        .filter(({ record, articles }) => record.type === type && articles.length > 0)
        .map(({ record, articles }) => ({ ...cardOf(record), articleCount: articles.length }))
        .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1)),
    authority(id) {
      const entry = manifest.authorities[id];
      if (!entry || entry.articles.length === 0) return null;
      const ids = entry.articles.map(([article]) => article);
      const dated = summaries(ids).filter(({ date }) => date !== null);
      return {
        record: entry.record,
        articleCount: ids.length,
        countries: countriesOf(ids),
        related: cards(entry.record.related),
        firstSeen: dated.at(-1)?.date ?? null,
        lastSeen: dated[0]?.date ?? null,
      };
    },
    passages: (id, number) => passagesPage(files, manifest.authorities[id], number),
    timeline,
    latestDate: () => summary(manifest.order[0])?.date ?? null,
  };
}

function cardOf({ id, type, prefLabel, description }: Authority): AuthorityCard {
  return { id, type, label: prefLabel, description: description ?? null };
}
