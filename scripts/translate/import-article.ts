import { articlePaths } from "../../lib/archive/read/article-sources.ts";
import { changeTranslation } from "../../lib/article/change-translation.ts";
import { rewriteTranslation } from "../../lib/article/rewrite-translation.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import { changeOf, type MadeBy } from "../../lib/translate/change-of.ts";
import { judgeReturned, type Judgement } from "../../lib/translate/judge-returned.ts";
import type { Returned } from "../../lib/translate/returned.ts";
import { placeOf } from "../../lib/translate/segment.ts";
import { writeIfChanged } from "../ingest/files/write-atomically.ts";
import { readSegments } from "./archive-segments.ts";

/** What came of one segment that was brought back. */
export interface Outcome {
  readonly returned: Returned;
  readonly judgement: Judgement;
}

/** How translations are taken in. */
export interface ImportOptions {
  readonly contentDir: string;
  readonly made: MadeBy;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Takes into an article what of its translation is good. It is read, judged and written in one go, so that nothing that
 * another program wrote meanwhile is lost.
 * @param id of an article that the archive has.
 */
export function importArticle(
  id: string,
  returned: readonly Returned[],
  records: readonly Authority[],
  { contentDir, made, dryRun }: ImportOptions,
): readonly Outcome[] {
  const { article, faults } = readSegments(contentDir, id, records);
  if (article === null) {
    const reason = faults.join(" ").replace(/\.$/u, "");
    return allRefused(returned, reason || "the article is withdrawn; take its translation out");
  }
  const { sources, segments, translationText } = article;
  const options = { date: segments.date, ofMachine: "engine" in made };
  const byPlace = new Map(segments.segments.map((one) => [placeOf(id, one.anchor), one]));
  const seen = new Set<string | null>();
  const outcomes = returned.map((one): Outcome => {
    if (seen.has(one.place))
      return refused(one, "it stands in the file twice, and the first counts; take one out");
    seen.add(one.place);
    const segment = byPlace.get(one.place ?? "");
    return { returned: one, judgement: judgeReturned(segment, one, options) };
  });
  const change = changeOf(outcomes, segments, made);
  if (change === null || dryRun) return outcomes;
  const next = changeTranslation(sources.translation, sources.article, change);
  if (next !== null) {
    const text = rewriteTranslation(translationText, next);
    writeIfChanged(contentDir, articlePaths(contentDir, id).en, text);
  }
  return outcomes;
}

/** What has no place in the archive. */
export function allRefused(returned: readonly Returned[], reason: string): readonly Outcome[] {
  return returned.map((one) => refused(one, reason));
}

function refused(returned: Returned, reason: string): Outcome {
  return { returned, judgement: { kind: "refused", reason } };
}
