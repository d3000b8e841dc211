import { fold } from "../../arabic/fold.ts";
import type { Candidate } from "../../article/article.ts";
import { articleIdsIn, parseSources, readArticleFiles } from "../read/article-sources.ts";
import { ownPassage } from "../prepare/passages.ts";

/** One name for a person to accept (by writing its authority record) or to leave. */
export interface ReviewEntry {
  readonly type: Candidate["type"];
  /** As the first article writes it. */
  readonly name: string;
  /** How many articles propose it. */
  readonly articles: number;
  /** The cue that proposed it first. */
  readonly rule: string;
  /** The first place: `<article id>#p<paragraph>`, and the sentence that stands there. */
  readonly place: string;
  readonly sentence: string;
}

/**
 * The review list: every name that the machine proposes and no record has, those of most articles first. Names
 * that differ in spelling alone are one.
 */
export function reviewList(contentDir: string): ReviewEntry[] {
  const entries = new Map<string, ReviewEntry>();
  for (const id of articleIdsIn(contentDir)) {
    const { sources } = parseSources(readArticleFiles(contentDir, id));
    if (sources === null) continue;
    const seen = new Set<string>();
    for (const candidate of sources.evidence.candidates) {
      const key = `${candidate.type} ${fold(candidate.text)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = entries.get(key);
      if (known) entries.set(key, { ...known, articles: known.articles + 1 });
      else entries.set(key, firstEntry(id, candidate, sources));
    }
  }
  return [...entries.values()].sort(
    (a, b) => b.articles - a.articles || (a.place < b.place ? -1 : 1),
  );
}

function firstEntry(
  id: string,
  { type, text, rule, paragraph, start, end }: Candidate,
  { article }: NonNullable<ReturnType<typeof parseSources>["sources"]>,
): ReviewEntry {
  const passage = ownPassage(article, null, paragraph, { start, end });
  const place = paragraph === 0 ? id : `${id}#p${paragraph}`;
  return { type, name: text, articles: 1, rule, place, sentence: passage.text.ar };
}
