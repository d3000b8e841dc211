import type { SearchResults, Understood } from "@/lib/search/types.ts";
import type { SearchState } from "./search-state.ts";

/** A question without one part of it. */
export function withoutPart(state: SearchState, part: Understood): SearchState {
  return { ...state, text: textWithout(state.text, [part]), page: 1 };
}

/** A question by its words alone: without anything that narrows it, in the address or in the text. */
export function withoutAll(
  { text, sort }: SearchState,
  understood: SearchResults["understood"],
): SearchState {
  return { text: textWithout(text, understood), facets: {}, from: null, to: null, sort, page: 1 };
}

/** @param parts in the order of the text. */
function textWithout(text: string, parts: readonly Understood[]): string {
  let left = text;
  for (const { start, end } of parts.toReversed())
    left = `${left.slice(0, start)} ${left.slice(end)}`;
  return left.replace(/\s+/gu, " ").trim();
}

/** A question with each word of a part quoted: a date is plain words then, and says so in the address. */
export function withQuoted(state: SearchState, { start, end }: Understood): SearchState {
  // A blank between them: a dash in front of a quotation would leave out what it says.
  const quoted = (state.text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => `"${word}"`)
    .join(" ");
  return { ...state, text: state.text.slice(0, start) + quoted + state.text.slice(end), page: 1 };
}

/**
 * A question with its fields as parameters of the address, so that each is ticked where it is offered, and the words
 * alone are left as text. A field with a minus has no parameter, and one that is not known stays to be mended.
 */
export function withParameters(
  state: SearchState,
  understood: SearchResults["understood"],
): SearchState {
  let next = state;
  const lifted: Understood[] = [];
  for (const part of understood) {
    const change = liftedPart(next, part);
    if (change === null) continue;
    next = { ...next, ...change };
    lifted.push(part);
  }
  return lifted.length === 0 ? state : { ...next, text: textWithout(state.text, lifted) };
}

function liftedPart(
  { facets, from, to }: SearchState,
  part: Understood,
): Partial<SearchState> | null {
  if (part.kind === "value" && !part.not) {
    const chosen = facets[part.facet] ?? [];
    return { facets: { ...facets, [part.facet]: [...new Set([...chosen, part.value])] } };
  }
  if (part.kind !== "years" || part.not || from !== null || to !== null) return null;
  const years = [part.from, part.to].filter((year) => year !== null);
  return years.every((year) => year > 999) ? { from: part.from, to: part.to } : null;
}
