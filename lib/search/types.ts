import type { ParagraphState } from "../article/paragraph-states.ts";
import type { Locale, Localized } from "../locale/locale.ts";
import type { ArabicName } from "../locale/name-in.ts";

/** What results say of the English of an article. */
export interface EnglishParts {
  /** How far the headline is, and each paragraph; null where there is none. */
  readonly title: ParagraphState | null;
  readonly paragraphs: readonly (ParagraphState | null)[];
  /** Names in the text that records know in English, where the headline is not in English. */
  readonly named: readonly string[];
}

/** What the index needs to know of one article, in both languages; made from the archive at build. */
export interface SearchDocument {
  /** Article id, as in its address. */
  readonly id: string;
  readonly titles: Partial<Localized<string>>;
  /** Paragraph n of each language has anchor `#p<n>`, from 1; empty where it is not translated. */
  readonly paragraphs: Partial<Localized<readonly string[]>>;
  /** Absent where all that is in English has been reviewed, and where there is nothing to say instead. */
  readonly english?: EnglishParts;
  /** EDTF, or null when unknown. */
  readonly date: string | null;
  /** What it is about or where it happens: ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** What else it mentions, likewise; absent for nothing. */
  readonly mentions?: readonly string[];
  /** Ids of authority records, by type. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly systems: readonly string[];
  readonly events: readonly string[];
  /** What it tells of that happened or is planned, and the dated events that it names; absent for nothing. */
  readonly told?: readonly ToldDate[];
  /** Id of the outlet that published it, or its name where it is not known; null where none is. */
  readonly outlet: string | null;
  /**
   * Every name, variant and translation that the authority records and the country table know for what the
   * article names, in both languages: by them it is found, whichever of them the text itself uses.
   */
  readonly names: readonly string[];
}

/** A date that an article tells of. */
export interface ToldDate {
  /** EDTF. */
  readonly date: string;
  /** Null for the date of an event that it only names. */
  readonly kind: "happening" | "planned" | null;
}

/** What results can be narrowed by. Each holds ids (or codes, or years) as the index has them. */
export const facetNames = [
  "country",
  "mention",
  "person",
  "organisation",
  "system",
  "event",
  "kind",
  "language",
  "outlet",
] as const;
export type FacetName = (typeof facetNames)[number];

/** The facet under which the values of another are named: what an article mentions is a country too. */
export const namedAs = (facet: FacetName): FacetName => (facet === "mention" ? "country" : facet);

/** What the archive keeps records of, or knows as countries and outlets; in the order in which they are offered. */
export const recordFacets = [
  "country",
  "person",
  "organisation",
  "outlet",
  "system",
  "event",
] as const satisfies readonly FacetName[];
export type RecordFacet = (typeof recordFacets)[number];

/** A record by the name that it is shown by. */
export interface RecordLabel {
  readonly facet: RecordFacet;
  /** Its id, or the code of a country. */
  readonly value: string;
  readonly label: ArabicName;
}

/** What is shown of a record above the results of a question that is its name. */
export interface RecordCard extends RecordLabel {
  /** What kind of project or agreement it is, where that is known. */
  readonly kind?: string;
  /** The last known office of a person. */
  readonly role: Localized<string> | null;
  readonly countries: readonly string[];
  /** EDTF, where it has a date of its own. */
  readonly date: string | null;
  /** Articles that name it; of a country, those that are about it or happen there. */
  readonly articles: number;
  /** Articles that only mention a country; 0 for others. */
  readonly mentions: number;
  /** First and last year of these articles; null where none is dated. */
  readonly years: readonly [number, number] | null;
}

/** Narrowing, beside the text. Values of one facet are alternatives; facets must all hold. */
export interface SearchFilters {
  readonly facets?: Partial<Readonly<Record<FacetName, readonly string[]>>>;
  /** First and last year (Gregorian, inclusive). An undated article is in no range. */
  readonly from?: number;
  readonly to?: number;
}

export interface SearchRequest {
  /** As typed by the reader, in the query language of `parseQuery`; may be empty when filters are not. */
  readonly text: string;
  readonly filters?: SearchFilters;
  /** Relevance unless said otherwise; `date` is newest first, undated last. */
  readonly sort?: "relevance" | "date";
  readonly offset?: number;
  /** 10 unless said otherwise. */
  readonly limit?: number;
  /** Whether the last word may still be being typed: it then stands for all that begin with it. */
  readonly typing?: boolean;
  /** Whether to count facets and years; true unless said otherwise. */
  readonly facets?: boolean;
}

/** Half-open span in UTF-16 units of the text it belongs to; always whole words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in display spelling, and the words of it that the query found. */
export interface HighlightedText {
  readonly text: string;
  readonly highlights: readonly Span[];
}

