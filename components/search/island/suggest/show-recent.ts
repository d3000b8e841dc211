import type { SearchWords } from "../../view/search-context.ts";
import { element } from "./make-element.ts";
import { forgetSearches, recentSearches } from "./recent-searches.ts";

/** As many as a line has room for. */
const most = 4;

/** Shows the reader's last searches where the number of results will stand, and the way to forget them. */
export function showRecent(place: HTMLElement, words: SearchWords): void {
  const recent = recentSearches(localStorage).slice(0, most);
  const forget = element("button", { type: "button" }, words.forgetRecent);
  forget.addEventListener("click", () => {
    forgetSearches(localStorage);
    place.replaceChildren();
  });
  const links = recent.map((text) =>
    element("a", { href: `?${new URLSearchParams({ q: text }).toString()}`, dir: "auto" }, text),
  );
  const heading = element("span", { class: "soft" }, words.recent);
  place.replaceChildren(...(recent.length > 0 ? [heading, ...links, forget] : []));
}
