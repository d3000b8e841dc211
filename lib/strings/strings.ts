import type { Locale } from "../locale/locale.ts";
import type { AuthoritySection } from "../locale/paths.ts";
import type { PluralForms } from "./phrase.ts";
import type { ProjectKindWord, RecordTypeWord } from "./record-types.ts";
import type { TimelineStrings } from "./timeline-strings.ts";

/** The kinds of what the ingest cleans in a text (`ArticleEvidence.changes`). */
export type Cleaning =
  | "lone-surrogate"
  | "line-break"
  | "control"
  | "bidi-control"
  | "zero-width"
  | "soft-hyphen"
  | "presentation-form"
  | "mark-run"
  | "tatweel"
  | "persian-letter"
  | "space"
  | "html-tag"
  | "html-entity"
  | "joined-line";

/** What the list of what can be kept says while it is used. */
export interface OfflineWords {
  readonly fetch: string;
  readonly stop: string;
  readonly remove: string;
  readonly kept: string;
  /** `{n}`: how many, with one decimal where it is less than ten. */
  readonly megabytes: string;
  /** `{done}`, `{all}`: sizes. */
  readonly progress: string;
  readonly newer: string;
  readonly renew: string;
  /** `{name}` in these three: what was fetched or let go of. */
  readonly done: string;
  readonly removed: string;
  readonly stopped: string;
  readonly failed: string;
  /** `{needed}`, `{left}`: sizes. */
  readonly noRoom: string;
  readonly noNetwork: string;
  readonly unsupported: string;
}

/**
 * Every word of the interface in one language. A language that lacks a key, or a plural form, does not
 * compile. `{name}` in a phrase is filled by `fill`; counted phrases are read by `countPhrase`.
 */
