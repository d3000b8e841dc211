import type { CountryMention } from "./find-countries.ts";

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

/** Tells the countries that a text is about from those that it only names. */
export function countryRoles(
  _text: string,
  mentions: readonly CountryMention[],
  { titleEnd }: RolesContext,
): CountryRoles {
  const all = [...new Set(mentions.map(({ iso2 }) => iso2))];
  const inTitle = new Set(mentions.filter(({ end }) => end <= titleEnd).map(({ iso2 }) => iso2));
  const isMain = (iso2: string) =>
    inTitle.has(iso2) || mentions.filter((mention) => mention.iso2 === iso2).length > 1;
  return { main: all.filter(isMain), mentioned: all.filter((iso2) => !isMain(iso2)) };
}
