import type { Change } from "../../schema/values.ts";
import type { Article } from "../article.ts";
import type { Editorial } from "../editorial.ts";
import type { Translation } from "../translation.ts";

/** Something that said one thing and then another; null is nothing. */
export interface Difference {
  /** A key of the front matter, or the number of a paragraph. */
  readonly of: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One dated change of what the pages of an article show. */
export interface HistoryEntry {
  /** A day, as EDTF. */
  readonly date: string;
  /** Another raw file was taken for the article's; a person decided a value; the English was changed. */
  readonly kind: "replaced" | "decided" | "translated";
  /** Who did it; null where nobody signed. */
  readonly by: string | null;
  /** What was decided or changed, also where it said the same before. */
  readonly keys: readonly string[];
  readonly differences: readonly Difference[];
  /** Of a raw file that was replaced, the paragraphs that were made of it and of the next one. */
  readonly texts: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

/** An article that gave way to another, when the raw file was replaced on that day. */
export interface Replaced {
  readonly date: string;
  readonly article: Article;
}

/** The values by which an article is told from its former self; what people decide of it is among them. */
const fields = ["title", "date", "countries", "credit", "author", "source", "dateline"] as const;

/** A value as the history shows it: codes of countries in one line. */
export function valueInWords(value: string | readonly string[] | null): string | null {
  if (value === null || typeof value === "string") return value;
  return value.length === 0 ? null : value.join(" ");
}

/**
 * What changed on the pages of an article, and on which day, as far as its files tell: raw files that were replaced
 * (`npm run ingest -- --accept`), decisions and work on the translation with what was there before (`changes[].was`).
 * What was changed without a date is not told.
 * @param replaced former articles, the oldest first
 * @returns the newest first
 */
export function pageHistory(
  article: Article,
  translation: Pick<Translation, "title" | "paragraphs" | "changes"> | null,
  editorial: Pick<Editorial, "changes"> | null,
  replaced: readonly Replaced[],
): readonly HistoryEntry[] {
  const english = (part: string) =>
    (part === "title" ? translation?.title : translation?.paragraphs[Number(part) - 1]) ?? null;
  const arabic = (key: string) =>
    valueInWords(fields.some((field) => field === key) ? article[key as "title"] : null);
  const entries = [
    ...replaced.map(({ date, article: before }, at) =>
      replacement(date, before, replaced[at + 1]?.article ?? article),
    ),
    ...signedEntries(editorial?.changes ?? [], "decided", arabic),
    ...signedEntries(translation?.changes ?? [], "translated", english),
  ];
  return entries.reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function replacement(date: string, before: Article, after: Article): HistoryEntry {
  const texts = { before: before.paragraphs, after: after.paragraphs };
  const differences = fields.flatMap((of): Difference[] => {
    const [was, is] = [before[of], after[of]].map(valueInWords);
    return was === is ? [] : [{ of, before: was ?? null, after: is ?? null }];
  });
  const isSame = JSON.stringify(texts.before) === JSON.stringify(texts.after);
  const keys = [...differences.map(({ of }) => of), ...(isSame ? [] : ["paragraphs"])];
  return { date, kind: "replaced", by: null, keys, differences, texts: isSame ? null : texts };
}

/** What something said after a change is what it said before the next one, or what it says now. */
function signedEntries(
  changes: readonly Change[],
  kind: HistoryEntry["kind"],
  now: (of: string) => string | null,
): readonly HistoryEntry[] {
  const next = new Map<string, string | null>();
  return changes
    .toReversed()
    .map(({ date, by, keys, was = {} }): HistoryEntry => {
      const differences = Object.entries(was).flatMap(([of, before]): Difference[] => {
        const known = next.get(of);
        const after = known === undefined ? now(of) : known;
        next.set(of, before);
        return before === after ? [] : [{ of, before, after }];
      });
      return { date, kind, by, keys, differences, texts: null };
    })
    .toReversed();
}
