import { withoutArticle } from "../bases.ts";
import { isFoldedParticle } from "../stop-words.ts";

/**
 * Names and phrases whose parts some write together and others apart: عبد الله and عبدالله, أبو بكر and أبوبكر. The first
 * part is one of these: servant, father, son, mother, owner, sons, house (Wright I § 191: names in the construct state);
 * أبو is أبا and أبي in other cases. In front of it stands what may be joined to a name.
 */
const first = /^[وفبلك]{0,2}(عبد|اب[ويا]|ا?بن|ام|ذ[وي]|بن[وي]|ال)$/u;
const father = /^اب[ويا]$/u;
/** «إن شاء الله», also written انشاء الله and انشاءالله. */
const godWilling = "انشاء الله";
/** ثلاث مئة, also written ثلاثمئة (and مائة, see `stem`). */
const count = /^[وفبلك]{0,2}(ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)$/u;
const hundred = /^ما?ء(?:ه|ت[اي]ن)$/u;

/** Between the parts of a compound that stands apart; no word holds it. */
const BETWEEN = " ";

/**
 * Two neighbouring words as one compound.
 *
 * @param one the word before; @param other the word behind it; both folded.
 * @returns both parts with a blank between, as every spelling has them; null for words that are no compound by their kind.
 */
export function compoundOf(one: string, other: string): string | null {
  if (other === "الله" && (one === "شاء" || one === "انشاء")) return godWilling;
  const counted = hundred.test(other) ? count.exec(one)?.[1] : undefined;
  if (counted !== undefined) return counted + BETWEEN + other;
  const head = first.exec(one)?.[1];
  if (head === undefined || other.length < 2 || isFoldedParticle(other)) return null;
  return (father.test(head) ? "ابو" : head) + BETWEEN + other;
}

/** Whether a term is a compound that stands apart. */
export function isApart(term: string): boolean {
  return term.includes(BETWEEN);
}

/** A compound that stands apart as one word. */
export function together(compound: string): string {
  return compound.replace(BETWEEN, "");
}

/** A word that can only be a compound, or is one when its parts are words: the name of a servant, of a father, hundreds. */
const joined =
  /^[وفبلك]{0,2}(?:(عبد)(ال.{2,})|(ابو)((?!اب).{3,})|(ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)(ما?ء.+))$/u;
/** Two words of which the second has the article: نورالدين, كفرالزيات. */
const construct = /^(.{3,})(ال.{3,})$/u;

/**
 * The parts of a compound.
 *
 * @param term folded, written together or apart.
 * @param isWord whether texts have a part by itself, perhaps in another form; @param isTerm whether as it is.
 * @returns both parts; of what only may be one, those that are words; null for a word that is none.
 */
export function partsOf(
  term: string,
  isWord: (part: string) => boolean,
  isTerm: (part: string) => boolean,
): readonly [string, string] | null {
  if (together(term) === together(godWilling)) return ["شاء", "الله"];
  if (isApart(term)) {
    const [one = "", other = ""] = term.split(BETWEEN);
    return [one, other];
  }
  const [, servant, ofGod = "", ofWhom, child = "", counted, hundreds = ""] =
    joined.exec(term) ?? [];
  if (servant !== undefined) return [servant, ofGod];
  if (counted !== undefined) return [counted, hundreds];
  if (ofWhom !== undefined) return isWord(child) ? [ofWhom, child] : null;
  const [, one = "", other = ""] = construct.exec(term) ?? [];
  const isConstruct = one !== "" && withoutArticle(term) === term && isTerm(one) && isTerm(other);
  return isConstruct ? [one, other] : null;
}

/** Whether two words are the end of «إن شاء الله»: its spellings share the family of the one word. */
export function isGodWilling(one: string, other: string): boolean {
  return compoundOf(one, other) === godWilling;
}
