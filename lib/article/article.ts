import type { DateMention } from "../dates/extract-dates.ts";
import type { CountryMention } from "../countries/find-countries.ts";
import type { Told } from "../events/event-kind.ts";

/** Whether the headline stands in the raw file, was given by the archive, or is absent. */
export type TitleStatus = "stated" | "supplied" | "none";

/**
 * How sure a value is: it stands in the raw text (`stated`), a machine concluded it (`inferred`), people recorded it of
 * many files at once (`recorded`), or a person decided it for this article (`confirmed`).
 */
export type Certainty = "stated" | "inferred" | "recorded" | "confirmed";

/** The span of the raw text, and the rule, from which one metadata value was taken. */
export interface Evidence {
  /**
   * The front-matter key that this supports, such as `date` or `countries`; `namedOutlet` supports none: an outlet that the
   * first paragraph names, of an article whose source is not known.
   */
  readonly field: string;
  /** The value that this supports, as written in the front matter. */
  readonly value: string;
  /** Name of the rule that took it, such as `date-prefix`; `editorial`, `metadata` or `folder` when people said so. */
  readonly rule: string;
  /** `supplied` when the archive gave it (a title) and no person has confirmed it yet. */
  readonly certainty: Certainty | "supplied";
  /** Half-open span in UTF-16 units of the decoded raw text (without its byte order mark); absent where people said so. */
  readonly span?: { readonly start: number; readonly end: number };
  /** The text of the span; where people said so, the file or folder that tells. */
  readonly quote: string;
}

/** The file an article was made from. */
export interface RawReference {
  /** File name inside `content/raw/`. */
  readonly file: string;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** WHATWG label of the encoding that the bytes were decoded with. */
  readonly encoding: string;
}

/** A raw file, by its name inside `content/raw/`. */
export interface RawFileFacts extends Pick<RawReference, "file" | "encoding"> {
  /** Its size; 0 when it is gone. */
  readonly bytes: number;
}

/** One Arabic article as `content/articles/<id>/ar.md` holds it. */
export interface Article {
  /** ASCII, short, written once and never recomputed. */
  readonly id: string;
  readonly lang: "ar";
  readonly title: string | null;
  readonly titleStatus: TitleStatus;
  /** A headline that a machine suggests to a person; never shown to readers as a title. */
  readonly titleSuggestion: string | null;
  /** EDTF at the precision the source has; null when unknown. */
  readonly date: string | null;
  readonly dateCertainty: Certainty | null;
  /** What it is about or where it happens: ISO 3166-1 alpha-2 codes, in order of first mention. */
  readonly countries: readonly string[];
  /** Other countries that it names, likewise. */
  readonly mentionedCountries: readonly string[];
  /** The ⓒ or photo line: not the publisher. */
  readonly credit: string | null;
  readonly author: string | null;
  /** The newspaper, agency or site as the raw file, or a person, names it. */
  readonly source: string | null;
  /** Id of the outlet that published it; null when it is not known. */
  readonly outlet: string | null;
  /** Where it was published on the web, and in which section, as people recorded it. */
  readonly url: string | null;
  readonly section: string | null;
  /** The place line at the head of the text, as printed. */
  readonly dateline: string | null;
  readonly raw: RawReference;
  /** The clean text, one string a paragraph, in display spelling; paragraph n has anchor `#p<n>`, from 1. */
  readonly paragraphs: readonly string[];
}

/** Where a mention stands: paragraph number from 1 (0 is the title), offsets in UTF-16 units of that paragraph. */
interface InParagraph {
  readonly paragraph: number;
}

/** A name found in the text that has an authority record. */
export interface AuthorityMention extends InParagraph {
  /** Id of the authority record. */
  readonly authority: string;
  readonly start: number;
  readonly end: number;
  /** Whether a name stands there, one that points back to a whole name, or a form of words that is no name. */
  readonly rule: "label" | "short-label" | "pattern";
}

/** Everything the machine found in one article; `content/articles/<id>/evidence.json`. */
export interface ArticleEvidence {
  readonly id: string;
  readonly values: readonly Evidence[];
  readonly dates: readonly (DateMention & Told & InParagraph)[];
  readonly countries: readonly (CountryMention & InParagraph)[];
  readonly authorities: readonly AuthorityMention[];
  /** What the text hospital changed, kind → how often. */
  readonly changes: Readonly<Record<string, number>>;
  /** Page furniture that was left out of the body. */
  readonly dropped: readonly {
    readonly rule: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}