export interface Strings<L extends Locale> {
  /** What stands around every page. */
  readonly site: {
    readonly skip: string;
    readonly mainNavigation: string;
    readonly footNavigation: string;
    readonly otherLanguage: string;
    readonly feed: string;
    readonly colophon: string;
    /** Names the software; the archive has a name of its own. */
    readonly software: string;
  };
  /** Names of the site's sections, as the navigation shows them. */
  readonly sections: {
    readonly articles: string;
    readonly timeline: string;
    readonly countries: string;
    readonly search: string;
    readonly about: string;
    readonly outlets: string;
    readonly keys: string;
    readonly settings: string;
  } & Readonly<Record<AuthoritySection, string>>;
  readonly choose: { readonly enter: string };
  /** The sections in the few letters that the head of a page has room for; `names` are those of records together. */
  readonly navigation: Readonly<
    Record<
      AuthoritySection | "articles" | "timeline" | "countries" | "names" | "menu" | "settings",
      string
    >
  >;
  readonly home: {
    readonly newest: string;
    readonly allArticles: string;
    /** What the timeline in small shows. */
    readonly time: string;
    readonly byYear: string;
    readonly byOutlet: string;
  };
  readonly counts: {
    readonly articles: PluralForms<L>;
    readonly countries: PluralForms<L>;
    readonly passages: PluralForms<L>;
    readonly minutes: PluralForms<L>;
  };
  readonly list: {
    /** Leads to the feed of the articles of a record or an outlet. */
    readonly follow: string;
    readonly articlesIntro: string;
    readonly yearsIntro: string;
    readonly articlesOfYear: string;
    /** `{date}`: a month or a day. */
    readonly articlesOf: string;
    readonly articlesUndated: string;
    readonly allPeriods: string;
    readonly periods: string;
    readonly months: string;
    readonly days: string;
    readonly earlierPeriod: string;
    readonly laterPeriod: string;
    readonly pageOf: string;
    readonly older: string;
    readonly newer: string;
    readonly newest: string;
    /** The same of a list in another order than by date. */
    readonly first: string;
    readonly pages: string;
    readonly undated: string;
    /** Marks a text shown by its opening words because it bears no headline. */
    readonly noHeadline: string;
    readonly arabicOnly: string;
    /** Of an article whose headline alone is in English, or some of whose paragraphs are. */
    readonly arabicText: string;
    readonly partlyEnglish: string;
    /** Stands for a headline that is not in English: `{names}`, those of records. */
    readonly named: string;
  };
  /** How far an English text is, in two or three words that stand beside it. */
  readonly translationState: Readonly<Record<"machine" | "draft" | "reviewed" | "none", string>>;
  readonly article: {
    readonly facts: string;
    /** Who decided what about an article or a record, and when: `{date}`, `{keys}` and `{name}` stand in a line. */
    readonly changes: { readonly term: string; readonly line: string };
    readonly date: string;
    readonly countries: string;
    readonly mentionedCountries: string;
    readonly title: string;
    readonly credit: string;
    readonly creditNote: string;
    readonly source: string;
    readonly author: string;
    readonly dateline: string;
    readonly file: string;
    readonly checksum: string;
    readonly encoding: string;
    readonly unknownDate: string;
    /** Before the event that an undated article tells of, and after its date. */
    readonly tellsOf: string;
    readonly noPublicationDay: string;
    readonly unknownSource: string;
    /** Said where the source is not known and the first paragraph names an outlet, `{name}`. */
    readonly namedOutlet: string;
    /** Stands before the source as the raw file prints it, where that is not the outlet's name. */
    readonly printedSource: string;
    readonly section: string;
    readonly published: string;
    /** True also where the archive's headline takes the place of one that the file states. */
    readonly suppliedTitle: string;
    /** The same of a headline that people recorded beside the raw file. */
    readonly recordedTitle: string;
    readonly noTitleNote: string;
    readonly howDoWeKnow: string;
    readonly decidedIn: string;
    readonly certainty: Readonly<
      Record<"stated" | "inferred" | "recorded" | "confirmed" | "supplied", string>
    >;
    /** Of a text, or some paragraphs; and of a headline that stands alone. */
    readonly translationMethod: Readonly<Record<"machine" | "human" | "machine-edited", string>>;
    readonly headlineMethod: Readonly<Record<"machine" | "human" | "machine-edited", string>>;
    readonly reviewedBy: string;
    /** The program that translated it. */
    readonly engine: string;
    readonly notReviewed: string;
    readonly reviewed: string;
    /** `{parts}`: of the headline and the paragraphs those that are reviewed, and those that are not. */
    readonly reviewedParts: string;
    readonly unreviewedParts: string;
    readonly theHeadline: string;
    readonly oneParagraph: string;
    readonly someParagraphs: string;
    readonly changedBy: string;
    readonly recordIsArabic: string;
    readonly staleTranslation: string;
    readonly untranslated: string;
    readonly onlyHeadline: string;
    readonly partlyTranslated: string;
    /** The segmented control of the three ways to read. */
    readonly readIn: string;
    readonly languages: Readonly<Record<Locale, string>>;
    readonly sideBySide: string;
    /** What stands for the translation among the facts. */
    readonly english: string;
    /** Chips under the headline, each a word or two, and their notes. */
    readonly monthOnly: { readonly word: string; readonly note: string };
    readonly yearOnly: { readonly word: string; readonly note: string };
    readonly inferredDate: string;
    readonly noDate: string;
    readonly noDateNote: string;
    readonly noTitle: string;
    readonly editorsNote: string;
    readonly extent: Readonly<Record<"none" | "headline" | "part", string>>;
    readonly quality: Readonly<Record<"machine" | "draft" | "partly" | "reviewed", string>>;
    readonly olderThanText: string;
    readonly paragraphNumbers: string;
    /** The fold on the raw page that names files of the archive. */
    readonly archivist: string;
    readonly paragraphLink: string;
    readonly paragraphOther: string;
    readonly newer: string;
    readonly older: string;
    readonly neighbours: string;
    readonly related: string;
    readonly sameStory: string;
    readonly namesInText: string;
    readonly rawView: string;
    readonly rawDownload: string;
    readonly rawIntro: string;
    /** Above the dates of the text, each with what its sentence tells. */
    readonly rawDates: string;
    /** What a sentence tells that is neither planned nor news of the day nor background. */
    readonly happened: string;
    /** Said instead of the raw text when its file has gone or changed. */
    readonly rawGone: string;
    readonly backToArticle: string;
    readonly cite: string;
    readonly copy: string;
  };
  /** The page of citations of an article, and the words in citations. */
  readonly cite: {
    /** Leads to it from the article. */
    readonly allStyles: string;
    readonly styles: Readonly<Record<"chicago" | "apa" | "mla", string>>;
    readonly files: string;
    readonly filesIntro: string;
    readonly paragraphs: string;
    readonly paragraphsIntro: string;
    /** Heads the citation of paragraph `{n}`; its place in each style. */
    readonly paragraphOf: string;
    readonly paragraph: Readonly<Record<"chicago" | "apa" | "mla", string>>;
    /** `{id}` of the article. */
    readonly item: string;
    readonly undated: string;
    readonly dateInferred: string;
    readonly firstPublished: string;
    readonly translation: Readonly<Record<"machine" | "human" | "machine-edited", string>>;
    /** `{how}` of the above, `{title}`. */
    readonly translationOf: string;
    readonly notReviewed: string;
    /** On the page about the archive: files with all its articles. */
    readonly wholeArchive: string;
    readonly wholeArchiveIntro: string;
  };
  readonly parallel: {
    readonly title: string;
  };
  /** The timeline's own pages. */
  readonly timelinePage: TimelineStrings<L>;
  readonly timeline: {
    readonly intro: string;
    readonly year: string;
  };
  readonly countries: {
    readonly intro: string;
    readonly articlesOf: string;
    /** Above the articles that only mention `{country}`. */
    readonly mentionsOf: string;
    /** Leads to all of them: `{articles}`, a counted phrase. */
    readonly allMentions: string;
    readonly onlyMentioned: string;
    readonly appearsWith: string;
    readonly meets: string;
    readonly pairs: string;
    readonly timelineOf: string;
    /** `{entries}`: a counted phrase. */
    readonly wholeList: string;
    readonly onWholeTimeline: string;
    readonly articlesAnd: string;
    /** `{country}`. */
    readonly feed: string;
    /** `{n}`: how many are not shown yet. */
    readonly more: string;
    /** What the numbers in lists of companions count. */
    readonly both: string;
  };
  /** What is to be done in the archive. */
  readonly work: {
    readonly title: string;
    readonly intro: string;
    readonly nothing: string;
    readonly lacks: Readonly<
      Record<"date" | "headline" | "source" | "country" | "translation" | "rest" | "review", string>
    >;
    readonly advice: Readonly<
      Record<"date" | "headline" | "source" | "country" | "translation" | "rest" | "review", string>
    >;
    /** `{count}`: a counted phrase; `{total}`: all articles of the archive. */
    readonly share: string;
    readonly byOutlet: string;
    readonly noOutlet: string;
    /** Leads to the list of all `{n}`. */
    readonly all: string;
  };
  /** On the page of the raw text: what became of the file, value by value. */
  readonly provenance: {
    readonly title: string;
    readonly values: string;
    /** `{from}`, `{to}`: places in the raw text, as its evidence counts them. */
    readonly place: string;
    readonly names: string;
    readonly nameRules: Readonly<Record<"label" | "short-label" | "pattern", string>>;
    readonly cleaned: string;
    readonly nothingCleaned: string;
    /** What was cleaned, by its kind; the number of times stands behind it. */
    readonly cleaning: Readonly<Record<Cleaning, string>>;
    readonly leftOut: string;
    readonly nothingLeftOut: string;
    readonly translation: string;
    readonly history: string;
    readonly historyIntro: string;
    readonly replaced: string;
    /** `{name}`, `{keys}`. */
    readonly decided: string;
    readonly translated: string;
    readonly changed: string;
    readonly text: string;
    readonly nothing: string;
  };
  /** Errors that readers report, and what was corrected. */
  readonly corrections: {
    readonly title: string;
    readonly intro: string;
    readonly report: string;
    readonly reportParagraph: string;
    /** How an error is reported, where it can be. */
    readonly how: string;
    readonly howTitle: string;
    readonly policy: string;
    readonly list: string;
    readonly none: string;
    readonly paragraph: string;
    /** Questions in a message to the archive. */
    readonly questions: readonly [wrong: string, right: string];
  };
  /** The archive's report card. */
  readonly card: {
    readonly title: string;
    readonly intro: string;
    readonly figures: string;
    readonly withdrawn: string;
    readonly corrected: string;
    readonly unreviewed: string;
    readonly raw: string;
    readonly encodings: string;
    readonly intact: string;
    /** `{n}` of `{total}`. */
    readonly of: string;
    readonly problems: string;
  };
  /** The page of an article that was taken out of the archive. */
  readonly withdrawn: {
    readonly title: string;
    readonly text: string;
    readonly date: string;
    readonly reason: string;
    /** An article without a headline, by its `{id}`. */
    readonly nameless: string;
  };
  /** Papers, agencies, channels and sites. */
  readonly outlets: {
    readonly intro: string;
    readonly none: string;
    readonly kinds: Readonly<
      Record<
        "agency" | "newspaper" | "magazine" | "television" | "radio" | "website" | "institution",
        string
      >
    >;
    readonly noKind: string;
    readonly kind: string;
    readonly country: string;
    readonly home: string;
    readonly spellings: string;
    readonly all: string;
  };
  readonly record: {
    readonly type: Readonly<Record<RecordTypeWord, string>>;
    readonly intro: Readonly<Record<AuthoritySection, string>>;
    /** `{n}`: how many. */
    readonly otherNames: string;
    /** Where an English name comes from that a machine suggested. */
    readonly englishFrom: Readonly<Record<"starter" | "record" | "parts" | "romanised", string>>;
    /** Of a record that nobody of the archive wrote. */
    readonly fromStarter: string;
    readonly where: string;
    readonly overYears: string;
    /** `{from}`, `{to}`: the dates of the first and the last article. */
    readonly span: string;
    /** Of a passage that is the headline, which stands above it. */
    readonly inHeadline: string;
    /** Above the records that are named with it. */
    readonly alongside: string;
    /** `{articles}`: a counted phrase. */
    readonly undated: string;
    /** Of a record that people wrote down as related. */
    readonly chosen: string;
    /** Passages of an article beside those shown; sentences and articles that name two records. */
    readonly counts: Readonly<
      Record<"morePassages" | "sharedPassages" | "sharedArticles", PluralForms<L>>
    >;
    readonly roles: string;
    readonly links: string;
    readonly uncertain: string;
    readonly paragraph: string;
    readonly none: string;
    readonly byYear: string;
    /** Above those of no known country, after the others. */
    readonly others: string;
    /** The letters of the alphabet, and how many names stand under one. */
    readonly initials: string;
    readonly count: PluralForms<L>;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly noScriptTitle: string;
    readonly noScript: string;
    /** Questions drawn from the archive, and what each of the last two finds. */
    readonly examplesTitle: string;
    readonly exampleDate: string;
    readonly examplePhrase: string;
    readonly browseTitle: string;
    readonly hints: readonly string[];
    readonly hintsTitle: string;
    /** The query language: what to write, with names and years of the archive in it, and what it does. */
    readonly syntaxTitle: string;
    readonly syntax: readonly { readonly write: string; readonly does: string }[];
    /** How a query calls the language of the translations. */
    readonly english: string;
  };
  /** What the search page says of its results. */
  readonly results: {
    readonly count: PluralForms<L>;
    /** `{count}` results for `{query}`. */
    readonly countFor: string;
    /** What a question that is found in no such spelling leads to: words of one other letter. */
    readonly countNear: string;
    readonly nothing: string;
    readonly nothingFor: string;
    /** The same when the search is narrowed by facets or years. */
    readonly nothingWithin: string;
    readonly failed: string;
    readonly problems: Readonly<
      Record<"empty" | "no-words" | "only-exclusions" | "too-long", string>
    >;
    /** Nothing has all of `{query}`: results that have the words `{left}`, some of its words, the words of `{phrase}` apart. */
    readonly countWithout: PluralForms<L>;
    readonly countSome: PluralForms<L>;
    readonly countApart: PluralForms<L>;
    /** Stands above articles that have only some of the words. */
    readonly partial: string;
    /** No article of the time `{date}` has the other words. */
    readonly relaxedDate: string;
    /** Words that were found in no spelling that was tried. */
    readonly unknownWords: string;
    /** Above a passage that names a record by another name than the one asked for. */
    readonly otherName: string;
    /** On the card of a record whose name the question is. */
    readonly record: {
      /** What it is, above its name. */
      readonly kind: Readonly<Record<ProjectKindWord, string>>;
      readonly type: Strings<L>["record"]["type"] & Readonly<Record<"country" | "outlet", string>>;
      /** Articles that mention a country and are not about it. */
      readonly mentions: PluralForms<L>;
      /** `{from}`, `{to}`: years of the articles. */
      readonly years: string;
    };
    readonly didYouMean: string;
    readonly facets: Readonly<
      Record<
        | "country"
        | "mention"
        | "person"
        | "organisation"
        | "system"
        | "event"
        | "kind"
        | "language"
        | "outlet",
        string
      >
    >;
    /** What the question was taken for: its parts, and how each is taken off. */
    readonly chips: {
      readonly label: string;
      readonly date: string;
      readonly years: string;
      /** `{name}` is left out of the results. */
      readonly not: string;
      readonly since: string;
      readonly until: string;
      readonly remove: string;
      /** Takes a date for plain words again. */
      readonly asWords: string;
      readonly clear: string;
    };
    /** No article has `{asked}` in the facet `{facet}`; followed by `nearest`, where there is any value at all. */
    readonly unknownValue: string;
    /** `{values}` are links. */
    readonly nearest: string;
    readonly byYear: string;
    /** Name the first and the last year of a range. */
    readonly from: string;
    readonly to: string;
    /** Opens all that results can be narrowed by, where there is no room for it beside them; and leads back to them. */
    readonly filter: string;
    readonly show: PluralForms<L>;
    /** Unfolds the `{n}` values that one article each has. */
    readonly once: string;
    /** Names the paragraph that a passage was taken from. */
    readonly paragraph: string;
    /** Unfolds `{n}` further values of a facet. */
    readonly more: string;
    readonly sortBy: string;
    readonly byRelevance: string;
    readonly byDate: string;
    readonly pages: string;
    readonly pageOf: string;
    readonly previous: string;
    readonly next: string;
    readonly undated: string;
    readonly noHeadline: string;
    /** Said above a passage in the language that the reader is not reading. */
    readonly matchedIn: Readonly<Record<"ar" | "en", string>>;
    readonly suggestions: string;
    /** Heading of the words among the suggestions. */
    readonly offeredWords: string;
    readonly recent: string;
    readonly forgetRecent: string;
  };
  /** What the search page says where a server answers, and does not. */
  readonly searchServer: {
    readonly away: string;
    readonly busy: string;
    readonly needsNetwork: string;
    /** Follows one of these where results of another question are on the page. */
    readonly standing: string;
    /** The link that asks again. */
    readonly again: string;
  };
  /** The page about reading without a network. */
  readonly offline: {
    readonly title: string;
    readonly intro: string;
    /** The same where a server answers searches. */
    readonly introAtServer: string;
    readonly whole: string;
    /** What of it can be fetched, as the heading of the list. */
    readonly parts: string;
    /** Countries that are folded away. */
    readonly others: string;
    readonly partsNote: string;
    readonly partsNoteAtServer: string;
    readonly opened: string;
    readonly openedNone: string;
    readonly noScript: string;
    readonly words: OfflineWords;
  };
  /** The page about open data. */
  readonly data: {
    readonly title: string;
    readonly intro: string;
    /** The heading of the first row of a table. */
    readonly example: string;
    /** `{n}`: how many. */
    readonly kilobytes: string;
    readonly terms: string;
    readonly noTerms: string;
    /** Why an archive that no program can write to is not in the catalogue of libraries. */
    readonly noContact: string;
    /** `{date}`: the day of the archive's release. */
    readonly released: string;
    /** `{version}`: of what the columns mean. */
    readonly layout: string;
    readonly formulas: string;
    readonly files: Readonly<
      Record<
        | "articles"
        | "evidence"
        | "mentions"
        | "authorities"
        | "events"
        | "translations"
        | "oai-dc"
        | "tei"
        | "twins"
        | "feeds"
        | "package",
        { readonly title: string; readonly text: string }
      >
    >;
  };
  readonly about: {
    readonly title: string;
    readonly holds: string;
    readonly publisher: string;
    readonly address: string;
    readonly facts: {
      readonly years: string;
      /** `{from}`, `{to}`: years. */
      readonly yearSpan: string;
      readonly language: string;
      readonly arabic: string;
      readonly translations: string;
      readonly noTranslations: string;
      /** `{n}` of `{total}` articles. */
      readonly someTranslations: string;
      /** `{n}` articles that are translated in part, or by their headline alone. */
      readonly partTranslations: string;
      readonly headlineTranslations: string;
      readonly contact: string;
    };
    readonly translation: {
      readonly title: string;
      readonly none: string;
      readonly some: string;
    };
    readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
    readonly software: {
      readonly title: string;
      readonly text: string;
      /** Leads to the licences of others. */
      readonly notices: string;
    };
  };
  readonly keys: {
    readonly title: string;
    readonly intro: string;
    readonly everywhere: string;
    readonly without: string;
    readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly home: string;
    readonly search: string;
  };
}
