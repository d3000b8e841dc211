import type { Certainty } from "../article/article.ts";
import type { Localized } from "../locale/locale.ts";
import type { Placeable } from "./dates/order-events.ts";

/** One thing on the timeline, at the precision it has. */
export interface TimelineEvent extends Placeable {
  /** `<article id>` for a publication, `<article id>-<n>` for a date in the text. */
  readonly id: string;
  /** The publication's date certainty; for a date in the text, whether it was resolved (`inferred`) or stands there. */
  readonly certainty: Certainty | null;
  /** The passage that says so; a publication's passage is its opening. */
  readonly passage: EventPassage;
  readonly countries: readonly string[];
  /** Ids of authority records named in the same paragraph. */
  readonly authorities: readonly string[];
  /** Hash of `passage`, which is read only when somebody looks at it: tells whether a page would change. */
  readonly passageHash: string;
}

/** What the timeline needs of a passage (a `Passage` of the archive has it all). */
export interface EventPassage {
  readonly article: { readonly id: string; readonly title: Localized<string | null> };
  /** Paragraph number from 1; 0 is the headline, which has no anchor of its own. */
  readonly paragraph: number;
  /** The sentence; English null without a translation. */
  readonly text: { readonly ar: string; readonly en: string | null };
  /** The words that speak of the date: half-open UTF-16 offsets into `text.ar`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}
