import { wordSet } from "../../arabic/fold.ts";
import { agentOf, isBreak, skipLeading, tells, type Clause } from "./clause.ts";
import { ALONE } from "./deed-words.ts";
import type { NameWord } from "./name-word.ts";
import { ofRelative } from "./relative-clause.ts";
import { UNKNOWN, type Start } from "./start.ts";

/** The clause itself, where its verb and who does it stand in it. */
export function ofClause(words: readonly NameWord[], { at: from, opener }: Clause): Start[] {
  if (words[opener]?.is.has("relative") === true) return ofRelative(words, opener);
  const at = skipLeading(words, from);
  const word = words[at];
  if (
    word === undefined ||
    word.is.has("opener") ||
    word.is.has("relative") ||
    word.is.has("preposition") ||
    word.joined !== ""
  )
    return [];
  const pronoun = opener >= 0 && words[opener]?.is.has("pronounOpener") === true;
  if (word.verb) {
    if (tells(word)) return [];
    if (NO_AGENT.has(words[opener]?.bare ?? "")) return [];
    if (pronoun) {
      const agent = agentOf(words, opener);
      return agent.length > 0 ? [{ at, agent, verb: at }] : [];
    }
    return hasAgent(words, at) ? [{ at, agent: [], verb: at }] : [];
  }
  if (pronoun) return [];
  if (ACCUSATIVE.test(word.word.folded) && !COUNTRY.test(word.word.folded)) return [];
  for (let verb = at + 1; verb < Math.min(at + 9, words.length); verb++) {
    const other = words[verb];
    if (other === undefined || other.is.has("relative") || isBreak(other)) break;
    if (isAuxiliary(words, verb)) continue;
    if (other.verb && !other.and) return tells(other) ? [] : [{ at, agent: [], verb }];
  }
  // A verb that is not known: the name is the whole clause, or none.
  const told = words.slice(at + 1, at + 7).some(({ bare }) => isLikeVerb(bare));
  return told && !word.deed && !isLikeVerb(word.bare) ? [{ at, agent: [], verb: UNKNOWN }] : [];
}

/** «وهو ما سيقلص»: who does it stands before them. */
const NO_AGENT = wordSet("ما مما بما وهو وهي هو هي لكي كي أو");
/** «تحرص»: like a verb, where no noun of that form is likely. */
const VERB_FORM = /^[تني]\p{L}{3}$/u;
const NO_VERBS = wordSet(
  "تونس توجو نادي نائب نواب نساء نجوم ناشط ناقل نقيب نيجر نيكي تاجر تيار تمثال توأم ترمب تلفز تراث تجار تقني يوسف ياسر يحيى يونس نزار نبيل نجيب نوفل نقابة نيابة نسبة نسخة نخبة نشاط نظام نهاية نقطة ندوة تربص تركي تسعة تهمة ثمانية",
);
const isLikeVerb = (bare: string) => VERB_FORM.test(bare) && !NO_VERBS.has(bare);
/** Countries that end like «شخصا». */
const COUNTRY = /(?:يا|فرنسا|كندا|امريكا|النمسا|رضا)$/u;
const ACCUSATIVE = /\p{L}{3}[اًا]$/u;

/** «استقبل الرئيس»، and not «استقبل وفدا»، «شارك في»: who does it stands behind the verb. */
function hasAgent(words: readonly NameWord[], verb: number): boolean {
  let at = verb + 1;
  while (words[at]?.out === true) at++;
  const word = words[at];
  if (word === undefined || isBreak(word) || word.is.size > 0 || word.joined !== "" || word.and)
    return false;
  if (word.word.kind === "number") return ALONE.has(words[verb]?.bare ?? "");
  if (/[ًٌٍ]/u.test(word.written)) return false;
  if (word.verb || (ACCUSATIVE.test(word.word.folded) && !COUNTRY.test(word.word.folded)))
    return false;
  if (isLikeVerb(word.bare)) return false;
  if (!word.deed || word.definite) return true;
  return ALONE.has(words[verb]?.bare ?? "") || words[verb]?.is.has("held") === true;
}

const WERE = wordSet("كان كانت كانوا");

/** «كان قد التقى»: the verb stands behind it. */
export function isAuxiliary(words: readonly NameWord[], at: number): boolean {
  if (!WERE.has(words[at]?.bare ?? "")) return false;
  const behind = words[at + 1]?.bare === "قد" ? at + 2 : at + 1;
  return words[behind]?.verb === true;
}
