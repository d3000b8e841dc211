import type { Certainty } from "../article/article.ts";
import type { ParagraphState } from "../article/paragraph-states.ts";
import type { Localized } from "../locale/locale.ts";
import type { ArabicName } from "../locale/name-in.ts";
import type { Placeable } from "./dates/order-events.ts";

/** One thing on the timeline, at the precision it has. */
export interface TimelineEvent extends Placeable {
  /** The article's id for a publication, `<article id>-<n>` for a date in a text, its id for an event record. */
  readonly id: string;
  /** The record's label, or words cut from the sentence, which are Arabic; null where there is none. */
  readonly name: Localized<string | null>;
  /** For a date in a text, whether it stands there in full or was resolved; null where an outside source gives it. */
  readonly certainty: Certainty | null;
  /** The event record that this is the entry of. */
  readonly record: string | null;
  /** Who says so, where neither the texts nor the archive do: of event records alone. */
  readonly dateSource: DateSource | null;
  /** The event record that the sentence names, and whose date is another. */
  readonly differs: Contradiction | null;
  /** The passages that say so, at most `MOST_PASSAGES`, read when somebody looks; none for a publication. */
  readonly passages: readonly EventPassage[];
  /** Number of articles that tell it. */
  readonly articles: number;
  readonly countries: readonly string[];
  /** Ids of authority records named in the same paragraph, or anywhere in an article that was published. */
  readonly authorities: readonly string[];
  /** Hash of `passages`, which are read only when somebody looks at them: tells whether a page would change. */
  readonly passageHash: string;
}

/** The event record that a sentence names, with the name and the EDTF date that it has there. */
export interface Contradiction {
  readonly record: string;
  readonly name: ArabicName;
  readonly date: string;
}

/** So many passages stand with one event; its record leads to the others. */
export const MOST_PASSAGES = 3;

/** Who gives the date of an event that the texts do not date so closely. */
export interface DateSource {
  readonly name: Localized<string>;
  /** Null where no address is known. */
  readonly url: string | null;
}

/** What the timeline needs of a passage (a `Passage` of the archive has it all). */
export interface EventPassage {
  readonly article: {
    readonly id: string;
    readonly title: Localized<string | null>;
    readonly date: string | null;
    readonly outlet: { readonly name: Localized<string> } | null;
    /** How far its English headline is; null where there is none. */
    readonly english: { readonly title: ParagraphState | null };
  };
  /** Paragraph number from 1; 0 is the headline, which has no anchor of its own. */
  readonly paragraph: number;
  /** The sentence; English null where it is not translated. */
  readonly text: { readonly ar: string; readonly en: string | null };
  /** How far that English is. */
  readonly state: ParagraphState | null;
  /** The words that speak of the date: half-open UTF-16 offsets into `text.ar`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** EDTF date that the passage itself gives, where it is not that of the event. */
  readonly says: string | null;
}
