import type { SentenceWord } from "../../sentence-words.ts";
import { traitsOf, type Traits } from "./traits.ts";
import { isSure } from "./verb-form.ts";

/** A word of a sentence as names are cut from it: what it is by itself, and in its place. */
export interface NameWord extends Omit<Traits, "verb"> {
  readonly word: SentenceWord;
  readonly written: string;
  /** A date, an hour, or a word that leads to one: it never stands in a name. */
  readonly out: boolean;
  /** A sign before it ends a clause, or perhaps ends a phrase. */
  readonly sign: "hard" | "soft" | null;
  /** A verb, by its form and its place. */
  readonly verb: boolean;
  /** Number of the clause that it stands in. */
  readonly clause: number;
  /** The first word of its clause that is neither left out nor leads to it. */
  readonly head: boolean;
}

const HARD = /[.؛;:؟?!…\n|*•\]]|\s\/|\/\s|(?:^|\s)[-–—](?:\s|$)|\.\./u;
/** «الجولة السادسة إيابا: 13 ماي» */
const LABEL = /^\s*:\s*$/u;
const SOFT = /[،,()[–—/]/u;

/**
 * Reads the words of a sentence in their places: which are verbs, and where clauses begin.
 * @param labelled a word that a colon before it does not part from what it is said of.
 */
export function nameWords(
  text: string,
  words: readonly SentenceWord[],
  out: readonly boolean[],
  labelled: number | null = null,
): readonly NameWord[] {
  let clause = 0;
  let headless = true;
  let hasVerb = false;
  let before: NameWord | null = null;
  return words.map((word, index) => {
    const written = text.slice(word.start, word.end);
    const left = out[index] === true;
    // «2010 - 2012» is one date.
    const inside = left && out[index - 1] === true;
    const sign =
      index > 0 && !inside && HARD.test(word.gap) && !(index === labelled && LABEL.test(word.gap))
        ? "hard"
        : SOFT.test(word.gap)
          ? "soft"
          : null;
    const own = traitsOf(written);
    // «و ستدور»
    const traits = before?.bare === "و" && sign === null ? { ...own, and: true } : own;
    const opens = !left && traits.kind !== "content" && traits.kind !== "preposition";
    const verb =
      !left &&
      (needsVerb(traits, before) || isVerbHere(traits, sign !== null || headless, hasVerb, before));
    if (sign === "hard" || opens || (verb && !headless && (traits.and || sign === "soft"))) {
      clause++;
      headless = true;
      hasVerb = false;
    }
    const head = headless && !left && !opens && !traits.leading;
    if (head) headless = false;
    if (verb) hasVerb = true;
    const { bare, and, joined, base, definite, kind, leading, tense, deed } = traits;
    const { light, holding, speaking, points, ends } = traits;
    // Named one by one: spreading an object for each word takes most of the time.
    const past = traits.verb === "listed" && !/(?:ت|وا)$/u.test(bare);
    const doubtful = traits.verb !== null && !past && !deed && !definite;
    const read: NameWord = {
      bare,
      and,
      joined,
      base,
      definite,
      kind,
      leading,
      tense,
      deed: (deed && !verb) || isDoneBehind(traits, before),
      light: light && verb,
      holding: holding && verb,
      speaking: speaking && verb,
      points,
      ends: ends && !verb && word.kind !== "number" && !(doubtful && !isSecond(traits, before)),
      word,
      written,
      out: left,
      sign,
      verb,
      clause,
      head,
    };
    if (!left) before = read;
    return read;
  });
}

/** «في تونس»، «جامعة تلمسان»: behind a preposition, or a noun without an article, stands a noun. */
const isSecond = ({ verb }: Traits, before: NameWord | null) =>
  before?.kind === "preposition" ||
  (verb === "maybe" && before?.kind === "content" && !before.definite && !before.verb);

/** «بعد توقف المحطة»: behind a preposition what looks like a verb of the fifth form is its noun. */
const isDoneBehind = ({ verb, bare }: Traits, before: NameWord | null) =>
  verb === "maybe" && before?.kind === "preposition" && /^ت\p{L}{3}$/u.test(bare);

/** Behind «الذي» and «قد» stands a verb, whatever its form. */
function needsVerb(
  { kind, joined, definite, points, deed }: Traits,
  before: NameWord | null,
): boolean {
  if (before?.kind !== "relative" && !/^و?ل?قد$/u.test(before?.bare ?? "")) return false;
  return (
    kind === "content" &&
    joined === "" &&
    !definite &&
    !(points && !deed && before?.kind !== "relative")
  );
}

/**
 * Whether a word that has the form of a verb is one in its place: at the head of a clause, or behind the subject of a clause
 * that has none yet; not behind a preposition, nor behind a noun without an article, whose second half it then is.
 */
function isVerbHere(
  { verb, and, deed, light, tense, bare }: Traits,
  headless: boolean,
  hasVerb: boolean,
  before: NameWord | null,
): boolean {
  if (verb === null) return false;
  if (before?.kind === "preposition" && !headless) return false;
  if (isSure(verb) || light) return true;
  if (headless || before === null || before.word.kind === "number") return true;
  if (and) return !deed || before.verb;
  if (before.verb) return false;
  // «توجهت»
  if (verb === "derived" && /ت$/u.test(bare) && before.kind === "content") return true;
  // «الغرفة بسوسة انطلقت»
  if (before.joined !== "" && !before.definite) return verb === "derived" && !deed && !hasVerb;
  if (before.definite) return !(hasVerb && deed);
  // «أن شخصا تعرض»: a noun with its alef has no second half.
  if (/\p{L}{3}ا$/u.test(before.bare)) return !hasVerb;
  // «أن داعش أعلن»: one word is the subject.
  return !deed && (verb === "derived" || (before.head && tense === "past")) && !hasVerb;
}
