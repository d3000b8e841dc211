import { fold } from "../../../arabic/fold.ts";
import { once } from "../../../base/once.ts";
import { countryTable } from "../../../countries/table/table.ts";
import { adjectives } from "./adjectives.ts";
import { heads } from "./heads.ts";
import { nouns } from "./nouns.ts";
import { places } from "./places.ts";

/** What a noun heads a name as; `li` is the word for ل behind it. */
export interface Head {
  readonly english: string;
  readonly way: "of" | "after" | "named";
  readonly li: "of" | "for" | "on" | "mod";
}

/** A noun as it stands after "of" and before another noun. */
export interface Noun {
  readonly of: string;
  readonly before: string;
}

/** An adjective, and its place before others: smaller first. */
export interface Adjective {
  readonly english: string;
  readonly rank: number;
  /** Whether it is of a country or a part of the world, and so of what the whole name means. */
  readonly isOfLand: boolean;
}

export interface Lexicon {
  readonly heads: ReadonlyMap<string, Head>;
  readonly nouns: ReadonlyMap<string, Noun>;
  readonly adjectives: ReadonlyMap<string, Adjective>;
  /** Countries and cities, and cities alone. */
  readonly places: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, string>;
}

/** Under what a word or phrase stands: folded, each word without its article. */
export function keyOf(words: string): string {
  return words
    .split(/\s+/u)
    .map((word) => fold(word).replace(/^(و?)ال(?=..)/u, "$1"))
    .join(" ");
}

/** The words of names in English: adjectives of countries from the table of countries, the rest written by hand. */
export const lexicon = once((): Lexicon => ({
  heads: new Map(
    rows(heads).map(([arabic = "", english = "", way = "", li = ""]) => [
      keyOf(arabic),
      { english, way: way as Head["way"], li: li as Head["li"] },
    ]),
  ),
  nouns: new Map(
    rows(nouns).flatMap(([of = "", before = "", forms = ""]) =>
      list(forms).map((form) => [keyOf(form), { of, before: before === "" ? of : before }]),
    ),
  ),
  adjectives: new Map([...landAdjectives(), ...plainAdjectives()]),
  places: new Map([...countryNames(), ...cityNames()]),
  cities: new Map(cityNames()),
}));

function rows(table: string): string[][] {
  return table
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => row.split("|").map((cell) => cell.trim()));
}

const list = (cell: string): string[] => cell.split(",").map((form) => form.trim());

function plainAdjectives(): [string, Adjective][] {
  return rows(adjectives).flatMap(([english = "", rank = "", forms = ""]) =>
    list(forms).map((form): [string, Adjective] => [
      keyOf(form),
      { english, rank: Number(rank), isOfLand: rank === "1" },
    ]),
  );
}

function landAdjectives(): [string, Adjective][] {
  return countryTable.flatMap((row) => {
    const english = row.adjectives.en[0]?.text;
    return english === undefined
      ? []
      : row.adjectives.ar
          .filter(({ inflected }) => inflected)
          .map(({ text }): [string, Adjective] => [
            keyOf(text),
            { english, rank: 1, isOfLand: true },
          ]);
  });
}

function countryNames(): [string, string][] {
  return countryTable.flatMap(({ name, names }) =>
    names.ar.map(({ text }): [string, string] => [keyOf(text), name.en]),
  );
}

function cityNames(): [string, string][] {
  return places.split(/[|\n]/u).flatMap((pair): [string, string][] => {
    const [, arabic, english] = /^\s*([\p{Script=Arabic} ]+?) ([A-Z].*?)\s*$/u.exec(pair) ?? [];
    return arabic === undefined || english === undefined ? [] : [[keyOf(arabic), english]];
  });
}
