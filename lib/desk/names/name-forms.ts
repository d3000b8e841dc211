import { fold } from "../../arabic/fold.ts";

/** The names of a record besides its preferred one. */
export interface NameForms {
  /** What names it anywhere. */
  readonly forms: readonly string[];
  /** What names it only once a full one has stood in the same article: others bear it too («السيسي»). */
  readonly short: readonly string[];
}

/**
 * The names that are needed beside others: those that are written like one of these but for vowels and the like are not.
 * @param known names that are there already, the preferred one among them.
 */
export function freshForms(known: readonly string[], { forms, short }: NameForms): NameForms {
  const seen = new Set<string>(known.map(fold));
  const isFresh = (form: string): boolean => {
    const own = fold(form);
    if (own === "" || seen.has(own)) return false;
    seen.add(own);
    return true;
  };
  const fresh = forms.filter(isFresh);
  return { forms: fresh, short: short.filter(isFresh) };
}
