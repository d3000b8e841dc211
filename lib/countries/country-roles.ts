import type { CountryMention } from "./find-countries.ts";
import { featuresOf, type Features } from "./roles/features.ts";
import { placeMentions, type PlacedMention } from "./roles/place-mentions.ts";

/** ISO 3166 codes, each once, in order of first mention; none is in both. */
export interface CountryRoles {
  /** What the text is about or where it happens. */
  readonly main: readonly string[];
  /** Also named. */
  readonly mentioned: readonly string[];
}

/** What is known of a text beside its words. */
export interface RolesContext {
  /** Where the headline ends, in UTF-16 units of the text; 0 where it has none. */
  readonly titleEnd: number;
  /** Country of the outlet that published it; null when it is not known. */
  readonly outletCountry: string | null;
}

/**
 * What each feature counts for a country as a main one, in tenths of the logarithm of the odds: fitted (logistic
 * regression) to labelled articles of many publishers and rounded. A name in the headline, together with a few mentions,
 * is enough; so is being the first and only one.
 */
const weights: Readonly<Record<keyof Features, number>> = {
  titleName: 16,
  titleAdjective: 23,
  titleLocal: 24,
  first: 19,
  often: 7,
  share: 16,
  top: 10,
  crowd: -6,
  official: 8,
  leadPlace: 14,
  single: -9,
  silent: -9,
};
const THRESHOLD = 18;
/** Where none reaches the threshold, the best is taken that is no further from it than this. */
const NEARLY = 10;

function scoreOf(features: Features): number {
  const terms = Object.keys(weights) as (keyof Features)[];
  return terms.reduce((sum, term) => sum + weights[term] * features[term], -THRESHOLD);
}

/** Whether a mention names its country, as a reader would count it: a town or a body does not, nor does a currency. */
function isNaming({ form, around }: PlacedMention): boolean {
  return form !== "city" && form !== "institution" && around !== "currency";
}

/**
 * Tells the countries that a text is about from those that it only names. Towns and bodies speak for a main country, and
 * make none a mentioned one. The country of the outlet is the weakest evidence: it is taken where the text gives no main
 * country and names no other.
 * @param mentions as `findEvidence` finds them, without those of a desk's dateline.
 */
export function countryRoles(
  text: string,
  mentions: readonly CountryMention[],
  { titleEnd, outletCountry }: RolesContext,
): CountryRoles {
  const placed = placeMentions(text, mentions, titleEnd);
  const scores = new Map([...featuresOf(placed)].map(([iso2, own]) => [iso2, scoreOf(own)]));
  const best = Math.max(-NEARLY, ...scores.values());
  const main = [...scores]
    .filter(([, score]) => score > Math.min(0, best - 1))
    .map(([iso2]) => iso2);
  const named = new Set(placed.filter(isNaming).map(({ iso2 }) => iso2));
  const mentioned = [...named].filter((iso2) => !main.includes(iso2));
  if (main.length > 0 || outletCountry === null) return { main, mentioned };
  return { main: [outletCountry], mentioned: mentioned.filter((iso2) => iso2 !== outletCountry) };
}
