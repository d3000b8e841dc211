import { wordSet } from "../../arabic/fold.ts";
import { agentOf, isFeminine, openerOf, subjectBehind } from "./agent.ts";
import { NEGATIONS } from "./words/closed-words.ts";
import type { NameWord } from "./words/name-word.ts";
import { PERSONS, type Phrase, type Start } from "./phrase.ts";
import { isWholeAlone, neededOf } from "./words/verb-words.ts";

/** Words between a subject's first phrase and what its verb needs. */
const LONG = 14;

/** Names that begin with the verb of a clause, or with who does it where only a clause before says. */
export function ofVerb(words: Phrase, at: number): Start[] {
  const word = words[at];
  if (word === undefined || !(word.head || word.clause !== words[at - 1]?.clause)) return [];
  const opener = openerOf(words, at);
  if (
    isSaying(word) ||
    word.points ||
    NEGATIONS.has(words[at - 1]?.bare ?? "") ||
    NO_DOER.has(opener?.bare ?? "")
  )
    return [];
  const next = at + 1 + words.slice(at + 1).findIndex(({ out }) => !out);
  const follows = words[next];
  if (word.light) {
    if (follows?.kind !== "content" || follows.joined !== "") return [];
    // «تم إيقافه»
    const agent = follows.points ? agentOf(words, at) : [];
    if (follows.points) return agent.length > 0 ? [{ at, agent, verb: at, worth: 2.5 }] : [];
    const less = opener?.kind === "relative" ? 1.5 : 0;
    return [
      { at: next, agent: [], verb: -1, worth: 3.2 - less },
      { at, agent: [], verb: at, worth: 2.5 - less },
    ];
  }
  const worth = word.speaking ? 1.8 : 3;
  // «الذي عاد إلى البلاد»: who, stands too far before it.
  if (opener?.kind === "relative")
    return PERSONS.has(opener.bare) ? [] : [{ at, agent: [], verb: at, worth: worth - 2.1 }];
  // «أنها ستفتتح صالة»: the pronoun does it, where the verb agrees with it.
  const pronoun =
    opener?.kind === "pronounOpener" && /ها$/u.test(opener.written) === isFeminine(word.bare);
  const agent = pronoun || !hasSubject(words, at) ? agentOf(words, at) : [];
  if (agent.length === 0 && hasSubject(words, at))
    return [{ at, agent: [], verb: at, worth }, ...ofLongSubject(words, at, worth)];
  if (agent.length > 0) return [{ at, agent, verb: at, worth: worth - 0.2 }];
  return [{ at, agent: [], verb: at, worth: worth - 1.3 }];
}

/**
 * «تمكنت فرقة الأبحاث للحرس الوطني بطبرقة من الكشف»: with no more of a long subject than its first phrase, before what the verb
 * needs, or what is done.
 */
function ofLongSubject(words: Phrase, verb: number, worth: number): Start[] {
  const whole = subjectBehind(words, verb, words.length);
  const last = whole.at(-1);
  if (last === undefined || whole.length < 2) return [];
  const needed = neededOf(words[verb]?.bare ?? "");
  const behind = words.indexOf(last) + 1;
  const leads = ({ kind, bare, joined }: NameWord, at: number) =>
    needed.size > 0
      ? needed.has(kind === "preposition" ? bare : joined.charAt(0))
      : isFree(words, at);
  let at = behind;
  for (let word = words[at]; word === undefined || word.out || !leads(word, at); word = words[++at])
    if (word?.clause !== words[verb]?.clause || word?.sign === "hard" || at > behind + LONG)
      return [];
  const verbs = words.slice(verb, verb + 1);
  // At what a preposition leads to, or else at «و».
  const led = whole.findIndex(({ joined }, index) => index > 1 && joined !== "");
  const first = led > 0 ? led : whole.findIndex(({ and }, index) => index > 1 && and);
  return [whole, whole.slice(0, Math.max(0, first))].flatMap((subject, index) =>
    subject.length > 1 && at > behind - index
      ? [{ at, agent: [...verbs, ...subject], verb, worth: worth - 0.5 - 0.2 * index }]
      : [],
  );
}

/** What is done, behind a date or an aside. */
function isFree(words: Phrase, at: number): boolean {
  const word = words[at];
  if (word?.kind !== "content" || word.definite || word.verb || word.and || word.joined !== "")
    return false;
  return words[at - 1]?.out === true || word.sign === "soft";
}

/** «بما يتيح»: who does it is a whole clause. */
const NO_DOER = wordSet("ما مما بما وما");

/** «قال»: says who said, and no more. */
export const isSaying = ({ word, verb }: NameWord) => verb && word.classes.has("saying");

/** «سجلا»: what is done, and not who does it. */
export const ACCUSATIVE = /\p{L}{3}[اًا]$/u;
/** Countries and names end so too. */
export const NAME_WITH_ALEF = /(?:يا|فرنسا|كندا|امريكا|النمسا|رضا|سويسرا|هولندا)$/u;

/** «استقبل الرئيس»، and not «استقبل وفدا»، «شارك في». */
export function hasSubject(words: Phrase, verb: number): boolean {
  const at = verb + 1 + words.slice(verb + 1).findIndex(({ out }) => !out);
  const word = words[at];
  if (at <= verb || word === undefined || word.sign === "hard" || word.kind !== "content")
    return false;
  if (word.joined !== "" || word.and || word.verb || word.points) return false;
  // «نظما»، «طالبوا»: two or more of whom the sentence before tells.
  if (/^\p{L}{3,}(?:ا|وا)$/u.test(words[verb]?.bare ?? "")) return false;
  const alone = isWholeAlone(words[verb]?.bare ?? "");
  // «تجلب حوالي 30 ألف سائح»
  if (word.word.kind === "number" || ABOUT.has(word.bare)) return alone;
  const { folded } = word.word;
  if (ACCUSATIVE.test(folded) && !NAME_WITH_ALEF.test(folded)) return false;
  if (isDoneByHim(words[verb], word)) return false;
  if (word.deed && !word.definite)
    return alone || (words[verb]?.holding === true && !/شهد/u.test(words[verb].bare));
  return true;
}

const ABOUT = wordSet("حوالي قرابة زهاء نحو أكثر أقل بعض عدة عديد العديد كل مزيد المزيد");

/** Of men or of either, and a feminine noun by their form. */
const OF_MEN = wordSet(
  "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مائة مئة عدة كافة عامة بقية أغلبية غالبية حمزة أسامة طلحة معاوية خليفة قتيبة عبيدة إخوة قضاة طلبة أساتذة",
);

/** «خاض مباراة»: beside a masculine verb a feminine noun is what is done. */
const isDoneByHim = (verb: NameWord | undefined, { written, base }: NameWord) =>
  verb !== undefined &&
  !isFeminine(verb.bare) &&
  /(?:ة|[^و]ات)$/u.test(written) &&
  !OF_MEN.has(base);
