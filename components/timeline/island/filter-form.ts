import { readTimelineState, type TimelineFilter } from "./timeline-state.ts";

/** What the fields of the filter form say. */
export function readForm(form: HTMLFormElement): TimelineFilter {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") parameters.set(name, value);
  }
  return readTimelineState(parameters).filter;
}

/** Makes the fields say a filter. */
export function fillForm(form: HTMLFormElement | null, filter: TimelineFilter): void {
  const values = { ...filter, q: filter.text };
  for (const name of ["country", "record", "kind", "q"] as const) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
      field.value = values[name];
    }
  }
}
