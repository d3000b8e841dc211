/** A text made of an article's paragraphs, and the way back from its offsets to theirs. */
export interface JoinedParagraphs {
  readonly text: string;
  /** Number of each part (0 is the title) and where it starts and ends in `text`. */
  readonly parts: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Joins paragraphs, so that a recogniser reads them together: «نفس اليوم» or a surname points back beyond its
 * own paragraph.
 * @param title - paragraph 0, or null where there is none to be read, as in `paragraphs`.
 */
export function joinParagraphs(
  title: string | null,
  paragraphs: readonly (string | null)[],
): JoinedParagraphs {
  const parts: { paragraph: number; start: number; end: number }[] = [];
  let text = "";
  [title, ...paragraphs].forEach((part, paragraph) => {
    if (part === null) return;
    if (text !== "") text += "\n\n";
    parts.push({ paragraph, start: text.length, end: text.length + part.length });
    text += part;
  });
  return { text, parts };
}

/**
 * Puts mentions, found in the joined text, into the paragraphs that they stand in, in order of position. One
 * that runs over the end of a paragraph is dropped.
 */
export function placeInParagraphs<M extends { readonly start: number; readonly end: number }>(
  joined: JoinedParagraphs,
  mentions: readonly M[],
): (M & { readonly paragraph: number })[] {
  let at = 0;
  const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.flatMap((mention) => {
    while ((joined.parts[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++;
    const part = joined.parts[at];
    if (part === undefined || mention.start < part.start || mention.end > part.end) return [];
    const { paragraph } = part;
    const [start, end] = [mention.start - part.start, mention.end - part.start];
    return [{ paragraph, ...mention, start, end }];
  });
}
