import type { Change } from "../schema/values.ts";
import type { Article } from "./article.ts";
import type { ParagraphState } from "./paragraph-states.ts";
import type { Translation } from "./translation.ts";

/** What becomes of the English of one article; a text of null takes the English out. */
export interface TranslationChange {
  readonly title?: { readonly text: string | null; readonly state: ParagraphState };
  /** `n` counts from 1; those not named stay as they are. */
  readonly paragraphs: readonly {
    readonly n: number;
    readonly text: string | null;
    readonly state: ParagraphState;
  }[];
  /** The machine's name, where one translated. */
  readonly engine?: string;
  /** Who did it, and the day as EDTF; null for a machine. */
  readonly by: Pick<Change, "by" | "date"> | null;
}

/**
 * Changes a translation, or begins one. How it came to be follows from what is done: a machine's text that a person
 * writes in is edited, one that a person only reviews stays the machine's. A review that stands there stays, and
 * `states` says what is not reviewed any more; where the last part is reviewed, the review is dated.
 * @param of the article as it is now; its raw file's hash counts for a new translation, and for one that is
 *   replaced as a whole.
 * @returns the translation; null where nothing of it is left.
 */
export function changeTranslation(
  old: Translation | null,
  of: Pick<Article, "id" | "titleStatus" | "paragraphs" | "raw">,
  change: TranslationChange,
): Translation | null {
  const texts = [
    old?.title ?? null,
    ...of.paragraphs.map((_, index) => old?.paragraphs[index] ?? null),
  ];
  const states = [
    old?.titleState ?? null,
    ...of.paragraphs.map((_, index) => old?.states[index] ?? null),
  ];
  const parts = [...(change.title ? [{ n: 0, ...change.title }] : []), ...change.paragraphs].filter(
    ({ n }) => n < texts.length,
  );
  const rewritten = parts.filter(({ n, text }) => text !== null && text !== texts[n]);
  for (const { n, text, state } of parts) {
    texts[n] = text;
    states[n] = text === null ? null : state;
  }
  if (texts.every((text) => text === null)) return null;
  const [title = null, ...paragraphs] = texts;
  const [titleState = null, ...ofParagraphs] = states;
  const whole = texts.every((text, n) => text === null || parts.some((part) => part.n === n));
  const allReviewed = states.every((state) => state === null || state === "reviewed");
  const was = parts.flatMap(({ n }) => {
    const before = n === 0 ? (old?.title ?? null) : (old?.paragraphs[n - 1] ?? null);
    return before === null || before === texts[n]
      ? []
      : [[n === 0 ? "title" : String(n), before] as const];
  });
  const keys = [
    ...(change.title ? ["title"] : []),
    ...(change.paragraphs.length > 0 ? ["paragraphs"] : []),
  ];
  return {
    ...{ id: of.id, lang: "en", title, titleState },
    titleStatus: titleStatusOf(title, old, of),
    method: methodOf(old, rewritten),
    engine: change.engine ?? old?.engine ?? null,
    review: old?.review ?? (allReviewed ? change.by : null),
    rawSha256: whole ? of.raw.sha256 : (old?.rawSha256 ?? of.raw.sha256),
    ...{ paragraphs, states: ofParagraphs },
    changes: [...(old?.changes ?? []), ...(change.by ? [signed(change.by, keys, was)] : [])],
  };
}

/** Of a text that there was not yet, nothing is told but that somebody wrote it. */
function signed(
  by: Pick<Change, "by" | "date">,
  keys: readonly string[],
  was: readonly (readonly [part: string, text: string])[],
): Change {
  return { ...by, keys, ...(was.length === 0 ? {} : { was: Object.fromEntries(was) }) };
}

function methodOf(
  old: Translation | null,
  rewritten: readonly { readonly state: ParagraphState }[],
): Translation["method"] {
  const ofMachine = rewritten.some(({ state }) => state === "machine");
  const ofPerson = rewritten.some(({ state }) => state !== "machine");
  const machine = ofMachine || (old !== null && old.method !== "human");
  const person = ofPerson || (old !== null && old.method !== "machine");
  return machine ? (person ? "machine-edited" : "machine") : "human";
}

function titleStatusOf(
  title: string | null,
  old: Translation | null,
  of: Pick<Article, "titleStatus">,
): Translation["titleStatus"] {
  if (title === null) return "none";
  if (old !== null && old.titleStatus !== "none") return old.titleStatus;
  return of.titleStatus === "stated" ? "translated" : "supplied";
}
