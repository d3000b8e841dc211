import type { Dictionaries } from "../../files/open.ts";
import { docsIn } from "../../files/postings.ts";
import type { Family } from "../../files/terms.ts";
import { termsOfPeriod, undatedTerm, unitOf, type Period } from "../../words/date-terms.ts";
import type { QueryItem } from "../asked-words.ts";
import type { MatchKind, ResolvedWord } from "../resolve/resolve-word.ts";
import type { AskedDate } from "./asked-date.ts";

/** The articles in which all words of an item stand. */
export type DocsWith = (item: Pick<QueryItem, "words">) => Promise<ReadonlySet<number>>;

/** As what a word of a date may be read beside: it is not taken for one with another letter. */
const readings: readonly MatchKind[] = ["word", "beginning", "translation"];

/** A word of a date with what it may mean then: the word, and articles that were published or tell of something then. */
export async function readAsDate(
  files: Dictionaries,
  { term, matches }: ResolvedWord,
  period: Period,
): Promise<ResolvedWord> {
  const dated = (await familiesOf(files, period)).map(
    (family) => ({ kind: "date", family, term: family.key, likely: 1 }) as const,
  );
  return { term, matches: [...matches.filter(({ kind }) => readings.includes(kind)), ...dated] };
}

/** The terms of the index for each year, month or day of a period, as finely as it is given. */
async function familiesOf(files: Dictionaries, period: Period): Promise<Family[]> {
  const terms = termsOfPeriod(period, unitOf(period));
  const blocks = await Promise.all(terms.map((term) => files.terms.find(term)));
  return terms.flatMap((term, at) => blocks[at]?.get(term) ?? []);
}

function docsOf(families: readonly Family[]): number[] {
  return families.flatMap(({ members }) => members).flatMap(({ postings }) => docsIn(postings));
}

/**
 * Whether an article may be one of a date: it was published then, tells of something that happened or is planned then, or
 * has the date in its words.
 *
 * @param withUndated whether articles of unknown date may be too: their words decide.
 */
export async function articlesOf(
  files: Dictionaries,
  docsWith: DocsWith,
  date: AskedDate,
  withUndated: boolean,
): Promise<ReadonlySet<number>> {
  const [families, undated, ...worded] = await Promise.all([
    familiesOf(files, date),
    withUndated ? files.terms.find(undatedTerm) : null,
    ...date.says.map(docsWith),
  ]);
  const without = undated?.get(undatedTerm);
  return new Set([
    ...docsOf(families),
    ...docsOf(without ? [without] : []),
    ...worded.flatMap((docs) => [...docs]),
  ]);
}
