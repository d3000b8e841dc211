import type { Article, ArticleEvidence, Certainty, TitleStatus } from "../../article/article.ts";
import type { Correction, EditorialNote } from "../../article/editorial.ts";
import type { HistoryEntry } from "../../article/history/page-history.ts";
import type { Lack } from "../../article/work-list.ts";
import type { ParagraphState } from "../../article/paragraph-states.ts";
import type { Translation } from "../../article/translation.ts";
import type { AuthorityType, ProjectKind } from "../../authorities/authority.ts";
import type { Change } from "../../schema/values.ts";
import type { Localized } from "../../locale/locale.ts";
import type { ArabicName } from "../../locale/name-in.ts";
import type { DateSource } from "../../timeline/timeline-event.ts";
import type { Outlet } from "../../outlets/outlet.ts";

/** How pages name the outlet of an article. */
export interface OutletLabel {
  /** Null where the archive knows only the printed name, which is then the same in both languages. */
  readonly id: string | null;
  readonly name: Localized<string>;
}

/** An outlet of the archive, and the number of its articles. */
export interface OutletSummary extends Pick<
  Outlet,
  "id" | "name" | "spellings" | "country" | "kind" | "home"
> {
  readonly articleCount: number;
}

/** How much of an article is in English, and how far that is. */
export interface EnglishState {
  /** Of the headline; null where there is none in English. One that a person decided is reviewed. */
  readonly title: ParagraphState | null;
  /** Of the first paragraph, whose beginning lists show; null where that is not in English. */
  readonly opening: ParagraphState | null;
  /** How much of the text. */
  readonly text: "none" | "part" | "whole";
  /** Where the headline is not in English: names that the text has and records know in English, at most four. */
  readonly named: readonly string[];
}

/** What a list shows of one article. */
export interface ArticleSummary {
  readonly id: string;
  /** The headline in each language; null where there is none in that language (then show `opening`). */
  readonly title: Localized<string | null>;
  readonly titleStatus: TitleStatus;
  /** The start of the text (whole words, at most about 160 letters); English null where that is not translated. */
  readonly opening: { readonly ar: string; readonly en: string | null };
  /** EDTF, null when unknown. */
  readonly date: string | null;
  readonly dateCertainty: Certainty | null;
  /** What it is about or where it happens (ISO 3166 codes), and what it names besides. */
  readonly countries: readonly string[];
  readonly mentionedCountries: readonly string[];
  readonly credit: string | null;
  readonly outlet: OutletLabel | null;
  readonly english: EnglishState;
}

/** What the address of an article tells that was taken out of the archive. */
export interface WithdrawnArticle extends Pick<
  ArticleSummary,
  "id" | "title" | "titleStatus" | "date" | "dateCertainty"
> {
  /** When (EDTF) and why, as far as people say. */
  readonly withdrawal: { readonly date: string | null; readonly reason: EditorialNote | null };
}

/** One thing that articles lack: how many do, and of which outlets. */
export interface WorkCount {
  readonly lack: Lack;
  readonly total: number;
  /** Those of most articles first. `page` is the page of the list on which the first of them stands. */
  readonly outlets: readonly {
    readonly outlet: OutletLabel | null;
    readonly count: number;
    readonly page: number;
  }[];
  /** The first of them. */
  readonly first: readonly ArticleSummary[];
}

/** Everything the article page shows, prepared once before the build. */
export interface ArticleView {
  readonly summary: ArticleSummary;
  readonly article: Article;
  readonly evidence: ArticleEvidence;
  /** Whether `content/raw/` still holds the very bytes that the article was made from. */
  readonly rawIsIntact: boolean;
  readonly translation: Translation | null;
  /** True when the raw file has changed since the translation was made. */
  readonly translationIsStale: boolean;
  /**
   * Finished paragraphs: sanitised inner HTML, paragraph n at index n - 1. English null where none is translated, and
   * null in the place of one that is not.
   */
  readonly body: { readonly ar: readonly string[]; readonly en: readonly (string | null)[] | null };
  /** Why people decided as they did about the article; null where they say nothing. */
  readonly editorialNote: EditorialNote | null;
  /** Who decided what about it, and when; oldest first. */
  readonly changes: readonly Change[];
  /** What was wrong with it and was corrected; oldest first. */
  readonly corrections: readonly Correction[];
  /** What changed on its pages, and when; the newest first. */
  readonly history: readonly HistoryEntry[];
  /** Neighbours in the list of articles (newest first): `newer` comes before, `older` after. */
  readonly newer: ArticleSummary | null;
  readonly older: ArticleSummary | null;
  /** At most five, best first: shared records, shared countries, similar text. */
  readonly related: readonly ArticleSummary[];
  /** Other articles that tell the same story (near duplicates). */
  readonly sameStory: readonly ArticleSummary[];
  /** Records named in the article, in order of first mention. */
  readonly authorities: readonly AuthorityCard[];
  /** The same by type, each with its office. */
  readonly names: readonly NameGroup[];
  /** The event that it tells of, where its own date is not known so closely (see `toldEvent`). */
  readonly toldEvent: AuthorityCard | null;
}

