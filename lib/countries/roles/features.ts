import { isSilent, type PlacedMention } from "./place-mentions.ts";

/** What speaks for a country as the subject of a text, and against it. */
export interface Features {
  /** Whether the headline has its name or capital, an adjective of it, a place or body of it; 1 or 0. */
  readonly titleName: number;
  readonly titleAdjective: number;
  readonly titleLocal: number;
  /** Whether it is the first that the body tells of. */
  readonly first: number;
  /** How often the text tells of it: log₂(1 + mentions). */
  readonly often: number;
  /** Its share of all mentions, 0 to 1. */
  readonly share: number;
  /** Whether none is mentioned more often. */
  readonly top: number;
  /** How many countries the text tells of, log₂. */
  readonly crowd: number;
  /** Whether its state or its people act: «الشرطة الفرنسية». */
  readonly official: number;
  /** Whether the first sentence has something happen there: «بمدينة شنغهاي». */
  readonly leadPlace: number;
  /** Whether one mention is all. */
  readonly single: number;
  /** Whether it is only the source of a report, one of a long list or somebody's origin. */
  readonly silent: number;
}

/** The features of each country that a text mentions, in order of first mention. */
export function featuresOf(mentions: readonly PlacedMention[]): ReadonlyMap<string, Features> {
  const by = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const known = by.get(mention.iso2);
    if (known) known.push(mention);
    else by.set(mention.iso2, [mention]);
  }
  const speaking = mentions.filter((mention) => !isSilent(mention));
  const firstOfBody = speaking.find(({ zone }) => zone !== "title")?.iso2;
  const counts = new Map(
    [...by].map(([iso2, all]) => [iso2, all.filter((one) => !isSilent(one)).length]),
  );
  const most = Math.max(1, ...counts.values());
  const countries = [...counts.values()].filter((count) => count > 0).length;
  const features = new Map<string, Features>();
  for (const [iso2, all] of by) {
    const own = all.filter((one) => !isSilent(one));
    const some = (test: (one: PlacedMention) => boolean): number => (own.some(test) ? 1 : 0);
    const inTitle = (forms: ReadonlySet<string>): number =>
      some(({ zone, form }) => zone === "title" && forms.has(form));
    features.set(iso2, {
      titleName: inTitle(names),
      titleAdjective: inTitle(adjectives),
      titleLocal: inTitle(localForms),
      first: iso2 === firstOfBody ? 1 : 0,
      often: Math.log2(1 + own.length),
      share: own.length / Math.max(1, speaking.length),
      top: own.length === most ? 1 : 0,
      crowd: Math.log2(Math.max(1, countries)),
      official: some(({ around }) => around === "official"),
      leadPlace: some(({ zone, around }) => zone === "lead" && around === "place"),
      single: own.length === 1 ? 1 : 0,
      silent: own.length === 0 ? 1 : 0,
    });
  }
  return features;
}

const names: ReadonlySet<string> = new Set(["name", "capital"]);
const adjectives: ReadonlySet<string> = new Set(["adjective"]);
const localForms: ReadonlySet<string> = new Set(["city", "institution"]);
