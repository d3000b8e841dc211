import type { Localized } from "../locale/locale.ts";

/** The words of the map of countries, its arcs among them. */
export interface CountriesMapStrings {
  readonly label: string;
  /** How to read the tints. */
  readonly tints: string;
  readonly markers: string;
  /** How to read the arcs. */
  readonly arcs: string;
  /** Said of a map that shows a part of the countries. */
  readonly cropped: string;
  readonly borders: string;
  /** `{names}`: countries that the atlas has no shape for. */
  readonly missing: string;
  /** `{a}`, `{b}`: countries; `{articles}`: a counted phrase. */
  readonly pair: string;
  /** `{a}`, `{b}`: two countries that meet. */
  readonly countries: string;
  /** Leads to all articles of `{country}`. */
  readonly allOf: string;
  /** Of the pairs that the map does not draw. */
  readonly otherPairs: string;
}

/** In both languages. */
export const countriesMapStrings: Localized<CountriesMapStrings> = {
  ar: {
    label: "خريطة البلدان التي تتناولها المقالات وما يجمعها؛ وفي القوائم أسماؤها وأعدادها",
    tints: "كلما اشتدّ اللون زاد عدد المقالات:",
    arcs: "يصل القوس بين بلدين تتناولهما مقالات معًا، وعليه عددها؛ وكلما كثرت زادت سماكته.",
    cropped: "تعرض الخريطة الجزء الذي فيه أكثر المقالات، وفي القائمة كل البلدان.",
    markers: "القرص لبلد أصغر من أن يُرى شكله على الخريطة.",
    borders: "الحدود كما ترسمها بيانات Natural Earth، ولا تعبّر عن موقف من أي خلاف عليها.",
    missing: "ليس لها شكل في الخريطة: {names}.",
    pair: "{a} و{b}: {articles}",
    countries: "{a} و{b}",
    allOf: "كل مقالات {country}",
    otherPairs: "أزواج أخرى",
  },
  en: {
    label:
      "Map of the countries that the articles are about and of who meets whom; names and numbers are in the lists",
    tints: "The stronger the tint, the more articles:",
    arcs: "An arc joins two countries that share articles and shows how many; the more, the thicker.",
    cropped: "The map shows the part where most of the articles are; the list has every country.",
    markers: "A disc stands for a country too small for its shape to be seen.",
    borders: "Borders as drawn by Natural Earth; no stand is taken on any that are disputed.",
    missing: "Not on the map, which has no shape for them: {names}.",
    pair: "{a} and {b}: {articles}",
    countries: "{a} and {b}",
    allOf: "All articles about {country}",
    otherPairs: "Other pairs",
  },
};
