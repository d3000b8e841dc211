import { fold } from "../../arabic/fold.ts";
import type { Word } from "./analyse.ts";

/** Words that ask, in both languages; in the dialects too, and with what is written together with them. */
const questionWords: ReadonlySet<string> = new Set(
  `من ما ماذا متى أين كيف كم لماذا هل أي أية أيان أنى بماذا لماذ مم مما عم عما فيم بم بكم بأي لأي ماهو ماهي ماهى ماهما منهو منهي
  ومن وما وماذا ومتى وأين وكيف وكم ولماذا وهل وأي فمن فما فماذا فمتى فأين فكيف فكم أيهما أيهم شو وين ليش ايش فين ازاي مين
  what when where which who whom whose why how`
    .split(/\s+/)
    .map(fold),
);

/** Whether a question begins with a word that asks, or with one behind particles («في أي عام», "In which year"). */
export function asks(words: readonly Word[]): boolean {
  for (const { term, stop } of words) {
    if (questionWords.has(term)) return true;
    if (!stop) return false;
  }
  return false;
}
