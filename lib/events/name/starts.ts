import { wordSet } from "../../arabic/fold.ts";
import type { Scene } from "../scene.ts";
import { standsAlone } from "./joined.ts";
import { announcedBehind, begins, skipLeading, subjectOf } from "./clause-head.ts";
import { phrasesBefore } from "./noun-phrases.ts";
import { ATTRIBUTIONS, GOVERNING, WITH_PRONOUN } from "./phrase-words.ts";
import { isDeed, type PhraseWord } from "./phrases.ts";
import { bare } from "./word-traits.ts";

/** Where a name may begin. */
export interface Start {
  readonly at: number;
  /** How well a name begins there. */
  readonly worth: number;
  /** Who does it, where the clause only has «أنه» for it. */
  readonly subject: readonly PhraseWord[];
  /** Whether the name ends before the date: a phrase beside it, no clause. */
  readonly beside: boolean;
}

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

export function startsOf(words: readonly PhraseWord[], scene: Scene, keepsDate: boolean): Start[] {
  const { first, last } = scene;
  const found: Start[] = [];
  const add = (from: number, worth: number, more: Partial<Start> = {}) => {
    const at = skipLeading(words, from);
    const word = words[at];
    if (word === undefined || !begins(words, at)) return;
    const { classes } = word.word;
    const says = classes.has("saying") || classes.has("statement") ? 2 : 0;
    found.push({ at, worth: worth - says, subject: [], beside: false, ...more });
  };
  const addPhrases = (before: number, worth: number, beside: boolean) => {
    for (const { at, step } of phrasesBefore(words, before)) {
      const word = words[at];
      if (word === undefined || !standsAlone(word)) continue;
      const governed = GOVERNING.has(bare(words[at - 1]?.word.folded ?? ""));
      const own = worth - step * 0.4 + (isDeed(word) ? 1 : 0);
      const less = OF_OTHER.test(word.written) ? 1.5 : 0;
      add(at, (governed ? Math.max(own, 2) : own) - less, { beside });
    }
  };
  const bracketed = /[([]\s*$/u.test(words[first]?.word.gap ?? "");
  const beside = keepsDate ? WORTH.edition : bracketed ? WORTH.bracket : WORTH.beside;
  addPhrases(first, beside, true);
  const run = runStart(words, first);
  if (run === 0 || words[run]?.and === true || words[run]?.breaks === "hard") {
    // «وفي ديسمبر 2009، بحث …»: the date opens its clause.
    add(last + 1, WORTH.clause + 0.5);
    if (run > 0) return found;
  }
  let less = 0;
  for (let at = Math.min(first, words.length) - 1; at >= 0 && less < WORTH.clause; at--) {
    const word = words[at];
    if (word === undefined || ATTRIBUTIONS.has(word.bare)) continue;
    const tells = word.relative || HELD.has(word.bare);
    if (tells && words[at - 1]?.word.folded !== "و") {
      addPhrases(at, WORTH.antecedent - less, false);
      if (words[at - 1]?.joined === false && !words[at - 1]?.out)
        add(at - 1, WORTH.antecedent - 0.9 - less);
      if (word.and) less += 1;
      if (word.and) continue;
    }
    if (word.opener) {
      const subject = WITH_PRONOUN.has(word.word.folded) ? subjectOf(words, at) : [];
      add(at + 1, WORTH.clause - less, { subject });
      less += FURTHER;
    } else if (at === 0 || word.breaks === "hard") {
      const announced = announcedBehind(words, at, first);
      if (announced > 0) add(announced, WORTH.clause - less);
      add(at, WORTH.clause - less - (announced > 0 ? FURTHER : 0));
      less = WORTH.clause;
    } else if (
      word.and &&
      !/^و(?:ال|[بل])/u.test(word.word.folded) &&
      words[at - 1]?.out === true
    ) {
      // «ولد عام 1956 وتخرج عام 1978»
      add(at, WORTH.antecedent - less);
    } else if (
      word.breaks === "soft" &&
      !word.out &&
      !word.relative &&
      !word.word.classes.has("was")
    ) {
      add(at, WORTH.behindComma - less);
    }
  }
  return found;
}

function runStart(words: readonly PhraseWord[], first: number): number {
  let at = first;
  while (at > 0 && words[at - 1]?.out === true && words[at]?.breaks !== "hard") at--;
  return at;
}
