import { readForm } from "./filter-form.ts";
import type { TimelineFilter } from "./timeline-state.ts";

/** Pause in typing before the timeline is narrowed, in milliseconds. */
const PAUSE = 200;

/** Tells what the filter form asks for, whenever that has changed. */
export function watchForm(
  form: HTMLFormElement | null,
  changed: (filter: TimelineFilter) => void,
): void {
  if (form === null) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    changed(readForm(form));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  });
  // The fields are empty only after the event.
  form.addEventListener("reset", () => {
    setTimeout(tell);
  });
}
