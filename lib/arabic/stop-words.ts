import { fold } from "./fold.ts";

/**
 * Words that say how a sentence hangs together, not what it is about. In the exact spelling, because
 * folding would make the name علي one of them (على).
 */
const stopWords: ReadonlySet<string> = new Set(
  `من في على إلى الى عن مع أن ان إن أنّ إنّ لا ما لم لن قد لقد هل أم أو او ثم بل لكن ولكن حتى إذ إذا اذا لو لولا كي لكي
  هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هذين هاتان هؤلاء ذلك تلك أولئك هناك هنا الذي التي الذين اللذان اللتان
  اللذين اللتين اللاتي اللواتي كان كانت كانوا يكون تكون ليس ليست كل بعض غير بين بعد قبل عند عندما حين حيث منذ خلال ضمن
  تحت فوق أمام وراء دون حول نحو لدى لدي عبر ضد مثل أي اي أية كيف متى أين اين كم لماذا ماذا لما مما عما فيما بما كما إنما
  به بها بهم له لها لهم لنا فيه فيها فيهم منه منها منهم عنه عنها عنهم عليه عليها عليهم إليه إليها إليهم معه معها معهم
  أنه انه إنه أنها انها إنها أنهم إنهم لأن لانه لأنه لأنها بأن بأنه بأنها فإن وأن وإن كأن لكنه لكنها أيضا أيضاً ايضا كذلك
  ذات ذو ذي سوف وقد فقد ولم ولا وما فلا وهو وهي ومن وفي وعلى وإلى ومع وعن وهذا وهذه وذلك والتي والذي والذين وكان وكانت
  التى الذى اللتى يتم تم فى اى أى هى ماهو ماهي ماهى ماهما بماذا لماذ وماذا فماذا ممن بمن فمن لمن بأي باي لأي لاي وأي ومتى وأين
  وكيف وكم بكم فكم أيها أيهما شو وين ليش ايش فين ازاي إما أما اما إلا الا عدة عدد أحد إحدى أحدهم بهذا بهذه لهذا لهذه بذلك لذلك`.split(
    /\s+/,
  ),
);

/**
 * Whether an Arabic word is a stop word.
 *
 * @param word as written, without vowel marks.
 */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const particles: ReadonlySet<string> = new Set(
  "من في على إلى عن مع أن لا ما لم لن قد هل أم أو لو كي".split(" ").map(fold),
);

/**
 * Whether a folded word is how a particle is folded; it may be another word too (علي). What looks like one with
 * something joined in front is rather a word of its own: a governor (والي) is no «and to» (وإلى).
 */
export function isFoldedParticle(word: string): boolean {
  return particles.has(word);
}
