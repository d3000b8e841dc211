import { readTimelineState, type TimelineFilter } from "./timeline-state.ts";

/** Makes the fields say a filter. */
export function fillForm(form: HTMLFormElement | null, filter: TimelineFilter): void {
  for (const name of ["country", "record"] as const) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = filter[name];
  }
  const all = form?.elements.namedItem("all");
  if (all instanceof HTMLInputElement) all.checked = filter.all;
}

/** Tells what the filter form asks for, whenever that has changed. */
export function watchForm(
  form: HTMLFormElement | null,
  changed: (filter: TimelineFilter) => void,
): void {
  if (form === null) return;
  const tell = () => {
    changed(readForm(form));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("input", tell);
  // The fields are empty only after the event.
  form.addEventListener("reset", () => {
    setTimeout(tell);
  });
}

function readForm(form: HTMLFormElement): TimelineFilter {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") parameters.set(name, value);
  }
  return readTimelineState(parameters).filter;
}
