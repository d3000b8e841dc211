import type { Localized } from "../locale/locale.ts";

/** The words of the map of countries and of the picture of pairs. */
export interface CountriesMapStrings {
  readonly label: string;
  /** How to read the tints. */
  readonly tints: string;
  readonly markers: string;
  /** Said on narrow screens, where the map is cut. */
  readonly cropped: string;
  readonly borders: string;
  /** `{names}`: countries that the atlas has no shape for. */
  readonly missing: string;
  readonly pairsLabel: string;
  readonly pairsNote: string;
  /** `{n}` of `{total}` pairs are drawn. */
  readonly pairsShown: string;
  /** `{a}`, `{b}`: countries; `{articles}`: a counted phrase. */
  readonly pair: string;
  readonly noPairs: string;
}

/** In both languages. */
export const countriesMapStrings: Localized<CountriesMapStrings> = {
  ar: {
    label: "خريطة البلدان التي تتناولها المقالات، وأسماؤها وأعدادها في القائمة",
    tints: "كلما اشتد اللون زاد عدد المقالات:",
    cropped: "تعرض الشاشة الضيقة الجزء الذي فيه أكثر المقالات.",
    markers: "القرص لبلد أصغر من أن يُرى شكله.",
    borders: "الحدود كما ترسمها بيانات Natural Earth، ولا تعبّر عن موقف من أي خلاف عليها.",
    missing: "ليس لها شكل في الخريطة: {names}.",
    pairsLabel: "أقواس تصل كل بلدين يتناولهما مقال واحد",
    pairsNote: "يزداد القوس سماكة بعدد المقالات التي تتناول البلدين معًا.",
    pairsShown: "في الرسم أكثر الأزواج ورودًا، وعددها {n} من أصل {total}.",
    pair: "{a} و{b}: {articles}",
    noPairs: "لا يجمع مقالٌ بين بلدين بعد.",
  },
  en: {
    label:
      "Map of the countries that the articles are about; their names and numbers are in the list",
    tints: "The stronger the tint, the more articles:",
    cropped: "Narrow screens show the part where most of the articles are.",
    markers: "A disc stands for a country too small for its shape to be seen.",
    borders: "Borders as drawn by Natural Earth; no stand is taken on any that are disputed.",
    missing: "Not on the map, which has no shape for them: {names}.",
    pairsLabel: "Arcs that join every two countries that one article is about",
    pairsNote: "The more articles are about both countries, the thicker the arc.",
    pairsShown: "The drawing shows the {n} most frequent of {total} pairs.",
    pair: "{a} and {b}: {articles}",
    noPairs: "No article is about two countries yet.",
  },
};
