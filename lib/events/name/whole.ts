import { ALONE, neededOf } from "./deed-words.ts";
import type { NameWord } from "./name-word.ts";
import { pointsOut } from "./sound.ts";
import { UNKNOWN, type Phrase, type Start } from "./start.ts";

/** Whether what a phrase needs stands in it, and its last word is no half of something. */
export function isWhole(
  words: readonly NameWord[],
  { at: head, verb }: Start,
  end: number,
  kept: Phrase,
): boolean {
  const inside = words
    .slice(Math.max(head, verb === UNKNOWN ? -1 : verb) + 1, end + 1)
    .filter(({ out }) => !out);
  const has = (needed: ReadonlySet<string>) =>
    inside.some(({ bare, joined, is }, index) => {
      const own = is.has("preposition") ? bare : joined;
      return (
        [...needed].some((one) => own === foldedPreposition(one)) &&
        (joined !== "" || index < inside.length - 1)
      );
    });
  const governing = words[verb >= 0 && verb !== UNKNOWN ? verb : head];
  const needed = governing === undefined ? undefined : neededOf(governing.bare);
  if (needed !== undefined && !has(needed)) return false;
  const last = kept.at(-1);
  const before = kept.at(-2);
  if (last === undefined || before === undefined) return false;
  // «لتنظيم»، «قبل انطلاق»، «في منع»: of what, is not said.
  const dated = words[end + 1]?.out === true;
  if (dated && !last.definite && (last.joined !== "" || words[end + 1]?.word.kind === "number"))
    return false;
  // «للتنديد»: of what, is not said.
  if (last.joined !== "" && last.deed && !dated && words[end + 1]?.sign === null) return false;
  const after = words[end + 1];
  if (last.joined === "ل" && last.definite && after?.out === false && after.joined !== "")
    return false;
  // «مواجهته المرتقبة التي ستجمعه»
  const behind = words.slice(end + 1).find(({ out }) => !out);
  if (behind?.is.has("relative") === true && (pointsOut(last) || pointsOut(before))) return false;
  const told = kept.findIndex(({ is }) => is.has("relative"));
  if (told >= 0 && kept.length - told < 4) return false;
  const governed = last.joined !== "" || before.is.has("preposition") || before.verb;
  if (last.deed && !last.definite && governed) return false;
  if (neededOf(last.bare) !== undefined || neededOf(last.base) !== undefined) return false;
  if (verb < 0 || verb === UNKNOWN || needed !== undefined || ALONE.has(words[verb]?.bare ?? ""))
    return true;
  // A verb with no more than its subject.
  return inside.length >= (verb > head ? 1 : 2) && hasObject(inside, verb > head);
}

const foldedPreposition = (one: string) => one.replace("ى", "ي").replace("إ", "ا");

/** Behind a verb and its subject something more is said: an object without an article, a name, or what a preposition leads to. */
function hasObject(inside: Phrase, subjectFirst: boolean): boolean {
  if (subjectFirst) return true;
  return inside.some((word, index) => {
    const before = inside[index - 1];
    if (before === undefined) return false;
    return (
      word.is.has("preposition") ||
      (before.definite && !word.definite) ||
      (!before.definite && index > 1 && word.definite && !inside[index - 2]?.definite)
    );
  });
}
