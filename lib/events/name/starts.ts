import { wordSet } from "../../arabic/fold.ts";
import type { Scene } from "../scene.ts";
import { announcedBehind, begins, skipLeading, subjectOf } from "./clause-head.ts";
import { standsAlone } from "./joined.ts";
import { phrasesBefore } from "./noun-phrases.ts";
import { ATTRIBUTIONS, GOVERNING, WITH_PRONOUN } from "./phrase-words.ts";
import { isDeed, type PhraseWord } from "./phrases.ts";

/** Where a name may begin. */
export interface Start {
  readonly at: number;
  /** How well a name begins there. */
  readonly worth: number;
  /** Who does it, where the clause only has «أنه» for it. */
  readonly subject: readonly PhraseWord[];
  /** Whether the name is a phrase beside the date, and no clause. */
  readonly beside: boolean;
}

type Words = readonly PhraseWord[];

/** How well a name begins: a clause, the phrase that a relative clause tells of, one behind a comma, any other. */
const WORTH = { clause: 3, antecedent: 2.5, behindComma: 1.2, beside: 1, edition: 4, bracket: 2.6 };
/** What a clause further away is worth less. */
const FURTHER = 1.2;
/** «القمة المقرر عقدها»، «الاجتماع المنعقد»: told of what stands before them, as by a relative clause. */
const HELD = wordSet(
  "المقرر المقررة المزمع المزمعة المبرمج المبرمجة المنتظر المنتظرة المرتقب المنعقد المنعقدة المقام المقامة المبرم المبرمة الممضى الممضاة الموقع الموقعة",
);
/** «اجتماعها»، «توليه»: of somebody whom the name does not say. */
const OF_OTHER = /\p{L}{3}(?:ه|ها|هم|هما)$/u;
/** «وبالعاصمة»، «والرئيس» go on with a phrase; «وتخرج» begins another clause. */
const GOES_ON = /^و(?:ال|[بل])/u;

/** All places where a name of the scene may begin. */
export function startsOf(words: Words, scene: Scene, keepsDate: boolean): readonly Start[] {
  const { first, last } = scene;
  const bracketed = /[([]\s*$/u.test(words[first]?.word.gap ?? "");
  const worth = keepsDate ? WORTH.edition : bracketed ? WORTH.bracket : WORTH.beside;
  const beside = phraseStarts(words, first, worth, true);
  const head = runStart(words, first);
  const opens = head === 0 || words[head]?.and === true || words[head]?.breaks === "hard";
  // «وفي ديسمبر 2009، بحث …»: the date opens its clause, and what stands before it is another.
  const behind = opens ? startAt(words, last + 1, WORTH.clause + 0.5) : [];
  const clauses = opens && head > 0 ? [] : clauseStarts(words, first);
  return [...beside, ...behind, ...clauses];
}

/** Where what is left out around the date begins. */
function runStart(words: Words, first: number): number {
  let at = first;
  while (at > 0 && words[at - 1]?.out === true && words[at]?.breaks !== "hard") at--;
  return at;
}

/** A start behind what is said at the head of a clause; none where no name can begin. */
function startAt(words: Words, from: number, worth: number, more: Partial<Start> = {}): Start[] {
  const at = skipLeading(words, from);
  const word = words[at];
  if (word === undefined || !begins(words, at)) return [];
  const { classes } = word.word;
  const says = classes.has("saying") || classes.has("statement") ? 2 : 0;
  return [{ at, worth: worth - says, subject: [], beside: false, ...more }];
}

/** The noun phrases before a word: an event first, one of somebody else last. */
function phraseStarts(words: Words, before: number, worth: number, beside: boolean): Start[] {
  return phrasesBefore(words, before).flatMap(({ at, step }) => {
    const word = words[at];
    if (word === undefined || !standsAlone(word)) return [];
    const governed = GOVERNING.has(words[at - 1]?.bare ?? "");
    const own = worth - step * 0.4 + (isDeed(word) ? 1 : 0);
    const less = OF_OTHER.test(word.written) ? 1.5 : 0;
    return startAt(words, at, (governed ? Math.max(own, 2) : own) - less, { beside });
  });
}

/** The clauses that the date stands in, from the inmost out. */
function clauseStarts(words: Words, first: number): Start[] {
  const found: Start[] = [];
  let less = 0;
  for (let at = Math.min(first, words.length) - 1; at >= 0 && less < WORTH.clause; at--) {
    const word = words[at];
    if (word === undefined || ATTRIBUTIONS.has(word.bare)) continue;
    const tells = word.relative || HELD.has(word.bare);
    if (tells && words[at - 1]?.word.folded !== "و") {
      found.push(...antecedents(words, at, less));
      if (word.and) {
        less += 1;
        continue;
      }
    }
    found.push(...clauseAt(words, at, first, less));
    if (word.opener) less += FURTHER;
    else if (at === 0 || word.breaks === "hard") less = WORTH.clause;
  }
  return found;
}

/** What a relative clause tells of: the phrase before it, or the one word. */
function antecedents(words: Words, at: number, less: number): Start[] {
  const one = words[at - 1];
  return [
    ...phraseStarts(words, at, WORTH.antecedent - less, false),
    ...(one?.joined === false && !one.out
      ? startAt(words, at - 1, WORTH.antecedent - 0.9 - less)
      : []),
  ];
}

/** The start of a clause at a word, if one begins there or behind it. */
function clauseAt(words: Words, at: number, first: number, less: number): Start[] {
  const word = words[at];
  if (word === undefined) return [];
  if (word.opener) {
    const subject = WITH_PRONOUN.has(word.word.folded) ? subjectOf(words, at) : [];
    return startAt(words, at + 1, WORTH.clause - less, { subject });
  }
  if (at === 0 || word.breaks === "hard") {
    const announced = announcedBehind(words, at, first);
    const own = startAt(words, at, WORTH.clause - less - (announced > 0 ? FURTHER : 0));
    return announced > 0 ? [...startAt(words, announced, WORTH.clause - less), ...own] : own;
  }
  // «ولد عام 1956 وتخرج عام 1978»
  if (word.and && !GOES_ON.test(word.word.folded) && words[at - 1]?.out === true)
    return startAt(words, at, WORTH.antecedent - less);
  const comma = word.breaks === "soft" && !word.out && !word.relative;
  if (!comma || word.word.classes.has("was")) return [];
  return startAt(words, at, WORTH.behindComma - less);
}
