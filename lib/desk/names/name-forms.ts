import { fold } from "../../arabic/fold.ts";

/** The names of a record besides its preferred one. */
export interface NameForms {
  readonly alt: readonly string[];
  /** Parts of a longer name, such as a surname: others bear them too. */
  readonly short: readonly string[];
}

/**
 * Parts the forms of a name into those that name it anywhere and those that do so only once the full name has stood in the
 * same article: words of the full name alone («السيسي»).
 * @param name the preferred name; forms that are written like it but for vowels and the like are not needed beside it.
 */
export function nameForms(name: string, forms: readonly string[]): NameForms {
  const words = fold(name).split(" ");
  const seen = new Set<string>([fold(name)]);
  const alt: string[] = [];
  const short: string[] = [];
  for (const form of forms) {
    const own = fold(form);
    if (own === "" || seen.has(own)) continue;
    seen.add(own);
    const parts = own.split(" ");
    const isPart = parts.length < words.length && parts.every((part) => words.includes(part));
    (isPart && parts.length === 1 ? short : alt).push(form);
  }
  return { alt, short };
}
