import { fold } from "../../arabic/fold.ts";
import type { AuthorityType } from "../../authorities/authority.ts";

/** The names of a record besides its preferred one. */
export interface NameForms {
  /** What names it anywhere. */
  readonly forms: readonly string[];
  /** What names it only once a full one has stood in the same article: others bear it too («السيسي»). */
  readonly short: readonly string[];
}

/** An Arabic surname alone: most are words as well («الشاهد»), and others bear them, if not in the archive of today. */
const bareSurname = /^ال\S+$/u;

/**
 * The names that are needed beside others: those that are written like one of these but for vowels and the like are not.
 * @param type of the record: what a record says holds for texts to come, so a person's bare surname is short in it,
 *   however clear it was in the texts that were counted.
 * @param known names that are there already, the preferred one among them.
 */
export function freshForms(
  type: AuthorityType,
  known: readonly string[],
  { forms, short }: NameForms,
): NameForms {
  const seen = new Set<string>(known.map(fold));
  const isFresh = (form: string): boolean => {
    const own = fold(form);
    if (own === "" || seen.has(own)) return false;
    seen.add(own);
    return true;
  };
  const fresh = forms.filter(isFresh);
  const isBare = (form: string): boolean => type === "person" && bareSurname.test(form);
  return {
    forms: fresh.filter((form) => !isBare(form)),
    short: [...fresh.filter(isBare), ...short.filter(isFresh)],
  };
}
