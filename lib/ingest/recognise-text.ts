import type { Article, ArticleEvidence } from "../article/article.ts";
import type { Authority } from "../authorities/authority.ts";
import { recognise } from "./recognise.ts";

/** Everything that the recognisers find in one article. */
export type RecognisedInArticle = Pick<
  ArticleEvidence,
  "dates" | "countries" | "authorities" | "candidates"
>;

/** A text made of an article's paragraphs, and the way back from its offsets to theirs. */
interface Joined {
  readonly text: string;
  /** Number of each part (0 is the title) and where it starts. */
  readonly parts: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Paragraphs are read together, because «نفس اليوم» or a surname points back beyond its own paragraph. */
function join(article: Article): Joined {
  const stated = article.titleStatus === "stated" ? article.title : null;
  const parts: { paragraph: number; start: number; end: number }[] = [];
  let text = "";
  [stated, ...article.paragraphs].forEach((part, paragraph) => {
    if (part === null) return;
    if (text !== "") text += "\n\n";
    parts.push({ paragraph, start: text.length, end: text.length + part.length });
    text += part;
  });
  return { text, parts };
}

/** Puts mentions into the paragraph that they stand in. Both lists are in order of position. */
function place<M extends { readonly start: number; readonly end: number }>(
  joined: Joined,
  mentions: readonly M[],
): (M & { readonly paragraph: number })[] {
  let at = 0;
  const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.flatMap((mention) => {
    while ((joined.parts[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++;
    const part = joined.parts[at];
    if (part === undefined || mention.start < part.start || mention.end > part.end) return [];
    const { start, end, ...rest } = mention;
    return [
      {
        paragraph: part.paragraph,
        start: start - part.start,
        end: end - part.start,
        ...rest,
      } as M & {
        readonly paragraph: number;
      },
    ];
  });
}

/**
 * Runs the recognisers over the stated title and the text of an article.
 * @param records the archive's authority records.
 */
export function recogniseText(
  article: Article,
  records: readonly Authority[],
): RecognisedInArticle {
  const joined = join(article);
  // A date that is itself a guess must not date what the text says.
  const known = article.dateCertainty !== "inferred" && article.date !== null;
  const referenceDate = known ? (article.date ?? undefined) : undefined;
  const found = recognise(joined.text, referenceDate, records);
  return {
    dates: place(joined, found.dates),
    countries: place(joined, found.countries),
    authorities: place(joined, found.authorities),
    candidates: place(joined, found.candidates),
  };
}
