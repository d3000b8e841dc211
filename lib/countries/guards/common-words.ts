import { fold } from "../../arabic/fold.ts";
import { givenNames } from "../../arabic/given-names.ts";
import { isDefinite, isOneOf, isWritten, type Word } from "../word.ts";
import {
  after,
  before,
  beside,
  company,
  either,
  followedBy,
  near,
  next,
  original,
  previous,
  type Context,
  type Verdict,
} from "./context.ts";
import { isBracketed } from "./namesakes.ts";
import * as sets from "./word-sets.ts";

/**
 * Names of countries that are common words as well: مصر, قطر, مالي, بنين. Countries are feminine, and as names they are
 * definite: what agrees with a masculine or an indefinite noun is the common word, what cannot agree is the country.
 */

const stops = /^\s?(?:[:|]|\.{2,}|…|[-–—]\s)/u;
/** She announces, she announced; no nisba (تونسي), no plural in ات, no preposition (تحت). */
const feminineVerb = /^(?:س?ت(?!حت$|جاه$|لو$).{3,}(?<!ي|يه|ات)|[^ا].{2,}(?<!ا)ت)$/u;

/** Whether the form opens a headline as its subject: «مالي تعلن …», «مالي: مقتل …», «بنين.. انتخابات». */
export function opensHeadline(c: Context): boolean {
  if (previous(c) !== undefined) return false;
  return (
    followedBy(c, stops) || (next(c)?.kind === "arabic" && feminineVerb.test(next(c)?.folded ?? ""))
  );
}

/** Whether a preposition leads to the form: as a word, or ب or ل joined to it. */
function isGoverned(c: Context): boolean {
  const joinedTo = /^[وف]?[بل]./u.test(c.words[c.first]?.folded ?? "") && !/^[بل]/u.test(base(c));
  return joinedTo || isWritten(previous(c), sets.prepositions);
}

/** The form's first word without what is joined to it: the shortest of its bases. */
function base(c: Context): string {
  return c.words[c.first]?.bases.at(-1) ?? "";
}

/** «حكومة مالي», «قوات مالي»: beside a feminine noun in construct a masculine adjective would not agree. */
export function disagrees(noun: Word | undefined): boolean {
  return noun?.kind === "arabic" && !isDefinite(noun) && /.(?:ة|ات)$/u.test(noun.text);
}

/** مالي is the country, and not "financial" or "my money". */
export function isMali(c: Context): Verdict {
  if (before(c, sets.ownMoney)) return false;
  if (opensHeadline(c) || isBracketed(c) || disagrees(previous(c)) || isGoverned(c)) return true;
  if (after(c, sets.maliSure) || after(c, sets.governing)) return true;
  if (after(c, sets.maliCues)) return !before(c, sets.officers);
  const subject = previous(c) === undefined && original(c).length === 4 ? company(c) : false;
  return either(beside(c), subject);
}

/** بنين is the country, and not "boys". */
export function isBenin(c: Context): Verdict {
  if (near(c, sets.schools)) return false;
  if (opensHeadline(c) || after(c, sets.cues) || isWritten(previous(c), sets.prepositions))
    return true;
  return near(c, sets.borders) || after(c, sets.governing) || either(company(c), beside(c));
}

const withItsVowels = /^[وفبكل]?مُ|ر[\u064B-\u064F]*ّ|ر[\u064B\u064C\u064D]/u;

/** مصر is not the country but "insistent", مُصِرّ على: «الحزب مصر على الترشح», «مصر على موقفه». */
export function isInsistent(c: Context): boolean {
  if (withItsVowels.test(original(c))) return true;
  if (!before(c, sets.upon)) return false;
  const subject = previous(c);
  const what = next(c, 2);
  if (subject === undefined) return /..[^ا]ه$/u.test(what?.text ?? "") && !isDefinite(what);
  if (isOneOf(subject, sets.pronouns)) return true;
  // «تونس والجزائر ومصر على …» goes on with a list.
  if (c.words[c.first]?.folded !== base(c)) return false;
  if (isWritten(subject, givenNames)) return true;
  if (isDefinite(subject)) return !/[ةهى]$/u.test(subject.text);
  return isOneOf(previous(c, 2), sets.leaders) && isDefinite(previous(c, 2));
}

/** قطر is not the country but a diameter, or a land: «بقطر متر», «كل قطر عربي», «قطر شقيق». */
export function isCommonQatar(c: Context): boolean {
  if (after(c, sets.measures) || before(c, sets.units)) return true;
  const number = next(c)?.kind === "number" ? next(c)?.text : undefined;
  if (number !== undefined && !/^(?:19|20)\d\d$/u.test(fold(number))) return true;
  if (sets.landly.has(next(c)?.folded ?? "")) return true;
  return isWritten(previous(c), sets.every) && !opensAfter(c);
}

/** «كل قطر تحتفل»: all of Qatar. */
function opensAfter(c: Context): boolean {
  return feminineVerb.test(next(c)?.folded ?? "");
}
