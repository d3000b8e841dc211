import { html, nothing, type TemplateResult } from "lit-html";
import { facetNames, type SearchResults, type Understood } from "@/lib/search/types.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { toggleFacet, writeState, type SearchState } from "../island/search-state.ts";
import { withoutAll, withoutPart, withQuoted } from "../island/understood-state.ts";
import type { SearchContext } from "./search-context.ts";
import { unknownField, unknownView } from "./unknown-view.ts";

/** One thing that a search is narrowed by, and the search without it. */
interface Chip {
  readonly facet: string;
  readonly name: string;
  readonly without: SearchState;
  /** Whether it was given up, to find anything. */
  readonly isGivenUp: boolean;
  /** Said to who cannot see the cross. */
  readonly removes: string;
}

/**
 * What narrows the results, each with a way to take it off: the parameters of the address, and what parts of the question
 * were taken for. Below it, what was asked for by a name that no article has, with the nearest names.
 */
export function chipsView(
  results: SearchResults,
  state: SearchState,
  context: SearchContext,
): TemplateResult {
  const { understood, relaxed } = results;
  const isGivenUp = relaxed.some(({ kind }) => kind === "date");
  const chips = [
    ...chosenChips(state, context),
    ...understood.map((part) => ({
      ...chipOf(part, state, context),
      isGivenUp: isGivenUp && part.kind === "date",
    })),
  ];
  const unknown = understood.filter((part) => part.kind === "unknown-value");
  return html`${
    chips.length === 0
      ? nothing
      : html`<div class="chips">
          <ul aria-label=${context.words.chips.label}>
            ${chips.map(
              ({ facet, name, without, removes, isGivenUp }) =>
                html`<li>
                  <span class="soft">${facet}</span>
                  <bdi>${isGivenUp ? html`<s>${name}</s>` : name}</bdi>
                  <a href="?${writeState(without).toString()}" aria-label=${removes}>×</a>
                </li>`,
            )}
          </ul>
          ${
            chips.length < 2
              ? nothing
              : html`<a class="tap" href="?${writeState(withoutAll(state, understood)).toString()}"
                  >${context.words.chips.clear}</a
                >`
          }
        </div>`
  }
  ${unknown.map((part) => unknownView(part, part === unknownField(results), state, context))}`;
}

function chosenChips(state: SearchState, { words, label }: SearchContext): Chip[] {
  const chips = facetNames.flatMap((facet) =>
    (state.facets[facet] ?? []).map((value): Chip => {
      const name = label(facet, value);
      return {
        facet: words.facets[facet],
        name,
        without: toggleFacet(state, facet, value),
        removes: fill(words.chips.remove, { name }),
        isGivenUp: false,
      };
    }),
  );
  if (state.from === null && state.to === null) return chips;
  const name = yearsText(state.from, state.to, words);
  const without = { ...state, from: null, to: null, page: 1 };
  const removes = fill(words.chips.remove, { name });
  return [...chips, { facet: words.chips.years, name, without, removes, isGivenUp: false }];
}

function chipOf(
  part: Understood,
  state: SearchState,
  context: SearchContext,
): Omit<Chip, "isGivenUp"> {
  const { words, date, label } = context;
  if (part.kind === "date") {
    const name = date(part.date);
    const removes = fill(words.chips.asWords, { name });
    return { facet: words.chips.date, name, without: withQuoted(state, part), removes };
  }
  const plain =
    part.kind === "years"
      ? yearsText(part.from, part.to, words)
      : part.kind === "value"
        ? label(part.facet, part.value)
        : part.asked;
  const facet = part.kind === "years" ? words.chips.years : words.facets[part.facet];
  const name = part.not ? fill(words.chips.not, { name: plain }) : plain;
  const removes = fill(words.chips.remove, { name });
  return { facet, name, without: withoutPart(state, part), removes };
}

function yearsText(from: number | null, to: number | null, words: SearchContext["words"]): string {
  if (from === null) return fill(words.chips.until, { year: String(to) });
  if (to === null) return fill(words.chips.since, { year: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}
