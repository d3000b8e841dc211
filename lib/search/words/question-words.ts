import { withoutArticle } from "../../arabic/bases.ts";
import { fold } from "../../arabic/fold.ts";
import type { Word } from "./analyse.ts";

function folded(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map(fold));
}

/** Words that ask, in both languages; in the dialects too, and with what is written together with them. */
const questionWords = folded(
  `من ما ماذا متى أين كيف كم لماذا هل أي أية أيان أنى بماذا لماذ مم مما عم عما فيم بم بكم بأي لأي ماهو ماهي ماهى ماهما منهو منهي
  ومن وما وماذا ومتى وأين وكيف وكم ولماذا وهل وأي فمن فما فماذا فمتى فأين فكيف فكم أيهما أيهم شو وين ليش ايش فين ازاي مين
  what when where which who whom whose why how`,
);

/** Words that say which answer is looked for, not about what: few texts that give the answer use them. */
const lightWords = folded(
  [
    // being somewhere
    "يقع تقع وقع وقعت يوجد توجد وجد وجدت موقع مكان located situated found place location",
    // being born, living, dying
    "ولد ولدت يولد مولد ميلاد ولادة عاش عاشت توفي توفيت مات ماتت وفاة عمر born birth lived live died die death age old",
    // beginning, coming to be, ending
    "تأسس تأسست أسس أسست تأسيس مؤسس أنشئ أنشئت نشأ نشأت نشأة بدأ بدأت بداية انتهى انتهت نهاية ظهر ظهرت حدث حدثت حصل حصلت",
    "founded founder established began begin begun start started end ended happen happened occur occurred take took",
    // measures
    "يبلغ تبلغ بلغ بلغت يساوي تساوي تعداد مساحة سكان طول ارتفاع عرض حجم كمية نسبة قيمة مسافة",
    "number amount area population length height size distance value many much long far",
    // names and meanings
    "اسم أسماء يسمى تسمى سمي سميت يدعى تدعى معنى يعني تعني تعريف مفهوم المقصود يعرف تعرف name named call called mean means meaning definition",
    // what an answer is: a time, a cause, a kind, a place in an order
    "عام سنة تاريخ يوم شهر قرن سبب أسباب نوع أنواع أول أكبر أهم عاصمة year date day month century cause reason kind type first largest capital",
  ].join(" "),
);

/** Whether a question begins with a word that asks, or with one behind particles («في أي عام», "In which year"). */
export function asks(words: readonly Word[]): boolean {
  for (const { term, stop } of words) {
    if (questionWords.has(term)) return true;
    if (!stop) return false;
  }
  return false;
}

/** Whether a word of a question only says which answer is looked for. */
export function isLight({ term }: Word): boolean {
  return lightWords.has(term) || lightWords.has(withoutArticle(term));
}
