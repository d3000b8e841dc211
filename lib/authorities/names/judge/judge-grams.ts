import type { AuthorityType } from "../../authority.ts";
import { kind } from "../count/word-kinds.ts";
import { judgeDefinite } from "./judge-definite.ts";
import { isHead, judgeHead } from "./judge-head.ts";
import { judgePerson } from "./judge-person.ts";
import { judgeForeign } from "./judge-foreign.ts";
import { judgeWord } from "./judge-word.ts";
import { type Archive, isA, judgedGram, type JudgedGram, type Verdict } from "./judged-gram.ts";

/** A word sequence that is taken for a name. */
export interface Named {
  readonly words: readonly number[];
  readonly type: AuthorityType;
  readonly confidence: number;
  readonly articles: number;
  /** No text writes it without the letter in front: it belongs to the name («لسعد»). */
  readonly whole: boolean;
}

/** Which of the counted sequences are names, those of fewer than `least` articles left out. */
export function judgeGrams(archive: Archive, least: number): Named[] {
  const { articles } = archive.grams;
  const named: Named[] = [];
  articles.forEach((count, node) => {
    if (node === 0 || count < least) return;
    const gram = judgedGram(archive, node);
    const verdict = judge(gram);
    if (verdict === null) return;
    const whole = gram.in("bare") === 0 && !isA(gram, 0, kind.the);
    named.push({ words: gram.words, ...verdict, articles: count, whole });
  });
  // A surname by itself is no body, however much it acts like one.
  const surnames = new Set(
    named.filter(({ type }) => type === "person").map(({ words }) => words.at(-1)),
  );
  return named.filter(({ words }) => words.length > 1 || !surnames.has(words[0]));
}

function judge(gram: JudgedGram): Verdict {
  if (gram.words.length === 1) return judgeWord(gram);
  if (isHead(gram)) return judgeHead(gram);
  return judgePerson(gram) ?? judgeDefinite(gram) ?? judgeForeign(gram);
}
