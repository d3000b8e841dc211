import { FARSI_YEH, KEHEH, LETTERS, HARAKAT, SOFT_HYPHEN, TATWEEL } from "./letters.ts";
import { direction, tidyDirection } from "./tidy-direction.ts";
import { persianWord, tidyPersian, tidyZwnj } from "./tidy-persian.ts";

/** The kinds of change that `tidy` counts. */
export type TidyChange =
  | "lone-surrogate"
  | "line-break"
  | "control"
  | "bidi-control"
  | "zero-width"
  | "soft-hyphen"
  | "presentation-form"
  | "mark-run"
  | "tatweel"
  | "persian-letter"
  | "space";

interface Rule {
  readonly kind: TidyChange;
  /** Most texts hold none of these: then the pattern is not asked. */
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly replace: (match: string, offset: number, whole: string) => string;
}

const nothing = (): string => "";
const letter = new RegExp(`[${LETTERS}]`, "u");
const haraka = new RegExp(`[${HARAKAT}]`, "u");

/** The Quran sets up to five signs upon one letter (shadda, vowel, madda, dagger alef and a pause); other scripts fewer. */
const MOST_MARKS = { arabic: 6, other: 3 };
const arabicMark = new RegExp(`^[${HARAKAT}]+$`, "u");

/** As much of a run of marks as a letter can bear. */
function tidyMarks(run: string): string {
  if (!arabicMark.test(run)) return run.slice(0, MOST_MARKS.other);
  return [...new Set(run)].slice(0, MOST_MARKS.arabic).join("");
}

/** No letter stands further off behind its tatweels and their marks. */
const REACH = 60;

/**
 * Inside a word tatweel is ornament and goes. After a letter and before anything else it is spelling
 * («الـ40», «1436 هـ», «لـ"رويترز"») and one stays. Anywhere else it is a drawn rule and goes.
 */
function tidyTatweel(run: string, offset: number, whole: string): string {
  let before = offset - 1;
  while (haraka.test(whole[before] ?? "")) before--;
  if (!letter.test(whole[before] ?? "")) return "";
  let after = offset + run.length;
  const end = after + REACH;
  while (after < end && (haraka.test(whole[after] ?? "") || whole[after] === TATWEEL)) after++;
  return letter.test(whole[after] ?? "") ? "" : TATWEEL;
}

/** In this order: marks are limited before tatweel looks past them. Every pattern is linear. */
const rules: readonly Rule[] = [
  { kind: "lone-surrogate", pattern: /\p{Cs}/gu, replace: () => "\uFFFD" },
  { kind: "line-break", pattern: /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, replace: () => "\n" },
  {
    // What Unicode keeps from being a character too: no feed can hold all of it.
    kind: "control",
    pattern: /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gu,
    replace: nothing,
  },
  {
    kind: "bidi-control",
    pattern: direction,
    replace: tidyDirection,
  },
  {
    // A joiner after a pictograph makes one of two, and tags after a flag make it a region's: both stay.
    kind: "zero-width",
    needs: /[\u200B\u200D\u2060-\u2064\uFEFF\uDB40]/,
    pattern:
      /[\u200B\u2060-\u2064\uFEFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0001}-\u{E007F}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D/gu,
    replace: nothing,
  },
  { kind: "zero-width", pattern: /\u200C+/g, replace: tidyZwnj },
  { kind: "soft-hyphen", pattern: new RegExp(SOFT_HYPHEN, "g"), replace: nothing },
  {
    // All but the honorifics and the currency sign, which are written as one sign on purpose.
    kind: "presentation-form",
    pattern: /[\uFB50-\uFDF9\uFE70-\uFEFC]/g,
    replace: (form) => form.normalize("NFKC").replace(/[ \u0640](?=\p{M})/gu, ""),
  },
  { kind: "mark-run", pattern: /\p{M}{4,}/gu, replace: tidyMarks },
  { kind: "tatweel", pattern: /\u0640+/g, replace: tidyTatweel },
  {
    kind: "persian-letter",
    needs: new RegExp(`[${FARSI_YEH}${KEHEH}]`),
    pattern: persianWord,
    replace: tidyPersian,
  },
  { kind: "space", pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, replace: () => " " },
];

/**
 * The text hospital: makes a text safe to display without changing what it says. Vowel marks, tanwin,
 * hamza, ة and ى stay as they were written. Linear in the length of the text.
 *
 * @param text any string, lone surrogates included.
 * @returns the clean text, and how often each kind of change was made (kinds that were not are absent).
 */
export function tidy(text: string): {
  text: string;
  changes: Readonly<Partial<Record<TidyChange, number>> & Record<string, number>>;
} {
  const changes: Record<string, number> = {};
  let clean = text;
  for (const { kind, needs, pattern, replace } of rules) {
    if (needs?.test(clean) === false) continue;
    clean = clean.replace(pattern, (match: string, ...rest: unknown[]) => {
      const whole = rest.at(-1) as string;
      const written = replace(match, rest.at(-2) as number, whole);
      if (written !== match) changes[kind] = (changes[kind] ?? 0) + 1;
      return written;
    });
  }
  return { text: clean, changes };
}
