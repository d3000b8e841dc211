import type { Article } from "../../article/article.ts";
import { fold } from "../../arabic/fold.ts";
import { oncePerText } from "../../base/once.ts";
import { countryNames } from "../../countries/country-name.ts";
import { isStopWord } from "../../arabic/stop-words.ts";
import { stem } from "../../arabic/stem.ts";
import { tokenise } from "../../arabic/tokenise.ts";

/** What two articles can have in common, such as `authority:kais-saied`, `country:TN` or `word:شراء`. */
export type Feature = string;

/** A feature that more articles than this share says nothing about any two of them, and costs time. */
const tooCommon = 100;

/**
 * How much a shared feature counts. The logarithm is rounded, so that one more article in the archive seldom
 * changes the weight, and with it pages that did not change otherwise.
 */
function weight(feature: Feature, articles: number, size: number): number {
  const rarity = Math.max(1, Math.round(Math.log2(size / articles)));
  const factor = feature.startsWith("authority:") ? 4 : feature.startsWith("country:") ? 2 : 1;
  return rarity * factor;
}

/**
 * What related articles have in common counts at least as much as three words that no third article has. Rounded, as the
 * weights are, so that one more article seldom moves it.
 */
function floorOf(size: number): number {
  return 3 * Math.max(1, Math.round(Math.log2(size)));
}

/**
 * Finds for each article those most like it: by shared records, shared countries and shared rare words. Held are the numbers of
 * the articles that share a feature, as bytes.
 *
 * @param size - the number of articles.
 * @param featuresAt - the distinct features of the article at a place of the list; each is asked for three times.
 * @param count - the most to find for one article.
 * @returns of the article at a place the places of others, best first; of equals, the one that comes first in the list.
 *   Articles that have little in common are not related: none is better than one that is not. Time grows with the number of
 *   features, not with its square.
 */
export function relatedArticles(
  size: number,
  featuresAt: (place: number) => readonly Feature[],
  count: number,
): (place: number) => readonly number[] {
  const shared = sharedFeatures(size, featuresAt);
  const floor = floorOf(size);
  return (place) => {
    const scores = new Map<number, number>();
    for (const feature of featuresAt(place)) {
      const holders = shared(feature);
      if (holders.length < 2) continue;
      const gain = weight(feature, holders.length, size);
      for (const other of holders)
        if (other !== place) scores.set(other, (scores.get(other) ?? 0) + gain);
    }
    return [...scores]
      .filter(([, score]) => score >= floor)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, count)
      .map(([other]) => other);
  };
}

/** Answers which articles have a feature; none for one that says nothing, because it is too common or nobody shares it. */
function sharedFeatures(
  size: number,
  featuresAt: (place: number) => readonly Feature[],
): (feature: Feature) => Uint32Array {
  const counts = new Map<Feature, number>();
  for (let place = 0; place < size; place += 1)
    for (const feature of featuresAt(place)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const starts = new Map<Feature, number>();
  let all = 0;
  for (const [feature, number] of counts) {
    if (number < 2 || number > tooCommon) continue;
    starts.set(feature, all);
    // One field more, for how many have been put there.
    all += number + 1;
  }
  counts.clear();
  const places = new Uint32Array(all);
  for (let place = 0; place < size; place += 1)
    for (const feature of featuresAt(place)) {
      const start = starts.get(feature);
      if (start === undefined) continue;
      const held = (places[start] ?? 0) + 1;
      places[start] = held;
      places[start + held] = place;
    }
  return (feature) => {
    const start = starts.get(feature);
    return start === undefined
      ? places.subarray(0, 0)
      : places.subarray(start + 1, start + 1 + (places[start] ?? 0));
  };
}

/** The most words by which an article is compared. */
const wordCount = 24;
/** A word of the headline counts as often as so many of the text. */
const inHeadline = 3;

/**
 * What an article can share with others: its records, the countries that it is about, its most frequent stems without
 * stop words and numbers (of equals, those that come first), and the stems of its headline once more. Stems, so that
 * «شراءات» and «الشراءات» are one.
 */
export function featuresOf(
  article: Pick<Article, "title" | "paragraphs" | "countries">,
  mentions: readonly { readonly authority: string }[],
): Feature[] {
  // What names its countries is said once, by the country.
  const named = new Set(article.countries.flatMap((iso2) => stemsOfCountry(iso2)));
  const stems = (text: string) => stemsOf(text).filter((word) => !named.has(word));
  const headline = new Set(stems(article.title ?? ""));
  const counts = new Map([...headline].map((word) => [word, inHeadline]));
  for (const word of article.paragraphs.flatMap(stems))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, x], [, y]) => y - x).slice(0, wordCount);
  return [
    ...new Set(mentions.map(({ authority }) => `authority:${authority}`)),
    ...article.countries.map((iso2) => `country:${iso2}`),
    ...words.map(([word]) => `word:${word}`),
    ...[...headline].map((word) => `headline:${word}`),
  ];
}

const stemsOfCountry = oncePerText((iso2) => countryNames(iso2).ar.flatMap(stemsOf));

function stemsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ kind, text: word }) => kind !== "number" && word.length >= 3 && !isStopWord(word))
    .map(({ text: word }) => stem(fold(word)));
}
