import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchResults } from "@/lib/search/types.ts";
import { writeState, type SearchState } from "../island/search-state.ts";
import type { SearchContext } from "./search-context.ts";
import { binName, binTop, yearBins } from "./year-bins.ts";

/**
 * Results by year, as a strip of bars that narrow the search to theirs, and the range in figures. Nothing where all are
 * of one year.
 */
export function yearsView(
  years: SearchResults["years"],
  state: SearchState,
  { words, number, show }: SearchContext,
): TemplateResult | typeof nothing {
  const narrowed = state.from !== null || state.to !== null;
  if (years.length < 2 && !narrowed) return nothing;
  const bins = yearBins(years);
  const bound = (name: "from" | "to", known: number | undefined): TemplateResult =>
    html`<label
      >${words[name]}
      <input
        type="number"
        inputmode="numeric"
        name=${name}
        placeholder=${known ?? nothing}
        .value=${state[name] ?? ""}
        @change=${({ target }: { target: HTMLInputElement }) => {
          const year = /^\d{4}$/.test(target.value) ? Number(target.value) : null;
          show({ ...state, [name]: year, page: 1 });
        }}
    /></label>`;
  return html`<section class="years" aria-label=${words.byYear}>
    <h2>${words.byYear}</h2>
    <ol class=${bins.length > 6 ? "strip many" : "strip"}>
      ${bins.map(
        (bin) =>
          html`<li>
            ${
              bin.count === 0
                ? nothing
                : html`<a
                    href="?${writeState({ ...state, from: bin.from, to: bin.to, page: 1 }).toString()}"
                    draggable="false"
                    aria-current=${state.from === bin.from && state.to === bin.to}
                    ><span>${binName(bin)}</span>
                    <svg aria-hidden="true">
                      <rect width="100%" height="100%" y=${binTop(bin, bins)} />
                    </svg>
                    <small>${number(bin.count)}</small></a
                  >`
            }
          </li>`,
      )}
    </ol>
    <p class="range">${bound("from", years[0]?.year)}${bound("to", years.at(-1)?.year)}</p>
  </section>`;
}
