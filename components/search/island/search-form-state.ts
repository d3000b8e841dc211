import type { SearchState } from "./search-state.ts";

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
export function readForm(form: HTMLFormElement, before: SearchState): SearchState {
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
