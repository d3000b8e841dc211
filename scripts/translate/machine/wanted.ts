import type { Authority } from "../../../lib/authorities/authority.ts";
import { piecesOf } from "../../../lib/translate/pieces-of.ts";
import { titleAnchor, type Segment } from "../../../lib/translate/segment.ts";
import { archiveSegments } from "../archive-segments.ts";
import type { Answers } from "./answers.ts";

/** A headline or paragraph, in the pieces in which a machine is asked for it. */
export interface Wanted {
  readonly segment: Segment;
  readonly pieces: readonly string[];
}

/** Which part of an archive a machine is to translate. */
export interface WantedOptions {
  readonly contentDir: string;
  readonly outlet: string | null;
  readonly headlines: boolean;
  /** Articles with something to be done, at most. */
  readonly limit: number;
  /** Characters of a piece, at most. */
  readonly characters: number;
}

/**
 * What a machine is to translate: what is missing, and what it wrote itself of an Arabic that has changed since.
 * @returns by article, with the number of articles that are left for another run and what has to be mended first.
 */
export function wantedIn(
  options: WantedOptions,
  records: readonly Authority[],
  answers: Answers,
): {
  readonly wanted: ReadonlyMap<string, readonly Wanted[]>;
  readonly left: number;
  readonly faults: readonly string[];
} {
  const { contentDir, outlet, headlines, limit, characters } = options;
  const wanted = new Map<string, readonly Wanted[]>();
  const faults: string[] = [];
  let counted = 0;
  let left = 0;
  const articles = archiveSegments(contentDir, records, outlet, (fault) => faults.push(fault));
  for (const { segments: article } of articles) {
    const own = article.segments
      .filter(({ anchor }) => !headlines || anchor === titleAnchor)
      .filter(({ target, changed, state }) => target === null || (changed && state === "machine"))
      .map((segment) => ({ segment, pieces: piecesOf(segment.source, characters) }));
    if (own.length === 0) continue;
    const isWork = own.some(
      ({ segment, pieces }) =>
        segment.target === null || pieces.some((piece) => answers.get(piece) === null),
    );
    if (isWork && ++counted > limit) left++;
    else wanted.set(article.id, own);
  }
  return { wanted, left, faults };
}
