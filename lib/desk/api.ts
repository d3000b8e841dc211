import type { EnglishSuggestion } from "../authorities/english/suggest-english.ts";
import type { AuthorityType } from "../authorities/authority.ts";
import type { Lack } from "../article/work-list.ts";
import type { ParagraphState } from "../article/paragraph-states.ts";
import type { Localized } from "../locale/locale.ts";

/**
 * What the desk's page asks its server, and what it is answered: JSON over HTTP on the loopback address. Each request
 * bears the token of the address (`Authorization: Bearer …`); what writes is a POST from the same origin. A file that
 * people write has a `Version`, the SHA-256 of its bytes (`""` where there is none yet); what is to be written names the
 * version that it was made from, and is refused (409, `Conflict`) when the file has changed meanwhile.
 *
 * `GET /?token=…` is the page: a document with an element `#desk`, and the script and the style sheet that
 * `scripts/desk/bundle-page.ts` makes of `components/desk/desk.tsx`. Where the page is and in which language stands
 * behind the `#` of its address. To see it: `SIJILL_CONTENT=… PORT=4700 npm run desk` writes the address.
 */
export type Version = string;

/** Lists of what is to be done: what articles lack, doubtful dates, the same story twice, faults, names. */
export type QueueKind = Lack | "doubtful-date" | "same-story" | "problem" | "names";

/** `GET /api/state`: what the desk opens with. */
export interface DeskState {
  readonly archive: Localized<string>;
  /** The person who decides, as set once; null until then. `POST /api/person {name}` sets it. */
  readonly person: string | null;
  readonly queues: readonly {
    readonly kind: QueueKind;
    readonly count: number;
    /** How many there are with those that are done: articles, or names of texts; null where that says nothing. */
    readonly of: number | null;
  }[];
  readonly outlets: readonly { readonly id: string; readonly name: Localized<string> }[];
  readonly years: readonly string[];
  /** What can be undone next, as a sentence in each language; null where there is nothing. */
  readonly undo: Localized<string> | null;
  /** Where the site can be seen as it is now; null while it is not served. */
  readonly preview: string | null;
}

/** `GET /api/queue?kind=&outlet=&year=&page=` (pages from 1, of 100). */
export interface QueuePage {
  readonly kind: QueueKind;
  readonly total: number;
  readonly items: readonly QueueItem[];
}

export interface QueueItem {
  /** Id of the article; null for a fault of a file that is no article. */
  readonly id: string | null;
  /** Its headline, or its first words; for a fault, the file. */
  readonly title: string;
  readonly date: string | null;
  readonly outlet: string | null;
  /** Why it stands in this list, where the kind does not say it: the fault's sentence, the doubtful date's reason. */
  readonly reason: Localized<string> | null;
}

/** The values of an article that the desk decides. */
export type DeskField =
  "title" | "date" | "countries" | "credit" | "author" | "source" | "dateline";

/**
 * `GET /api/article?id=`: with every decision laid over what the machine found, from the moment that it is written, also
 * where the article's own file follows later.
 */
export interface DeskArticle {
  readonly id: string;
  readonly raw: { readonly file: string; readonly encoding: string; readonly text: string };
  readonly paragraphs: readonly string[];
  readonly values: readonly DeskValue[];
  /** Names found in the text, to see and to open. */
  readonly names: readonly { readonly record: string; readonly name: Localized<string> }[];
  /** Articles that tell the same story. */
  readonly sameStory: readonly QueueItem[];
  readonly note: Partial<Localized<string>> | null;
  readonly changes: readonly Change[];
  /** Of `content/editorial/<id>.yaml`. */
  readonly version: Version;
}

/** One value as it stands now, with where it comes from. Of countries there is one entry for each. */
export interface DeskValue {
  readonly field: DeskField;
  /** Null where the article has none. */
  readonly value: string | null;
  readonly certainty: string | null;
  /** The rule's name, and what it says in words. */
  readonly rule: string | null;
  readonly because: Localized<string> | null;
  /** Half-open span in UTF-16 units of `raw.text`. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** A headline that the machine suggests, where there is none. */
  readonly suggestion: string | null;
}

/** Who decided what, and when: written into the file of the decision, shown on the public page. */
export interface Change {
  readonly by: string;
  /** The day, as EDTF. */
  readonly date: string;
  /** What was decided: keys of the file (`date`, `title`, `prefLabel`), or `paragraphs` of a translation. */
  readonly keys: readonly string[];
}

/** `POST /api/article`: decisions of one article, written together. */
export interface ArticleDecision {
  readonly id: string;
  readonly version: Version;
  readonly decisions: readonly (
    | { readonly field: DeskField; readonly action: "accept" }
    /** Of countries, `value` is the code of one that is added; the others stay. */
    | { readonly field: DeskField; readonly action: "correct"; readonly value: string }
    /** There is none; of countries `value` says which one is wrong. */
    | { readonly field: DeskField; readonly action: "clear"; readonly value?: string }
    /** What the machine found counts again. */
    | { readonly field: DeskField; readonly action: "reset" }
  )[];
  readonly note?: Partial<Localized<string>>;
}