/** What a card shows of one authority record. No counts: they would change pages with every new article. */
export interface AuthorityCard {
  readonly id: string;
  readonly type: AuthorityType;
  /** What kind of project it is; null for other records, and where nobody says. */
  readonly kind: ProjectKind | null;
  readonly label: ArabicName;
  readonly description: Localized<string> | null;
  /** Addresses that identify it elsewhere. */
  readonly sameAs: readonly string[];
  /** EDTF date of an event, and who gives it, where that is known; null for other records. */
  readonly date: string | null;
  readonly dateSource: DateSource | null;
}

/** A record among the names of an article. */
export interface NamedRecord extends AuthorityCard {
  /** The office that this article attests; else one that the record gives for the time of the article. */
  readonly role: Localized<string> | null;
}

/** The records of one type that an article names: in order of first mention, events in order of their dates. */
export interface NameGroup {
  readonly type: AuthorityType;
  readonly names: readonly NamedRecord[];
}

/** What a list shows of one authority record. */
export interface AuthoritySummary extends AuthorityCard {
  readonly articleCount: number;
}

/** A sentence of an article that supports something, with its place in that article. */
export interface Passage {
  /** Paragraph number from 1; 0 is the headline, which has no anchor of its own. */
  readonly paragraph: number;
  /** The sentence; English is the aligned sentence, or the aligned paragraph, or null where that is not translated. */
  readonly text: { readonly ar: string; readonly en: string | null };
  /** How far the English is; null where there is none. */
  readonly state: ParagraphState | null;
  /** The words in question inside the Arabic sentence: half-open UTF-16 offsets into `text.ar`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/**
 * One page of a long list, newest first. Further pages are numbered from the oldest and cut where the articles
 * themselves say (`cutPages`), so that a new article changes the page that it comes to, now and then adds one,
 * and leaves most others as they are.
 */
export interface Page<T> {
  readonly items: readonly T[];
  /** 0 for the front page (the newest items); otherwise counted from 1, the oldest. */
  readonly number: number;
  /** Number of items on all pages together. */
  readonly total: number;
  /** The page with the next older or newer items; null where there is none. */
  readonly older: number | null;
  readonly newer: number | null;
  /** The pages that this one leads to by number, from the newest, this one among them; null stands for a gap. */
  readonly numbers: readonly (number | null)[];
}

/** A country and the number of articles that name it. */
export interface CountryCount {
  readonly iso2: string;
  readonly count: number;
}

/** Everything the page of one country shows, except its articles (see `Archive.countryArticles`). */
export interface CountryView {
  readonly iso2: string;
  /** Articles that are about it or happen there. */
  readonly articleCount: number;
  /** Articles that only mention it. */
  readonly mentionCount: number;
  readonly authorities: readonly AuthoritySummary[];
  /** Other countries named in the same articles, most often first. */
  readonly with: readonly CountryCount[];
}

/** What can be said of the archive in figures. */
export interface ArchiveFacts {
  readonly articles: number;
  /** The first and last year of publication; null where no article has a date. */
  readonly years: readonly [first: string, last: string] | null;
  readonly undated: number;
  /** Articles that are in English: as a whole, in part, and by their headline alone. */
  readonly english: { readonly whole: number; readonly part: number; readonly headline: number };
}

/** What the report card tells beside the archive's figures. */
export interface ReportCard {
  readonly withdrawn: number;
  /** Articles in which something was corrected. */
  readonly corrected: number;
  /** Articles whose English nobody has reviewed, or not all of it. */
  readonly unreviewed: number;
  readonly raw: {
    readonly files: number;
    readonly bytes: number;
    /** WHATWG labels and the number of files, the most frequent first. */
    readonly encodings: readonly (readonly [encoding: string, files: number])[];
    /** Articles whose raw file has the checksum that it had when they were made from it. */
    readonly intact: number;
  };
  /** Faults in what people and the ingest wrote. */
  readonly problems: number;
}

/** Something that was corrected, and where. */
export interface CorrectedArticle {
  readonly article: ArticleSummary;
  readonly correction: Correction;
}

/** A year and the number of articles published in it; null counts the undated. */
export interface YearCount {
  readonly year: string | null;
  readonly count: number;
}
