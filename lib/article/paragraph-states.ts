/** How far the translation of one paragraph is: as a machine gave it, worked on by a person, or reviewed. */
export const paragraphStates = ["machine", "draft", "reviewed"] as const;
export type ParagraphState = (typeof paragraphStates)[number];

/** The headline and the paragraphs of a translation; null is what is not translated. */
export type Parts<T> = { readonly title: T | null; readonly paragraphs: readonly (T | null)[] };

/** The unbroken runs of items that are `value`: first and last number, from 1. */
export function runsOf<T>(items: readonly T[], value: T): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  items.forEach((item, index) => {
    if (item !== value) return;
    const last = runs.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else runs.push([index + 1, index + 1]);
  });
  return runs;
}
