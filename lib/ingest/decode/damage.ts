/** Where a text lost its letters, or has them in the wrong order. */
export interface Damage {
  readonly kind: "lost-letters" | "visual-order";
  /** UTF-16 offset of the first place. */
  readonly at: number;
  readonly sample: string;
}

const LETTER = "\u0621-\u063A\u0641-\u064A";
const letters = /\p{L}/gu;
const lostRuns = /[?\uFFFD]{2,}|\uFFFD/g;
const line = /[^\r\n\u2028\u2029]+/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const marksIn = (runs: readonly string[]): number => runs.reduce((sum, run) => sum + run.length, 0);

/**
 * Finds letters that became question marks or U+FFFD before the text reached the archive: most of the text, a line of
 * them («???? ?????»), or every twentieth letter. A question with many marks («لماذا ؟؟؟») is sound.
 */
function findLost(text: string): number | null {
  if (!/\?\?|\uFFFD/.test(text)) return null;
  for (const { 0: shown, index } of text.matchAll(line)) {
    const runs = shown.match(lostRuns) ?? [];
    const marks = marksIn(runs);
    const several = runs.length >= 2 || marks >= 12;
    if (marks >= 5 && several && marks > count(shown, letters)) return index;
  }
  const replaced = count(text, /\uFFFD/g);
  return replaced >= 10 && replaced * 20 > count(text, letters) ? text.indexOf("\uFFFD") : null;
}

const tehFirst = new RegExp(`(?<![${LETTER}])ة[${LETTER}]`, "g");
const tehLast = new RegExp(`[${LETTER}]ة(?![${LETTER}])`, "g");
const articleLast = new RegExp(`[${LETTER}]{2}لا(?![${LETTER}])`, "g");
const articleFirst = new RegExp(`(?<![${LETTER}])(?:[وفبك]?ال|لل)[${LETTER}]{2}`, "g");

/**
 * Whether the letters stand in the order in which they are drawn, the last of a line first, as some converters of PDF
 * leave them («ةموكحلا تنلعأ»): words begin with ة, which none does, and end in the article.
 */
function isVisual(text: string): boolean {
  const first = count(text, tehFirst);
  const last = count(text, articleLast);
  if (first === 0 && last < 4) return false;
  const sound = count(text, articleFirst);
  if (first >= 2 && first > count(text, tehLast)) return last >= sound;
  return last >= 4 && last > 3 * sound;
}

/**
 * Finds what cannot be read any more, or only backwards.
 *
 * @param text the decoded raw text.
 * @param lines the lines that it shows, cleaned: presentation forms are letters there; with their offset in `text`.
 * @returns the first damage, or null when the text is sound.
 */
export function findDamage(
  text: string,
  lines: readonly { readonly text: string; readonly start: number }[],
): Damage | null {
  const lost = findLost(text);
  if (lost !== null) return { kind: "lost-letters", at: lost, sample: text.slice(lost, lost + 20) };
  const shown = lines.find((each) => isVisual(each.text));
  if (shown !== undefined) return visual(shown);
  const [head] = lines;
  return head && isVisual(lines.map((each) => each.text).join("\n")) ? visual(head) : null;
}

function visual({ text, start }: { readonly text: string; readonly start: number }): Damage {
  return { kind: "visual-order", at: start, sample: text.slice(0, 20) };
}
