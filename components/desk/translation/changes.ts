import type { ParagraphState } from "@/lib/article/paragraph-states.ts";
import type { DeskTranslation, TranslationDecision } from "@/lib/desk/api.ts";

/** How far a text can be. */
export const states = ["machine", "draft", "reviewed"] as const satisfies readonly ParagraphState[];

/** One text as the page shows it: the headline or a paragraph. */
export interface Part {
  readonly en: string;
  readonly state: ParagraphState;
}

/** What was typed and not written yet, by the number of the paragraph; 0 is the headline. */
export type Typed = Readonly<Record<number, Part>>;

type Saved = Pick<DeskTranslation, "title" | "paragraphs">;

/** A text as it is written. One that nobody translated is a draft from its first letter. */
export function saved({ title, paragraphs }: Saved, n: number): Part {
  const own = n === 0 ? title : paragraphs[n - 1];
  return { en: own?.en ?? "", state: own?.state ?? "draft" };
}

/** A text as the page shows it: as it was typed, or else as it is written. */
export function shown(translation: Saved, typed: Typed, n: number): Part {
  return typed[n] ?? saved(translation, n);
}

/** A text is changed: what was a machine's, or reviewed, becomes a draft; taken back to the letter, it is what it was. */
export function retype(translation: Saved, typed: Typed, n: number, en: string): Typed {
  const before = saved(translation, n);
  return put(translation, typed, n, en === before.en ? before : { en, state: "draft" });
}

/** A person says how far a text is. */
export function mark(translation: Saved, typed: Typed, n: number, state: ParagraphState): Typed {
  return put(translation, typed, n, { ...shown(translation, typed, n), state });
}

/** What differs from what is written, as the server is told it; null where nothing does. */
export function decisionOf(translation: DeskTranslation, typed: Typed): TranslationDecision | null {
  const { id, version } = translation;
  const changed = Object.entries(typed).map(([n, { en, state }]) => ({
    n: Number(n),
    en: en.trim() === "" ? null : en.trim(),
    state,
  }));
  if (changed.length === 0) return null;
  const title = changed.find(({ n }) => n === 0);
  const head = title === undefined ? {} : { title: title.en, titleState: title.state };
  return { id, version, ...head, paragraphs: changed.filter(({ n }) => n > 0) };
}

/** What is as written already is no change. */
function put(translation: Saved, typed: Typed, n: number, part: Part): Typed {
  const own = saved(translation, n);
  const same = part.en.trim() === own.en.trim() && (part.en === "" || part.state === own.state);
  const others = Object.entries(typed).filter(([key]) => Number(key) !== n);
  return Object.fromEntries(same ? others : [...others, [n, part]]);
}
