import type { Article } from "../article/article.ts";
import type { ParagraphState } from "../article/paragraph-states.ts";
import type { Translation } from "../article/translation.ts";
import { fnvDigits } from "../base/fnv.ts";
import type { KnownName } from "./known-names.ts";

/** What is translated as a whole: the headline of an article, or one of its paragraphs. */
export interface Segment {
  /** `title`, or the paragraph's anchor: `p3`. */
  readonly anchor: string;
  /** The Arabic, as the article has it. */
  readonly source: string;
  /** The English that is there; null where there is none. */
  readonly target: string | null;
  readonly state: ParagraphState | null;
  /** Whether the Arabic may have changed since it was translated. */
  readonly changed: boolean;
  /** Changes when the Arabic or the English does: files that are exchanged carry it. */
  readonly stamp: string;
  /** Names of records in it. */
  readonly names: readonly KnownName[];
}

/** Some segments of one article, and what a translator should know of it. */
export interface ArticleSegments {
  readonly id: string;
  /** EDTF; null when unknown. */
  readonly date: string | null;
  /** Who published it, as the article names it; null when unknown. */
  readonly source: string | null;
  /** The machine that has translated some of it; null where none has. */
  readonly engine: string | null;
  readonly segments: readonly Segment[];
}

/** The headline's anchor. */
export const titleAnchor = "title";

/** Names a segment in a file: `003#p3`. */
export function placeOf(id: string, anchor: string): string {
  return `${id}#${anchor}`;
}

/**
 * Cuts an article into segments.
 * @param translation what is there of it; null where there is none.
 * @param names of the headline, then of each paragraph.
 */
export function segmentsOf(
  article: Pick<Article, "title" | "paragraphs" | "raw">,
  translation: Pick<
    Translation,
    "title" | "titleState" | "paragraphs" | "states" | "rawSha256"
  > | null,
  names: readonly (readonly KnownName[])[],
): readonly Segment[] {
  const changed = translation !== null && translation.rawSha256 !== article.raw.sha256;
  const { title = null, titleState = null, paragraphs = [], states = [] } = translation ?? {};
  const segment = (
    at: number,
    source: string,
    target: string | null,
    state: ParagraphState | null,
  ): Segment => ({
    anchor: at === 0 ? titleAnchor : `p${at}`,
    ...{ source, target, state },
    changed: changed && target !== null,
    stamp: stampOf(source, target),
    names: names[at] ?? [],
  });
  return [
    ...(article.title === null ? [] : [segment(0, article.title, title, titleState)]),
    ...article.paragraphs.map((source, index) =>
      segment(index + 1, source, paragraphs[index] ?? null, states[index] ?? null),
    ),
  ];
}

/** What a file that leaves the archive says of a segment, so that it is seen whether anything changed meanwhile. */
function stampOf(source: string, target: string | null): string {
  return `${fnvDigits(source)}-${target === null ? "new" : fnvDigits(target)}`;
}

/** Whether two stamps are of the same Arabic. */
export function isOfSameSource(stamp: string, other: string): boolean {
  return stamp.split("-")[0] === other.split("-")[0];
}
