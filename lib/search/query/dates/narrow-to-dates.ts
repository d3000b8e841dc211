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
export interface DatedQuestion extends Pick<ParsedQuery, "groups" | "dates">, Limits {}

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
  const asked = new Set(dates.flat());
  const isAsked = ({ date }: QueryItem) => date !== undefined && asked.has(date);
  const others = groups.filter((items) => !items.every(isAsked));
  const articles = (date: AskedDate) => articlesOf(files, docsWith, date, others.length > 0);
  const held = await Promise.all(dates.map((any) => Promise.all(any.map(articles))));
  const accept = (doc: number) =>
    admits(doc) && held.every((any) => any.some((docs) => docs.has(doc)));
  const telling = others.flat().some(({ words }) => words.some(({ stop }) => !stop));
  if (!telling) return { groups, accept, given: [] };
  const ranked = await score(others);
  const best = (isIn: (doc: number) => boolean) => mostOf(ranked.scores, placesOf(ranked, isIn));
  const passes = (isIn: (doc: number) => boolean) => best((doc) => isIn(doc) && lets(doc)) > 0;
  const weak = best(accept) < SHARE_OF_ANY_TIME * best(admits);
  // Where the filters let nothing through of any time, giving up the date would find nothing either.
  const helps = (weak || !passes(accept)) && passes(admits);
  if (!helps) return { groups, accept, given: [] };
  const given = dates.flat().map((date) => ({ kind: "date", date: edtfOf(date) }) as const);
  return { groups: others, accept: admits, given };
}
