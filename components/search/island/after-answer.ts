import type { SearchWords } from "../view/search-context.ts";
import { dragYears } from "./years/drag-years.ts";
import { filterSheet } from "./filter-sheet.ts";
import { showRecent } from "./suggest/show-recent.ts";

/**
 * What the page gets once it has answered, so that none of it holds up the answer: the filters as a sheet, years that can
 * be drawn over, the last searches where nothing is asked.
 * @param show called with the query string of a search.
 * @returns to be called after each answer, with whether anything was asked.
 */
export function afterAnswer(
  page: HTMLElement,
  recent: HTMLElement,
  words: SearchWords,
  show: (search: string) => void,
): (asked: boolean) => void {
  filterSheet(page);
  dragYears(page, show);
  return (asked) => {
    if (!asked) showRecent(recent, words);
  };
}
