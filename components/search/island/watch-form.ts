import type { SearchState } from "./search-state.ts";

/** Pause in typing after which the engine is asked, in milliseconds. */
const PAUSE = 90;

function control(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
}

function year(form: HTMLFormElement, name: string): number | null {
  const value = control(form, name)?.value ?? "";
  return /^\d{4}$/.test(value) ? Number(value) : null;
}

/** Shows a state in the form's own controls (words, one country, years). */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const values = {
    q: state.text,
    country: state.facets.country?.[0] ?? "",
    from: state.from === null ? "" : String(state.from),
    to: state.to === null ? "" : String(state.to),
  };
  for (const [name, value] of Object.entries(values)) {
    const field = control(form, name);
    if (field === null || field.value === value) continue;
    field.value = value;
    // A country that the list does not have: any country, rather than an empty choice.
    if (field.value !== value) field.value = "";
  }
}

/** The state that the form's controls say; what the form has no control for stays as it was. */
function readForm(form: HTMLFormElement, before: SearchState): SearchState {
  const country = control(form, "country")?.value ?? "";
  const { country: chosen = [], ...others } = before.facets;
  const countries = country === "" ? [] : chosen.includes(country) ? chosen : [country];
  return {
    ...before,
    text: control(form, "q")?.value ?? "",
    facets: countries.length > 0 ? { ...others, country: countries } : others,
    from: year(form, "from"),
    to: year(form, "to"),
    page: 1,
  };
}

/**
 * Tells what the form asks for.
 *
 * @param before - the state of which the form says a part.
 * @param told.changed - after a pause in typing or choosing; `typed` when it was the words that changed.
 * @param told.sent - at once when the form is sent.
 */
export function watchForm(
  form: HTMLFormElement,
  before: () => SearchState,
  told: {
    readonly changed: (state: SearchState, typed: boolean) => void;
    readonly sent: (state: SearchState) => void;
  },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    told.sent(readForm(form, before()));
  });
  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    const typed = event.target === control(form, "q");
    timer = setTimeout(() => {
      told.changed(readForm(form, before()), typed);
    }, PAUSE);
  });
}
