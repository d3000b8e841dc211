import { givenNames } from "../../arabic/given-names.ts";
import { isOneOf, joined } from "../word.ts";
import {
  after,
  before,
  besideForm,
  company,
  followedBy,
  near,
  next,
  not,
  opensReport,
  original,
  previous,
  type Context,
  type Verdict,
} from "./context.ts";
import * as sets from "./word-sets.ts";

/** Whether the form stands alone between quotation marks. */
export function isQuoted(c: Context): boolean {
  const start = c.words[c.first]?.start ?? 0;
  const opening =
    c.text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .at(-1) ?? "";
  return /[«"“]/u.test(opening) && followedBy(c, /^\s?[»"”]/u);
}

/** Whether the form stands alone in round brackets, as a person's country does in a list of names. */
export function isBracketed(c: Context): boolean {
  return c.text[(c.words[c.first]?.start ?? 0) - 1] === "(" && followedBy(c, /^\)/u);
}

/**
 * Cities are feminine: where a verb in the masculine has one for its subject («الرياض يفوز على ضمك», «روما يضم …»),
 * it is the club of that name.
 */
export function isClub(c: Context): boolean {
  const verb = next(c)?.folded ?? "";
  const looksSo = /^ي[^و].{1,5}$/u.test(verb) && !givenNames.has(verb);
  return previous(c) === undefined && looksSo && !before(c, sets.notVerbs);
}

/** «عمان، الأردن» at the head of a text. */
function isPlacedInJordan(c: Context): boolean {
  const country = c.words[c.last + 1]?.folded ?? "";
  return c.first === 0 && followedBy(c, /^،/u) && sets.jordan.has(country);
}

const king = /عبد ?الله الثاني/u;
const LEAD = 60;

/** The text directly before the form. */
function lead(c: Context): string {
  const start = c.words[c.first]?.start ?? 0;
  return c.text.slice(Math.max(0, start - LEAD), start);
}

/** With their vowels the two are told apart. */
const AMMAN = new RegExp(`^${joined}عَ?مّ`, "u");
const OMAN = new RegExp(`^${joined}عُ`, "u");

/** عمان without vowels: Amman where the text speaks of Jordan and not of Oman, or as the place line of a report. */
export function isAmman(c: Context): Verdict {
  if (AMMAN.test(original(c))) return true;
  if (OMAN.test(original(c))) return false;
  if (near(c, sets.omanAgency)) return false;
  if (opensReport(c) || isPlacedInJordan(c)) return true;
  if (after(c, sets.national)) return false;
  if (near(c, sets.jordanian) || after(c, sets.markets) || king.test(lead(c))) return true;
  if (isBracketed(c)) return false;
  if (c.found === null) return "later";
  return c.found.countries.has("JO") && !c.found.countries.has("OM") && !besideForm(c, "name");
}

/** Whether the bare name of the two Congos is the smaller one. */
export function isBrazzaville(c: Context): Verdict {
  const there = company(c, "CG");
  return there === true ? not(company(c, "CD")) : there;
}

/** كوبا is "a cup" in the accusative: «شرب كوبا من الشاي», «عشرين كوبا», «كوبا ساخنا». */
export function isCup(c: Context): boolean {
  if (previous(c)?.kind === "number" || after(c, sets.tens) || after(c, sets.drinking)) return true;
  return before(c, sets.cupLike) || isOneOf(next(c, 2), sets.drinks);
}
