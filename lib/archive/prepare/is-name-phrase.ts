import type { AuthorityType } from "../../authorities/authority.ts";
import { traitsOf } from "../../events/name/words/traits.ts";

const VERB_FORMS = new Set<string | null>(["future", "present", "plural", "listed", "derived"]);
/** An English clause: it has a verb that says so, or it points to somebody named before. */
const ENGLISH_CLAUSE = /^(?:his|her|its|their)\s|\s(?:is|are|was|were|has|have|had|will)\s/iu;

/**
 * Whether words by which a text speaks of a record can be a name by their form: a clause («وقعت دولة الإمارات …») is none, nor
 * a noun that points to somebody («زيارته»). Asked of what is done and made, whose records people find by descriptions;
 * people and bodies have names that look like verbs («كرم», «نجم»).
 */
export function isNamePhrase(words: string, type: AuthorityType | null): boolean {
  if (type !== "event" && type !== "system") return true;
  const [first = "", ...rest] = words.split(/\s+/u);
  if (!/\p{Script=Arabic}/u.test(first)) return !ENGLISH_CLAUSE.test(words);
  const { verb, deed, definite, points } = traitsOf(first);
  if (rest.length === 0 && points) return false;
  return !(VERB_FORMS.has(verb) && !deed && !definite);
}