/** The best paragraph of an article, cut to a snippet. */
export interface Passage extends HighlightedText {
  /** Number of the paragraph, from 1: its anchor is `#p<paragraph>`. */
  readonly paragraph: number;
  /** Whether the snippet leaves something out before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A name that was asked for, and the record that it is a name of. */
export interface OtherName {
  readonly asked: string;
  readonly record: ArabicName;
}

export interface SearchHit {
  /** Article id. */
  readonly id: string;
  readonly date: string | null;
  readonly countries: readonly string[];
  readonly outlet: string | null;
  /** In each language that the article has; the same article is one hit. */
  readonly titles: Partial<Localized<HighlightedText>>;
  readonly passages: Partial<Localized<Passage>>;
  /** As in `SearchDocument`. */
  readonly english: EnglishParts | null;
  /** The language whose text matched better: that of the query, where both do. */
  readonly matchedIn: Locale;
  /** Where no text has a word of the question: the record of which it is another name, and which the text names. */
  readonly otherName: OtherName | null;
}

/** One value of a facet, and how many of all results (not only those shown) have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a part of the text was taken for that is more than its words, and where in the text it stands. */
export type Understood = Span &
  (
    | {
        /** A date: EDTF, an interval for a range. */
        readonly kind: "date";
        readonly date: string;
      }
    | {
        /** A field with a value that the archive has; `not` where articles that have it are left out. */
        readonly kind: "value";
        readonly facet: FacetName;
        readonly value: string;
        readonly not: boolean;
      }
    | {
        /** A field with something that no article has, and the values that come nearest. */
        readonly kind: "unknown-value";
        readonly facet: FacetName;
        readonly asked: string;
        readonly near: readonly string[];
        readonly not: boolean;
      }
    | {
        /** `year:`; null where it is open. */
        readonly kind: "years";
        readonly from: number | null;
        readonly to: number | null;
        readonly not: boolean;
      }
  );

/** What was given up, in this order, to find something. */
export type Relaxation =
  /** No article of that time has the other words: EDTF. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "phrase"; readonly phrase: string }
  /** These words occur nowhere in any spelling that was tried; the others (`left`) do. */
  | {
      readonly kind: "unknown-words";
      readonly words: readonly string[];
      readonly left: readonly string[];
    }
  /** These words occur in no such spelling, but names of the other script that are romanised so do. */
  | { readonly kind: "romanised"; readonly words: readonly string[] }
  /** Not every word had to occur. */
  | { readonly kind: "any-word" };

export interface SearchResults {
  readonly kind: "results";
  /** The records whose name the question is, on the first page of results; mostly none, seldom more than one. */
  readonly records: readonly RecordCard[];
  /** All articles found, of which `hits` is a page. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /**
   * Articles with only some of the words, to fill the first page when fewer than `limit` have all of them; to
   * be shown under a heading of their own. Not in `total`, nor in the counts.
   */
  readonly partial: readonly SearchHit[];
  /** Most frequent first; empty when not asked for. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** Results by year, ascending, without gaps filled; undated ones are not among them. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly relaxed: readonly Relaxation[];
  /** In the order of the text. */
  readonly understood: readonly Understood[];
  /** The query with its unknown words corrected, when a correction finds more. */
  readonly didYouMean: string | null;
}

/** Why a query cannot be answered; the interface has the sentence for each kind. */
export interface SearchProblem {
  readonly kind: "problem";
  readonly problem:
    | "empty" // no text and no filter
    | "no-words" // only punctuation, marks or symbols
    | "only-exclusions" // nothing but -words
    | "too-long"; // more than `longestQuery` characters or `mostWords` words
}

export type SearchResponse = SearchResults | SearchProblem;

/** Longest text that is looked at, in UTF-16 units, and most words. */
export const longestQuery = 1000;
export const mostWords = 48;

/** The name of the file of an index that is read first; the only one that never changes its name. */
export const CATALOGUE_FILE = "catalogue.bin";

/**
 * Gives the bytes of one index file by its name (such as `terms/0a3.bin`). Fetches it in a browser, reads it
 * from a folder or a Map in Node. Rejects when the file cannot be had.
 */
export type IndexReader = (name: string) => Promise<Uint8Array>;

/** What may be being typed. */
export interface Completions {
  /** Records of which a name begins as the text does, or goes on so from one of its words. */
  readonly records: readonly RecordLabel[];
  /** Words of the archive that begin as the text's last word does, most frequent first. */
  readonly words: readonly string[];
}

/** What a page talks to. An institution's search server can stand in its place. */
export interface SearchEngine {
  /** Never rejects for a query's sake; rejects when a file of the index cannot be had. */
  search(request: SearchRequest): Promise<SearchResponse>;
  /** What the reader may be about to type. */
  complete(text: string): Promise<Completions>;
}