/**
 * `GET /api/names?type=&q=&state=open|decided|all&page=` (pages from 1, of 100), most articles first; `q` is looked for
 * in every form, folded.
 */
export interface NamesPage {
  readonly total: number;
  readonly items: readonly NameItem[];
}

/** A name that texts use: a proposal, or one that a record has. */
export interface NameItem {
  /** Stable while the texts do not change: type and folded name. */
  readonly key: string;
  readonly name: string;
  readonly type: AuthorityType;
  readonly forms: readonly string[];
  /** What names it only behind a full form («الشاهد»): `shortLabels` of its record. */
  readonly short: readonly string[];
  readonly articles: number;
  /** 0 to 1: how sure the machine is that this is a name of this type. */
  readonly confidence: number;
  /** Country of most of its articles where the name alone says too little («وزارة الداخلية»); ISO 3166 code. */
  readonly country: string | null;
  /** Id of the record that has it; null for a proposal. */
  readonly record: string | null;
  readonly rejected: boolean;
  readonly sentences: readonly Sentence[];
  readonly english: readonly EnglishSuggestion[];
}

/** One sentence with the name in it; `place` is `<article id>#p<paragraph>`, the span counts in UTF-16 units of `text`. */
export interface Sentence {
  readonly place: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type { EnglishSuggestion };

/** `GET /api/english?name=&type=[&country=]`: suggestions for a name that is no proposal, or has another type than the machine's. */
export type EnglishSuggestions = readonly EnglishSuggestion[];

/** `GET /api/records?q=`: the 20 records at most whose names, in either language, are nearest to what was typed. */
export type RecordItems = readonly {
  readonly id: string;
  readonly type: AuthorityType;
  readonly name: { readonly ar: string; readonly en: string | null };
}[];

/** `POST /api/names`: one decision about one name; the answer is `Written`. */
export type NameDecision =
  | {
      readonly action: "accept";
      /** Null for a name that a person chose in a text and nobody proposed. */
      readonly key: string | null;
      readonly type: AuthorityType;
      readonly name: string;
      readonly english:
        EnglishSuggestion | { readonly text: string; readonly from: "person" } | null;
      readonly country?: string;
    }
  /** Its forms become other names of a record, or of another proposal that is accepted with them. */
  | {
      readonly action: "merge";
      readonly key: string;
      readonly into: { readonly record: string } | { readonly key: string };
    }
  | { readonly action: "reject"; readonly key: string }
  /** Back to the proposals. */
  | { readonly action: "reopen"; readonly key: string };

/** `GET /api/translation?id=`: an article's English, beside its Arabic. */
export interface DeskTranslation {
  readonly id: string;
  readonly title: {
    readonly ar: string | null;
    readonly en: string | null;
    readonly state: ParagraphState | null;
  };
  readonly paragraphs: readonly {
    readonly ar: string;
    /** Null where it is not translated yet. */
    readonly en: string | null;
    readonly state: ParagraphState | null;
    /** Names and terms of records in this paragraph, with their English. */
    readonly terms: readonly {
      readonly ar: string;
      readonly en: string | null;
      readonly record: string;
    }[];
  }[];
  /** Of `content/translations/<id>/en.md`. */
  readonly version: Version;
}

/** `POST /api/translation`: what was changed in it. */
export interface TranslationDecision {
  readonly id: string;
  readonly version: Version;
  readonly title?: string | null;
  /** Of the headline; with `title`, or alone. */
  readonly titleState?: ParagraphState;
  readonly paragraphs: readonly {
    /** From 1. */
    readonly n: number;
    readonly en: string | null;
    readonly state: ParagraphState;
  }[];
}

/** What is answered when something was written; `POST /api/undo {}` is answered so too. */
export interface Written {
  /** Files below the content folder, with their new versions. */
  readonly files: readonly { readonly file: string; readonly version: Version }[];
  readonly undo: Localized<string> | null;
}

/** 409: the file changed meanwhile; nothing was written. Both texts are shown, and a person chooses. */
export interface Conflict {
  readonly file: string;
  readonly version: Version;
  readonly theirs: string;
  readonly yours: string;
}

/** 400 and others: one sentence that a person can act on. */
export interface Refused {
  readonly error: Localized<string>;
}

/**
 * `GET /api/events?token=…` (server-sent events, which browsers ask for without headers): the page asks again for what it
 * shows.
 */
export interface DeskEvent {
  /** `content`: files changed; `preview`: the site shows them now. */
  readonly changed: "content" | "preview";
}
