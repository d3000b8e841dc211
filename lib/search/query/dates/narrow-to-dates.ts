import type { IndexFiles } from "../../files/open.ts";
import type { Limits } from "../../rank/divide.ts";
import { mostOf, placesOf, type Ranked } from "../../rank/ranked.ts";
import type { Relaxation } from "../../types.ts";
import type { QueryItem } from "../asked-words.ts";
import type { ParsedQuery } from "../parse.ts";
import { edtfOf } from "../fields/understood.ts";
import type { AskedDate } from "./asked-date.ts";
import { articlesOf, type DocsWith } from "./resolve-date.ts";

/** A query that may name dates. */
export type DatedWords = Pick<ParsedQuery, "groups" | "dates">;
interface DatedQuestion extends DatedWords, Limits {}

/** The question without its dates, once they are seen to. */
interface NarrowedQuestion extends Pick<DatedQuestion, "groups" | "accept"> {
  /** The dates that were given up, to find anything. */
  readonly given: readonly Relaxation[];
}

/** With less than this share of what the best article of any time scores, those of the date asked for are no answer. */
const SHARE_OF_ANY_TIME = 0.5;

/**
 * Narrows a question to the dates that it names: to articles that were published then, tell of something then, or have the
 * date in their words; an article of unknown date is left to its words. Where the other words lead to articles of other
 * times alone, the dates are given up; so they are where the filters let nothing of that time through.
 *
 * @param score every article that has anything of some groups.
 */
export async function narrowToDates(
  files: IndexFiles,
  docsWith: DocsWith,
  score: (groups: ParsedQuery["groups"]) => Promise<Ranked>,
  { groups, dates, accept: admits, lets }: DatedQuestion,
): Promise<NarrowedQuestion> {
  const { others, telling } = besideDates({ groups, dates });
  const articles = (date: AskedDate) => articlesOf(files, docsWith, date, others.length > 0);
  const held = await Promise.all(dates.map((any) => Promise.all(any.map(articles))));
  const accept = (doc: number) =>
    admits(doc) && held.every((any) => any.some((docs) => docs.has(doc)));
  if (!telling) return { groups, accept, given: [] };
  const ranked = await score(others);
  const best = (isIn: (doc: number) => boolean) => mostOf(ranked.scores, placesOf(ranked, isIn));
  const passing = (isIn: (doc: number) => boolean) => best((doc) => isIn(doc) && lets(doc));
  const isGivenUp = givesUp({
    dated: best(accept),
    any: best(admits),
    datedPassing: passing(accept),
    anyPassing: passing(admits),
  });
  return isGivenUp
    ? { groups: others, accept: admits, given: givenUp(dates) }
    : { groups, accept, given: [] };
}

/** The groups of a question beside its dates, and whether they tell enough to do without them. */
export function besideDates({ groups, dates }: DatedWords): {
  readonly others: ParsedQuery["groups"];
  readonly telling: boolean;
} {
  const asked = new Set(dates.flat());
  const isAsked = ({ date }: QueryItem) => date !== undefined && asked.has(date);
  const others = groups.filter((items) => !items.every(isAsked));
  return { others, telling: others.flat().some(({ words }) => words.some(({ stop }) => !stop)) };
}

/**
 * Whether dates are given up, by the best scores of the other words: of articles of that time and of any, and the same of
 * those that the filters let through.
 */
export function givesUp({
  dated,
  any,
  datedPassing,
  anyPassing,
}: Readonly<Record<"dated" | "any" | "datedPassing" | "anyPassing", number>>): boolean {
  // Where the filters let nothing through of any time, giving up the date would find nothing either.
  return (dated < SHARE_OF_ANY_TIME * any || datedPassing === 0) && anyPassing > 0;
}

/** What is told of dates that were given up. */
export function givenUp(dates: ParsedQuery["dates"]): Relaxation[] {
  return dates.flat().map((date) => ({ kind: "date", date: edtfOf(date) }));
}
