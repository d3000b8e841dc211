import { html, nothing, type TemplateResult } from "lit-html";
import type { Understood } from "@/lib/search/types.ts";
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

/** Says that no article has what a field asks for, and leads to the nearest values. */
export function unknownView(
  part: UnknownValue,
  state: SearchState,
  { words, label, locale }: SearchContext,
): TemplateResult {
  const { facet, asked, near, not } = part;
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
    ${fill(words.unknownValue, { asked, facet: words.facets[facet] })}
    ${near.length > 0 ? html`${before}${links}${after}` : nothing}
  </p>`;
}
