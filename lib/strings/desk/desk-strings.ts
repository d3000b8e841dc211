import type { Locale } from "../../locale/locale.ts";
import type { PluralForms } from "../phrase.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A list of the desk: its name, and what is to be done in it. */
type QueueWords = Words<"title" | "what">;

/** The keys of one view, and what each does. */
interface KeyPart {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** The words of the archivist's desk, which no page of the site loads. Names of fields and lacks are the site's own. */
export interface DeskStrings<L extends Locale> {
  readonly desk: string;
  readonly skip: string;
  readonly navigation: string;
  readonly preview: string;
  readonly opening: string;
  readonly lost: string;
  readonly again: string;
  readonly close: string;
  readonly cancel: string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  /** Between the parts of a list, and before what is told of something. */
  readonly comma: string;
  readonly colon: string;
  readonly counts: Readonly<Record<"entries" | "names" | "unsaved", PluralForms<L>>>;
  readonly person: Words<"title" | "why" | "label" | "save">;
  readonly start: Words<
    "title" | "intro" | "nothing" | "done" | "share" | "decides" | "other" | "last" | "noPreview"
  >;
  /** The lists that the site has no words for. */
  readonly queues: Readonly<
    Record<"names" | "doubtful-date" | "same-story" | "problem", QueueWords>
  >;
  readonly queue: Words<
    "outlet" | "year" | "all" | "empty" | "before" | "after" | "pageOf" | "pages"
  >;
  readonly article: Words<
    | (
        | "values"
        | "none"
        | "country"
        | "addCountry"
        | "suggestion"
        | "useSuggestion"
        | "text"
        | "changes"
      )
    | ("accept" | "add" | "give" | "correct" | "clear" | "removeCountry" | "reset" | "save")
    | ("select" | "make" | "onSite" | "next" | "lastInList" | "list")
    | ("addNote" | "note" | "noteWhy" | "newName" | "englishOrNone")
  > & {
    readonly hints: Words<"date" | "countries" | "text">;
    readonly wrong: Words<"date" | "country" | "text">;
    /** What selected words are made: «عنوانًا». */
    readonly makes: Words<"title" | "date" | "author" | "source" | "name">;
    readonly noteIn: Words<Locale>;
    readonly views: Words<"article" | "translation">;
  };
  readonly names: Words<
    | ("title" | "search" | "type" | "list" | "nothing" | "noneFound" | "doubtful")
    | ("forms" | "short")
    | ("english" | "arabicAlone" | "own" | "arabicName" | "sentences" | "article")
    | ("accept" | "merge" | "reject" | "skip" | "accepted" | "merged" | "rejected")
    | ("isAccepted" | "isRejected" | "reopen" | "reopenName" | "reopened")
  > & {
    readonly states: Words<"open" | "decided">;
    /** Where an English name comes from. */
    readonly from: Words<"starter" | "record" | "parts" | "romanised">;
  };
  readonly merge: Words<"title" | "what" | "into" | "record" | "proposal">;
  readonly translation: Words<
    | ("title" | "titleAlone" | "paragraph" | "notYet" | "state" | "english")
    | ("unsaved" | "terms" | "save" | "allSaved")
  > & { readonly states: Words<"machine" | "draft" | "reviewed"> };
  readonly conflict: Words<
    "title" | "what" | "theirs" | "yours" | "empty" | "keep" | "mine" | "later" | "notUndone"
  >;
  readonly help: Words<"open" | "title" | "layout"> & { readonly parts: readonly KeyPart[] };
}
