import type { Localized } from "../../locale/locale.ts";
import { isGuardName, type GuardName } from "../guards/guards.ts";

/** One form by which texts name a country. */
export interface Form {
  /** As newspapers print it; the finder folds it. */
  readonly text: string;
  /** The rule of `guards.ts` that must agree before the form counts; absent when the form is never in doubt. */
  readonly guard?: GuardName;
  /** Whether an adjective is taken through its inflections; false for names, capitals and broken plurals. */
  readonly inflected: boolean;
}

/** What the table knows of one country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** The name that newspapers print, for display. */
  readonly name: Localized<string>;
  /** Names, the display name among them. */
  readonly names: Localized<readonly Form[]>;
  /** Adjectives and words for its people, in the masculine singular without article. */
  readonly adjectives: Localized<readonly Form[]>;
  /** Capitals, seats of government and recent capitals. */
  readonly capitals: Localized<readonly Form[]>;
  /** What is ambiguous about it, for people who edit the table; often empty. */
  readonly note: string;
}

/**
 * Reads a part of the table: one country a line, columns between `|`:
 *
 * code | Arabic name | English name | Arabic variants | Arabic adjectives | Arabic capitals |
 * English variants | English adjectives | English capitals | note
 *
 * Forms of one column stand between `;`. `{غ/ج}` stands for either spelling (also in the middle of a word, also
 * with an empty side). `?guard` after a form names the rule that must agree. `=` before an adjective says that
 * it is not inflected (a broken plural). A display name that stands again among the variants takes its guard
 * from there.
 *
 * @throws Error with the line when a row has not ten columns or names a guard that does not exist.
 */
export function parseTable(table: string): readonly CountryRow[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parseRow);
}

function parseRow(line: string): CountryRow {
  const cells = line.split("|").map((cell) => cell.trim());
  if (cells.length !== 10) throw new Error(`Not ten columns in the table of countries: ${line}`);
  const [iso2 = "", ar = "", en = "", arNames, arAdjectives, arCapitals, enNames, ...rest] = cells;
  const [enAdjectives, enCapitals, note = ""] = rest;
  return {
    iso2,
    name: { ar, en },
    names: {
      ar: withDisplayName(ar, parseForms(arNames)),
      en: withDisplayName(en, parseForms(enNames)),
    },
    adjectives: { ar: parseForms(arAdjectives, true), en: parseForms(enAdjectives, true) },
    capitals: { ar: parseForms(arCapitals), en: parseForms(enCapitals) },
    note,
  };
}

function withDisplayName(name: string, variants: readonly Form[]): readonly Form[] {
  const again = variants.find((form) => form.text === name);
  return [again ?? { text: name, inflected: false }, ...variants.filter((form) => form !== again)];
}

/** Reads the forms of one column. */
export function parseForms(cell = "", adjectives = false): readonly Form[] {
  const forms = cell
    .split(";")
    .map((form) => form.trim())
    .filter((form) => form !== "");
  return forms.flatMap((form) => {
    const [spelling = "", guard] = form.split("?").map((part) => part.trim());
    if (guard !== undefined && !isGuardName(guard))
      throw new Error(`No guard "${guard}" in the table of countries: ${form}`);
    const broken = spelling.startsWith("=");
    return spellings(broken ? spelling.slice(1) : spelling).map((text) => ({
      text,
      inflected: adjectives && !broken,
      ...(guard !== undefined && { guard }),
    }));
  });
}

/** Writes out the alternatives: `{غ/ج}ابوني` → غابوني, جابوني. */
export function spellings(pattern: string): readonly string[] {
  const open = pattern.indexOf("{");
  if (open < 0) return [pattern];
  const close = pattern.indexOf("}", open);
  const before = pattern.slice(0, open);
  const after = spellings(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split("/")
    .flatMap((choice) => after.map((rest) => before + choice + rest));
}
