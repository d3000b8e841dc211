import { html, render } from "lit-html";
import { FacetLabels, readLabels } from "../island/facet-labels.ts";
import type { RunningSearch, SearchPlace } from "../island/start-search.ts";
import type { SearchWords } from "../view/search-context.ts";
import { Refused, serverEngine } from "./server-engine.ts";

/**
 * `startSearch` of `../island/start-search.ts` for an archive that names a search server: the build puts this module in the
 * place of that one, so that no page carries both.
 */
export function startSearch(
  { index = "", server = "" }: SearchPlace,
  locale: string,
  labelled: () => void,
): RunningSearch {
  return {
    engine: serverEngine(server),
    labels: new FacetLabels(locale, readLabels(index), labelled),
    countsAtOnce: true,
    tell: tellFailure,
  };
}

/** Why the server did not answer; what was asked stands in the address, where it can be asked again. */
function tellFailure(
  error: unknown,
  { server, failed }: SearchWords,
  stands: boolean,
  place: HTMLElement,
): string {
  if (server === undefined) return failed;
  const again = location.search === "" ? location.pathname : location.search;
  render(html`<a class="again" href=${again}>${server.again}</a>`, place);
  const busy = error instanceof Refused && error.status === 429;
  const isOnline = navigator.onLine && location.protocol !== "file:";
  const sentence = isOnline ? (busy ? server.busy : server.away) : server.needsNetwork;
  return stands ? `${sentence} ${server.standing}` : sentence;
}
