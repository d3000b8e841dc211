import type { Candidate } from "../article/article.ts";
import type { Authority } from "../authorities/authority.ts";
import { findAuthorities, type FoundAuthority } from "../authorities/find-authorities.ts";
import { proposeCandidates } from "../authorities/candidates/propose-candidates.ts";
import { findCountries, type CountryMention } from "../countries/find-countries.ts";
import { extractDates, type DateMention } from "../dates/extract-dates.ts";

/** Everything that the recognisers find in a text; half-open UTF-16 offsets into it, in order. */
export interface Recognised {
  readonly dates: readonly DateMention[];
  readonly countries: readonly CountryMention[];
  readonly authorities: readonly FoundAuthority[];
  readonly candidates: readonly Omit<Candidate, "paragraph">[];
}

/**
 * Runs all recognisers over a text.
 * @param referenceDate EDTF publication date, against which «الاثنين الماضي» is resolved; undefined when unknown.
 * @param records the authority records whose names are looked for.
 */
export function recognise(
  text: string,
  referenceDate: string | undefined,
  records: readonly Authority[],
): Recognised {
  const authorities = findAuthorities(text, records);
  return {
    dates: extractDates(text, { referenceDate }),
    countries: findCountries(text),
    authorities,
    candidates: proposeCandidates(text, authorities),
  };
}
