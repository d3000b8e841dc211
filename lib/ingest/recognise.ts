import type { Article, ArticleEvidence } from "../article/article.ts";
import { joinParagraphs, placeInParagraphs } from "../article/joined-paragraphs.ts";
import type { Authority } from "../authorities/authority.ts";
import { findAuthorities, type FoundAuthority } from "../authorities/find-authorities.ts";
import { countryRoles, type CountryRoles } from "../countries/country-roles.ts";
import { findEvidence, type CountryMention } from "../countries/find-countries.ts";
import { extractDates, type DateMention } from "../dates/extract-dates.ts";
import type { Told } from "../events/event-kind.ts";
import { tellEvents } from "../events/tell-events.ts";
import type { ParagraphSources } from "./assemble.ts";
import { startOf } from "./draft.ts";

/** Everything that the recognisers find in a text; half-open UTF-16 offsets into it, in order. */
export interface Recognised {
  /** Each date with what its sentence tells. */
  readonly dates: readonly (DateMention & Told)[];
  /** What tells of the countries in `roles`: their names, towns and bodies. */
  readonly countries: readonly CountryMention[];
  readonly roles: CountryRoles;
  readonly authorities: readonly FoundAuthority[];
}

/** What is known of a text beside its words. */
export interface RecogniseOptions {
  /** Where the headline ends, in UTF-16 units of the text; 0 where it has none. */
  readonly titleEnd: number;
  /** EDTF publication date, against which «الاثنين الماضي» is resolved; undefined when unknown. */
  readonly referenceDate: string | undefined;
  /** Country of the outlet that published it; null when it is not known. */
  readonly outletCountry: string | null;
  /** The authority records whose names are looked for. */
  readonly records: readonly Authority[];
}

/**
 * Runs all recognisers over a text.
 * @param text a whole article, its headline first.
 * @param isText whether a mention belongs to what the text says of countries; one in a desk's dateline does not.
 */
export function recognise(
  text: string,
  options: RecogniseOptions,
  isText: (mention: CountryMention) => boolean,
): Recognised {
  const authorities = findAuthorities(text, options.records);
  const evidence = findEvidence(text).filter(isText);
  const roles = countryRoles(text, evidence, options);
  const inRole = new Set([...roles.main, ...roles.mentioned]);
  return {
    dates: tellEvents(text, extractDates(text, options), options),
    countries: evidence.filter(({ iso2 }) => inRole.has(iso2)),
    roles,
    authorities,
  };
}

/** Everything that the recognisers find in one article. */
export type RecognisedInArticle = Pick<ArticleEvidence, "dates" | "countries" | "authorities">;

/**
 * Runs the recognisers over the stated title and the text of an article.
 * @param known the archive's authority records, and the country of the outlet; null when it is not known.
 * @param sources the lines that the paragraphs are: a dateline at their head says where a desk is, and is not looked
 *   through for countries.
 */
export function recogniseArticle(
  article: Article,
  known: Pick<RecogniseOptions, "records" | "outletCountry">,
  sources: ParagraphSources,
): { readonly found: RecognisedInArticle; readonly roles: CountryRoles } {
  const stated = article.titleStatus === "stated" ? article.title : null;
  const joined = joinParagraphs(stated, article.paragraphs);
  // A date that is itself a guess must not date what the text says.
  const dated = article.dateCertainty !== "inferred" && article.date !== null;
  const referenceDate = dated ? article.date : undefined;
  const options = {
    titleEnd: stated?.length ?? 0,
    referenceDate: referenceDate ?? undefined,
    ...known,
  };
  const { roles, ...found } = recognise(joined.text, options, (mention) =>
    placeInParagraphs(joined, [mention]).every(({ paragraph, start }) => {
      const line = paragraph === 0 ? null : sources[paragraph];
      return !line || start + startOf(line) >= (line.dateline ?? 0);
    }),
  );
  return {
    found: {
      dates: placeInParagraphs(joined, found.dates),
      countries: placeInParagraphs(joined, found.countries),
      authorities: placeInParagraphs(joined, found.authorities),
    },
    roles,
  };
}
