import { isOneOf, type Word } from "../word.ts";

/**
 * By what a text tells of a country: its name, adjective or capital; another of its cities or provinces; a body that is its
 * own.
 */
export type MentionForm = "name" | "adjective" | "capital" | "city" | "institution";

/** What the first pass over a text was sure of. */
export interface Found {
  /** Codes of the countries named. */
  readonly countries: ReadonlySet<string>;
  /** Index of each word of a mention → what was named there. */
  readonly at: ReadonlyMap<number, { readonly iso2: string; readonly form: string }>;
}

/** What a guard may look at: the form in question, words `first` to `last`, among the words of the text. */
export interface Context {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly iso2: string;
  readonly form: MentionForm;
  /** The form is also a surname (الـ…ي), or also a personal name (تركي). */
  readonly surnameLike: boolean;
  readonly givenLike: boolean;
  /** Null in the first pass. */
  readonly found: Found | null;
}

/** Yes, no, or: ask again when the rest of the text has been read. */
export type Verdict = boolean | "later";

const joins = /^[^\S\n]*[«»"“”'‘’()[\]]*[^\S\n]*$/u;
const WINDOW = 5;

/** The word before, where nothing but space, quotation marks or brackets lies between. */
export function previous(c: Context, steps = 1): Word | undefined {
  for (let i = c.first; i > c.first - steps; i--) {
    const word = c.words[i];
    const before = c.words[i - 1];
    if (!word || !before || !joins.test(c.text.slice(before.end, word.start))) return undefined;
  }
  return c.words[c.first - steps];
}

/** The word after, under the same condition. */
export function next(c: Context, steps = 1): Word | undefined {
  for (let i = c.last; i < c.last + steps; i++) {
    const word = c.words[i];
    const after = c.words[i + 1];
    if (!word || !after || !joins.test(c.text.slice(word.end, after.start))) return undefined;
  }
  return c.words[c.last + steps];
}

/** Whether the word before, or after, is one of these. */
export const after = (c: Context, set: ReadonlySet<string>): boolean => isOneOf(previous(c), set);
export const before = (c: Context, set: ReadonlySet<string>): boolean => isOneOf(next(c), set);

/** The form's first word as it stands in the text. */
export const original = (c: Context): string => c.words[c.first]?.text ?? "";

/** Whether the punctuation right after the form is one of those given. */
export function followedBy(c: Context, marks: RegExp): boolean {
  return marks.test(c.text.slice(c.words[c.last]?.end, (c.words[c.last]?.end ?? 0) + 3));
}

/** Whether one of the words stands within five words on either side. */
export function near(c: Context, set: ReadonlySet<string>): boolean {
  const from = Math.max(0, c.first - WINDOW);
  const to = Math.min(c.words.length - 1, c.last + WINDOW);
  for (let i = from; i <= to; i++) {
    if ((i < c.first || i > c.last) && isOneOf(c.words[i], set)) return true;
  }
  return false;
}

/** Whether the text names the country elsewhere, by a form that is not in doubt. */
export function company(c: Context, iso2 = c.iso2): Verdict {
  return c.found === null ? "later" : c.found.countries.has(iso2);
}

const listed = /^\s*[،,\-–—/]\s*$/u;
/** What a score leaves between two countries: «مالي 2 غانا 1», «تونس 3 - 1 مالي». */
const score = /^\s[\d٠-٩]{1,2}\s?(?:[-–—:/]\s?(?:[\d٠-٩]{1,2}\s)?)?$/u;
const LONGEST_SCORE = 9;

/** Whether the form stands in a list with another country: «توغو وبنين», «بنين، توغو». */
export function beside(c: Context): Verdict {
  if (c.found === null) return "later";
  return besideForm(c, "name") || besideForm(c, "capital") || besideForm(c, "city");
}

/** Whether a country named in the given form stands next to this one in a list. */
export function besideForm(c: Context, form: MentionForm): boolean {
  const isThere = (mine: number, other: number): boolean => {
    const [left, right] =
      mine < other ? [c.words[mine], c.words[other]] : [c.words[other], c.words[mine]];
    if (!left || !right || c.found?.at.get(other)?.form !== form) return false;
    if (right.start - left.end > LONGEST_SCORE) return false;
    const between = c.text.slice(left.end, right.start);
    return (
      score.test(between) ||
      listed.test(between) ||
      (/^\s+$/u.test(between) && right.folded.startsWith("و"))
    );
  };
  const beyond = (at: number, step: 1 | -1): number => {
    const numbers = [at + step, at + 2 * step].findIndex((i) => c.words[i]?.kind !== "number");
    return numbers < 0 ? at + 3 * step : at + (numbers + 1) * step;
  };
  return isThere(c.first, beyond(c.first, -1)) || isThere(c.last, beyond(c.last, 1));
}

/** The first verdict that is not no; "later" when one of them is and none is yes. */
export function either(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes("later") ? "later" : false;
}

/** The opposite verdict. */
export function not(verdict: Verdict): Verdict {
  return verdict === "later" ? verdict : !verdict;
}

const dash = /^[^\S\n]?[-–—/،,][^\S\n]?$/u;

/** Whether a word of the given shape stands on the other side of a dash or comma: «الإماراتي - الهندي». */
export function acrossDash(c: Context, shape: RegExp): boolean {
  const joinedBy = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && dash.test(c.text.slice(left.end, right.start));
  const [before, after] = [c.words[c.first - 1], c.words[c.last + 1]];
  return (
    (joinedBy(before, c.words[c.first]) && shape.test(before?.folded ?? "")) ||
    (joinedBy(c.words[c.last], after) && shape.test(after?.folded ?? ""))
  );
}

/** Whether the form is the place of a report at the head of the text: «دكا - رويترز», «عمان/ بترا». */
export function opensReport(c: Context): boolean {
  return c.first === 0 && followedBy(c, /^\s?[-–—(/]/u);
}
