import { articleIdsIn, articlePaths } from "../../lib/archive/read/article-sources.ts";
import { readRecords } from "../../lib/archive/read/read-records.ts";
import { changeTranslation } from "../../lib/article/change-translation.ts";
import { formatTranslation } from "../../lib/article/translation.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import { changeOf, type MadeBy } from "../../lib/translate/change-of.ts";
import { cleanTarget } from "../../lib/translate/formats/clean-text.ts";
import { judgeReturned, type Judgement } from "../../lib/translate/judge-returned.ts";
import type { Returned } from "../../lib/translate/returned.ts";
import { placeOf } from "../../lib/translate/segment.ts";
import { writeAtomically } from "../ingest/files/write-atomically.ts";
import { archiveSegments, readSegments } from "./archive-segments.ts";

/** What came of one segment of a file. */
export interface Outcome {
  readonly returned: Returned;
  readonly judgement: Judgement;
}

/** How a file is taken in. */
export interface ImportOptions {
  readonly contentDir: string;
  readonly made: MadeBy;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Takes translations into an archive: of each article what is good, as drafts or as a machine's. Each file is written
 * whole or not at all.
 * @returns what came of each segment, in the order of the file; of those that name no place, where the archive has
 *   their Arabic.
 */
export function importSegments(
  returned: readonly Returned[],
  { contentDir, made, dryRun }: ImportOptions,
): readonly Outcome[] {
  const { records } = readRecords(contentDir);
  const placed = withPlaces(returned, contentDir, records);
  const known = new Set(articleIdsIn(contentDir));
  const outcomes = new Map<Returned, Judgement>();
  for (const [id, ofArticle] of byArticle(placed)) {
    // The id names files: one that the archive does not have is not looked for.
    const read = known.has(id)
      ? readSegments(contentDir, id, records)
      : { article: null, faults: [`the archive has no article ${id}; check its name`] };
    if (read.article === null) {
      const reason = read.faults.join(" ") || "the article is withdrawn; take its translation out";
      for (const one of ofArticle)
        outcomes.set(one, { kind: "refused", reason: reason.replace(/\.$/u, "") });
      continue;
    }
    const { sources, segments } = read.article;
    const options = { date: segments.date, ofMachine: "engine" in made };
    const byPlace = new Map(
      segments.segments.map((segment) => [placeOf(id, segment.anchor), segment]),
    );
    const judged = ofArticle.map((one): [Returned, Judgement] => {
      const isAgain = ofArticle.find(({ place }) => place === one.place) !== one;
      const again = {
        kind: "refused",
        reason: "it stands in the file twice; the first counts",
      } as const;
      return [one, isAgain ? again : judgeReturned(byPlace.get(one.place ?? ""), one, options)];
    });
    for (const [one, judgement] of judged) outcomes.set(one, judgement);
    const change = changeOf(judged, segments, made);
    if (change === null || dryRun) continue;
    const next = changeTranslation(sources.translation, sources.article, change);
    if (next !== null)
      writeAtomically(contentDir, articlePaths(contentDir, id).en, formatTranslation(next));
  }
  return placed.flatMap((one) => {
    const judgement = outcomes.get(one);
    return judgement === undefined ? [] : [{ returned: one, judgement }];
  });
}

function byArticle(placed: readonly Returned[]): ReadonlyMap<string, readonly Returned[]> {
  const found = new Map<string, Returned[]>();
  for (const one of placed) {
    const id = one.place?.split("#")[0] ?? "";
    const ofArticle = found.get(id);
    if (ofArticle) ofArticle.push(one);
    else found.set(id, [one]);
  }
  return found;
}

/** A translation memory of another program may name no places: its Arabic says where each belongs. */
function withPlaces(
  returned: readonly Returned[],
  contentDir: string,
  records: readonly Authority[],
): readonly Returned[] {
  const nameless = new Map<string, Returned>();
  for (const one of returned) if (one.place === null) nameless.set(cleanTarget(one.source), one);
  if (nameless.size === 0) return returned;
  const named = returned.filter(({ place }) => place !== null);
  const places = new Set(named.map(({ place }) => place));
  const found: Returned[] = [];
  for (const { segments } of archiveSegments(contentDir, records, null, () => undefined)) {
    for (const { anchor, source, state } of segments.segments) {
      const place = placeOf(segments.id, anchor);
      const one = nameless.get(cleanTarget(source));
      // What people have is not asked about: a memory knows nothing of this archive.
      const isOpen = state === null || state === "machine";
      if (one !== undefined && isOpen && !places.has(place)) found.push({ ...one, place });
    }
  }
  return [...named, ...found];
}
