import type { Authority } from "../../authorities/authority.ts";
import type { Localized } from "../../locale/locale.ts";
import type { DateSource } from "../../timeline/timeline-event.ts";
import type {
  ArticleSummary,
  AuthorityCard,
  AuthoritySummary,
  CountryCount,
  Passage,
} from "./views.ts";

/** An article with those of its passages that name something, in the order of its text. */
export interface ArticlePassages {
  readonly article: ArticleSummary;
  readonly passages: readonly Passage[];
}

/** Where in time the articles lie that name a record: all of them, on whatever page their passages stand. */
export interface RecordDates {
  /** Those that have some; oldest first. */
  readonly years: readonly RecordYear[];
  readonly undated: number;
}

/** The articles of one year; where only the year is known, an article is in no month. */
export interface RecordYear {
  readonly year: number;
  readonly count: number;
  /** From 1 for January; those that have some, in their order. */
  readonly months: readonly { readonly month: number; readonly count: number }[];
}

/** Another record that the same articles name. */
export interface RecordRelation {
  readonly card: AuthorityCard;
  /** Articles that name both. */
  readonly articles: number;
  /** Sentences that name both. */
  readonly passages: number;
}

/** Everything the page of one authority record shows, except its passages (see `Archive.passages`). */
export interface AuthorityView {
  readonly record: Authority;
  /** Whether it comes from the software's starter list, not from the archive's people. */
  readonly isStarter: boolean;
  /** Who gives its date, where that comes from outside. */
  readonly dateSource: DateSource | null;
  /** Ids of the articles, of those that its offices are attested in, which the archive has. */
  readonly attestedIn: readonly string[];
  readonly articleCount: number;
  readonly countries: readonly CountryCount[];
  /** What people say belongs with it. */
  readonly related: readonly AuthorityCard[];
  /** At most eight others that the same articles name, most articles first. */
  readonly namedWith: readonly RecordRelation[];
  readonly dates: RecordDates;
  /** EDTF of the earliest and latest dated article that names it. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** What the list of its type shows of a record. */
export interface ListedRecord extends AuthoritySummary {
  /** The first of its offices; null where nobody gives one. */
  readonly role: Localized<string> | null;
  /** ISO 3166 codes of the countries that it belongs to. */
  readonly countries: readonly string[];
}
