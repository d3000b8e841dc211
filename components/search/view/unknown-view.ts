import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchResults, Understood } from "@/lib/search/types.ts";
import { fill } from "@/lib/strings/phrase.ts";
import {
  facetParameters,
  toggleFacet,
  writeState,
  type SearchState,
} from "../island/search-state.ts";
import { withoutPart } from "../island/understood-state.ts";
import type { SearchContext } from "./search-context.ts";

type UnknownValue = Extract<Understood, { kind: "unknown-value" }>;

/** The field for whose value nothing is found: the status says so, where else it says how many results there are. */
export function unknownField({ total, understood }: SearchResults): UnknownValue | null {
  const asked = understood.filter((part) => part.kind === "unknown-value");
  return (total === 0 && asked.find(({ not }) => !not)) || null;
}

/** Says that no article has what a field asks for. */
export function unknownLine({ asked, facet }: UnknownValue, { words }: SearchContext): string {
  return fill(words.unknownValue, { asked, facet: words.facets[facet] });
}

/**
 * Says that no article has what a field asks for, and leads to the nearest values.
 * @param isSaid whether the status has said so.
 */
export function unknownView(
  part: UnknownValue,
  isSaid: boolean,
  state: SearchState,
  context: SearchContext,
): TemplateResult | typeof nothing {
  const { words, label, locale } = context;
  const { facet, near, not } = part;
  if (isSaid && near.length === 0) return nothing;
  const [before, after] = words.nearest.split("{values}");
  const comma = locale === "ar" ? "، " : ", ";
  const links = near.map((value, at) => {
    const without = withoutPart(state, part);
    // What is left out has no parameter in the address.
    const next = not
      ? { ...without, text: `${without.text} -${facetParameters[facet]}:"${value}"`.trim() }
      : toggleFacet(without, facet, value);
    const address = writeState(next).toString();
    return html`${at > 0 ? comma : nothing}<a href="?${address}"
        ><bdi>${label(facet, value)}</bdi></a
      >`;
  });
  return html`<p class="notice">
    ${isSaid ? nothing : unknownLine(part, context)}
    ${near.length > 0 ? html`${before}${links}${after}` : nothing}
  </p>`;
}
