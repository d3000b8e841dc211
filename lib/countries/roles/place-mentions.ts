import type { CountryMention } from "../find-countries.ts";
import { surroundings, type Surroundings } from "./surroundings.ts";

/** A mention with where it stands in the text, and how. */
export interface PlacedMention extends CountryMention {
  readonly zone: "title" | "lead" | "body";
  readonly around: Surroundings | "list";
}

/** Longest stretch between two countries of one list, in UTF-16 units. */
const LIST_GAP = 36;
/** «يشارك فيه مصر وتونس والمغرب والجزائر وليبيا»: so many are participants. */
const LONG_LIST = 5;
const SHORTEST_LEAD = 40;
const LONGEST_LEAD = 360;
const stops = /[.!؟\n]/u;

/**
 * Tells where each mention stands: in the headline, in the first sentence below it or further down, and how.
 * @param titleEnd where the headline ends, in UTF-16 units of the text; 0 where it has none.
 */
export function placeMentions(
  text: string,
  mentions: readonly CountryMention[],
  titleEnd: number,
): readonly PlacedMention[] {
  const long = inLongLists(text, mentions);
  const end = leadEnd(text, titleEnd);
  return mentions.map((mention) => ({
    ...mention,
    zone: mention.end <= titleEnd ? "title" : mention.end <= end ? "lead" : "body",
    around: long.has(mention) ? "list" : surroundings(text, mention),
  }));
}

/** Whether a mention says nothing of what the text is about: it tells who reported, who else took part, who is whose. */
export function isSilent({ around }: PlacedMention): boolean {
  return around === "source" || around === "currency" || around === "origin" || around === "list";
}

function inLongLists(
  text: string,
  mentions: readonly CountryMention[],
): ReadonlySet<CountryMention> {
  const found = new Set<CountryMention>();
  let run: CountryMention[] = [];
  const close = (): void => {
    if (new Set(run.map(({ iso2 }) => iso2)).size >= LONG_LIST)
      run.forEach((one) => found.add(one));
    run = [];
  };
  for (const mention of mentions) {
    const between = text.slice(run.at(-1)?.end ?? mention.start, mention.start);
    if (between.length > LIST_GAP || stops.test(between)) close();
    run.push(mention);
  }
  close();
  return found;
}

/** Where the first sentence of the body ends. */
function leadEnd(text: string, titleEnd: number): number {
  const from = titleEnd + Math.max(0, text.slice(titleEnd, titleEnd + SHORTEST_LEAD).search(/\S/u));
  const stop = text.slice(from + SHORTEST_LEAD, from + LONGEST_LEAD).search(stops);
  return stop < 0 ? from + LONGEST_LEAD : from + SHORTEST_LEAD + stop;
}
