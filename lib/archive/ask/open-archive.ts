import path from "node:path";
import type { Authority } from "../../authorities/authority.ts";
import { oncePerFile } from "../../base/files.ts";
import { once, oncePerText } from "../../base/once.ts";
import { preparedFiles, type PreparedFiles, preparedPaths } from "../prepare/prepared-files.ts";
import { authorityCard } from "../prepare/summarise.ts";
import { archiveFacts, reportCard } from "./archive-facts.ts";
import { archiveVersions } from "./archive-versions.ts";
import type { Archive } from "./archive.ts";
import { authorityQuestions } from "./authority-questions.ts";
import { nameGroups } from "./name-groups.ts";
import { rangeOfPage } from "./list-pages.ts";
import { latestArticles } from "./latest-articles.ts";
import { outletQuestions } from "./outlet-questions.ts";
import { pairQuestions } from "./pair-questions.ts";
import { placeQuestions } from "./place-questions.ts";
import { timelineQuestions } from "./timeline-questions.ts";
import { toldEvent } from "./told-event.ts";
import { workQuestions } from "./work-questions.ts";
import type { ArticleSummary, AuthorityCard } from "./views.ts";

/**
 * Opens the archive that `prepareArchive` prepared: once in a process, and again when it has been prepared anew
 * while pages are being worked on (see `oncePerFile`).
 *
 * @param contentDir - `SIJILL_CONTENT`, or `content` in the working folder.
 * @param cacheDir - `.cache` in the working folder.
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function openArchive(
  contentDir = path.resolve(/* turbopackIgnore: true */ process.env["SIJILL_CONTENT"] ?? "content"),
  cacheDir = path.resolve(/* turbopackIgnore: true */ ".cache"),
): Archive {
  return openedOver(contentDir)(preparedPaths(cacheDir).inventory);
}

const openedOver = oncePerText((contentDir) =>
  oncePerFile((inventory) =>
    questions(
      preparedFiles(contentDir, path.resolve(/* turbopackIgnore: true */ inventory, "../..")),
    ),
  ),
);

/** No articles; one list, whose pages are cut once. */
const none: readonly string[] = [];

/** Answers the questions of pages from what was prepared. */
function questions(files: PreparedFiles): Archive {
  const { inventory } = files;
  const withoutRaw = once(() => new Set(inventory.withoutRaw));

  const summary = (id: string | undefined): ArticleSummary | null =>
    id === undefined ? null : (inventory.row(id)?.summary ?? null);
  const summaries = (ids: readonly string[] = []): ArticleSummary[] =>
    ids.map(summary).filter((found) => found !== null);
  const recordsOf = (ids: readonly string[]): Authority[] =>
    ids.flatMap((id) => inventory.authorities[id]?.record ?? []);
  const cards = (ids: readonly string[]): AuthorityCard[] => recordsOf(ids).map(authorityCard);
  const page = (ids: readonly string[] | undefined, number: number) => {
    const range = ids ? rangeOfPage(ids, number) : null;
    if (range === null) return null;
    const { from, to, ...rest } = range;
    return { ...rest, items: summaries(ids?.slice(from, to)) };
  };
  const { countriesOf, ...places } = placeQuestions(inventory, cards);
  const records = authorityQuestions(files, { summaries, cards, countriesOf });

  return {
    description: inventory.description,
    size: inventory.size,
    facts: once(() => archiveFacts(inventory)),
    reportCard: once(() => reportCard(inventory)),
    corrections: once(() =>
      inventory.corrections.flatMap(([id, correction]) => {
        const article = summary(id);
        return article === null ? [] : [{ article, correction }];
      }),
    ),
    articleIds: () => inventory.order,
    summary,
    dayOfChange: (id) => inventory.row(id)?.changed ?? null,
    newest: (count) => summaries(inventory.order.slice(0, count)),
    latest: latestArticles(inventory),
    article(id) {
      const index = inventory.place(id);
      const row = inventory.row(id);
      if (index === undefined || row === undefined) return null;
      const {
        article,
        evidence,
        translation,
        translationIsStale,
        body,
        authorities,
        editorialNote,
        changes,
        corrections,
        history,
      } = files.details(id);
      const named = cards(authorities);
      return {
        article,
        evidence,
        rawIsIntact: !withoutRaw().has(id),
        translation,
        translationIsStale,
        body,
        editorialNote,
        changes,
        corrections,
        history,
        summary: row.summary,
        newer: summary(inventory.at(index - 1)),
        older: summary(inventory.at(index + 1)),
        related: summaries(row.related),
        sameStory: summaries(row.sameStory),
        authorities: named,
        names: nameGroups(article, recordsOf(authorities)),
        toldEvent: toldEvent(article, evidence, named),
      };
    },
    ...workQuestions(inventory, summaries),
    workArticles: (lack, number) =>
      page(inventory.work.find((work) => work.lack === lack)?.ids, number),
    withdrawn: (id) =>
      Object.hasOwn(inventory.withdrawn, id) ? (inventory.withdrawn[id] ?? null) : null,
    withdrawnIds: () => Object.keys(inventory.withdrawn).sort(),
    rawText(id) {
      const details = inventory.place(id) === undefined ? null : files.details(id);
      const bytes = details && files.rawBytes(details);
      return bytes && new TextDecoder(details.article.raw.encoding).decode(bytes);
    },
    rawFiles: () => inventory.rawFiles,
    years: () => inventory.years.map(([year, ids]) => ({ year: year || null, count: ids.length })),
    ...places,
    ...pairQuestions(inventory, summaries),
    countryArticles: (iso2, number) =>
      page(inventory.countries[iso2] ?? (inventory.mentions[iso2] && none), number),
    countryMentions: (iso2, number) => page(inventory.mentions[iso2], number),
    ...outletQuestions(inventory),
    outletArticles: (id, number) => page(inventory.outlets[id]?.articles, number),
    ...records,
    ...timelineQuestions(files),
    versions: archiveVersions(inventory, records.authority),
  };
}
