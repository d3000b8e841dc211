import { articleIdsIn } from "../../lib/archive/read/article-sources.ts";
import { readRecords } from "../../lib/archive/read/read-records.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import { cleanTarget } from "../../lib/schema/clean-text.ts";
import type { Returned } from "../../lib/translate/returned.ts";
import { placeOf } from "../../lib/translate/segment.ts";
import { archiveSegments } from "./archive-segments.ts";
import { allRefused, importArticle, type ImportOptions, type Outcome } from "./import-article.ts";

/**
 * Takes the translations of a file into an archive: of each article what is good, as drafts or as a machine's. Each
 * article's file is written whole or not at all.
 * @returns what came of each segment, in the order of the file; of those that name no place, for each place where the
 *   archive has their Arabic.
 */
export function importSegments(
  returned: readonly Returned[],
  options: ImportOptions,
): readonly Outcome[] {
  const { records } = readRecords(options.contentDir);
  const placed = withPlaces(returned, options.contentDir, records);
  const known = new Set(articleIdsIn(options.contentDir));
  const byArticle = new Map<string, Returned[]>();
  for (const one of placed) {
    if (one.place === null) continue;
    const id = one.place.split("#")[0] ?? "";
    byArticle.set(id, [...(byArticle.get(id) ?? []), one]);
  }
  // An id names files: one that the archive does not have is not looked for.
  const outcomes: Outcome[] = [...byArticle].flatMap(([id, ofArticle]) =>
    known.has(id)
      ? importArticle(id, ofArticle, records, options)
      : allRefused(ofArticle, `the archive has no article ${id}; check its name`),
  );
  const foreign = placed.filter(({ place }) => place === null);
  outcomes.push(
    ...foreign.map((one) => ({ returned: one, judgement: { kind: "foreign" } }) as const),
  );
  const order = new Map(placed.map((one, at) => [one, at]));
  const placeIn = ({ returned: one }: Outcome): number => order.get(one) ?? 0;
  return outcomes.sort((a, b) => placeIn(a) - placeIn(b));
}

/** A translation memory of another program may name no places: its Arabic says where each belongs. */
function withPlaces(
  returned: readonly Returned[],
  contentDir: string,
  records: readonly Authority[],
): readonly Returned[] {
  const named = returned.filter(({ place }) => place !== null);
  if (named.length === returned.length) return returned;
  const nameless = new Map(
    returned
      .filter(({ place }) => place === null)
      .map((one) => [cleanTarget(one.source), one] as const),
  );
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
  const used = new Set(found.map(({ source }) => source));
  const foreign = [...nameless.values()].filter(({ source }) => !used.has(source));
  return [...named, ...found, ...foreign];
}
