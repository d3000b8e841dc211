import type { Article, ArticleEvidence, Candidate, Evidence } from "../article/article.ts";
import type { Editorial } from "../article/editorial.ts";
import { joinParagraphs, placeInParagraphs } from "../article/joined-paragraphs.ts";
import type { Authority } from "../authorities/authority.ts";
import { proposeCandidates } from "../authorities/candidates/propose-candidates.ts";
import { findAuthorities, type FoundAuthority } from "../authorities/find-authorities.ts";
import { findCountries, type CountryMention } from "../countries/find-countries.ts";
import { extractDates, type DateMention } from "../dates/extract-dates.ts";
import type { ParagraphSources } from "./assemble.ts";
import { startOf } from "./draft.ts";
import { rawSpan } from "./lines/raw-span.ts";

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

/** Everything that the recognisers find in one article. */
export type RecognisedInArticle = Pick<
  ArticleEvidence,
  "dates" | "countries" | "authorities" | "candidates"
>;

/**
 * Runs the recognisers over the stated title and the text of an article.
 * @param records the archive's authority records.
 * @param sources the lines that the paragraphs are: a dateline at their head says where a desk is, and is not looked
 *   through for countries.
 */
export function recogniseArticle(
  article: Article,
  records: readonly Authority[],
  sources: ParagraphSources,
): RecognisedInArticle {
  const stated = article.titleStatus === "stated" ? article.title : null;
  const joined = joinParagraphs(stated, article.paragraphs);
  // A date that is itself a guess must not date what the text says.
  const known = article.dateCertainty !== "inferred" && article.date !== null;
  const referenceDate = known ? article.date : undefined;
  const found = recognise(joined.text, referenceDate, records);
  return {
    dates: placeInParagraphs(joined, found.dates),
    countries: placeInParagraphs(joined, found.countries).filter(({ paragraph, start }) => {
      const line = paragraph === 0 ? null : sources[paragraph];
      return !line || start + startOf(line) >= (line.dateline ?? 0);
    }),
    authorities: placeInParagraphs(joined, found.authorities),
    candidates: placeInParagraphs(joined, found.candidates),
  };
}

/**
 * The countries of an article in order of first mention, each with its evidence; people's additions last.
 * @param mentions in the paragraphs, 0 being the title.
 * @param from where the paragraphs stand in the raw text, and what people decided.
 */
export function countryValues(
  mentions: RecognisedInArticle["countries"],
  from: {
    readonly sources: ParagraphSources;
    readonly text: string;
    readonly editorial: Editorial | null;
    readonly editorialFile: string;
  },
): readonly Evidence[] {
  const { sources, text, editorialFile } = from;
  const { add = [], remove = [] } = from.editorial?.countries ?? {};
  const values = new Map<string, Evidence>();
  for (const { iso2, form, paragraph, start, end } of mentions) {
    const line = sources[paragraph];
    if (values.has(iso2) || remove.includes(iso2) || !line) continue;
    const lead = startOf(line);
    const span = rawSpan(text, line.raw, lead + start, lead + end);
    const quote = text.slice(span.start, span.end);
    const rule = `country-${form}`;
    values.set(iso2, { field: "countries", value: iso2, rule, certainty: "stated", span, quote });
  }
  for (const iso2 of add) {
    const rule = "editorial";
    const certainty = "confirmed";
    values.set(iso2, { field: "countries", value: iso2, rule, certainty, quote: editorialFile });
  }
  return [...values.values()];
}
