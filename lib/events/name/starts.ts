import { wordSet } from "../../arabic/fold.ts";
import { subjectBefore } from "./agent.ts";
import { PERSONS, type Phrase, type Start } from "./phrase.ts";
import { ACCUSATIVE, isSaying, NAME_WITH_ALEF, ofVerb } from "./verb-starts.ts";

/** Words between a subject and its verb. */
const TO_VERB = 11;
/** The most words of a noun that a relative clause tells of. */
const OF_NOUN = 6;
/** «قرار تعليق»، «إطار إحياء»: what is told of is the deed behind them. */
const BEFORE_DEED = wordSet(
  "قضية ملابسات تداعيات نتائج وقائع ضحايا حصيلة إطار سياق ذكرى مناسبة هامش خلفية محضر تفاصيل فكرة ملف أجل سبيل قرار قرارا ضرورة مشروع طلب موعد تاريخ مشاريع برنامج إمكانية نية رزنامة خبر أمر قصد بهدف",
);
/** «أول رحلة»: goes with the deed. */
const ORDINALS = wordSet("أول آخر ثاني ثالث رابع أولى");

/** Everywhere in the words of a sentence that a name could begin. */
export function startsOf(words: Phrase, from: number, to: number): readonly Start[] {
  const found: Start[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
    const word = words[at];
    if (word === undefined || word.out || word.kind !== "content" || word.word.kind === "latin")
      continue;
    if (
      word.word.kind === "number" &&
      !(word.head && (words[at - 1]?.kind === "opener" || opensAll(words, at)))
    )
      continue;
    if (word.leading || words[at - 1]?.bare === "و") continue;
    if (word.verb) found.push(...ofVerb(words, at));
    else found.push(...ofSubject(words, at), ...ofDeed(words, at), ...ofRelative(words, at));
  }
  return found;
}

function ofSubject(words: Phrase, at: number): Start[] {
  const word = words[at];
  if (word === undefined || !word.head || word.joined !== "" || word.points) return [];
  const opener = words[at - 1];
  // «رسميا انطلق», and not «أن وفدا سيزور».
  // «كان أوباما استخدم»: behind «كان» it is no accusative.
  const accusative =
    !/^كان/u.test(opener?.bare ?? "") &&
    ACCUSATIVE.test(word.word.folded) &&
    !NAME_WITH_ALEF.test(word.word.folded);
  if (accusative && opener?.kind !== "opener" && words[at + 1]?.verb === true) return [];
  if (opener?.kind === "pronounOpener") return [];
  for (let verb = at + 1; verb < Math.min(at + TO_VERB, words.length); verb++) {
    const other = words[verb];
    if (other === undefined || other.clause !== word.clause) break;
    if (other.out || !other.verb) continue;
    if (/^كان/u.test(other.bare)) continue;
    if (isSaying(other)) return [];
    const worth = other.speaking ? 1.6 : 3;
    const agent = verb - at > 4 ? subjectBefore(words, verb) : [];
    return [
      { at, agent: [], verb, worth },
      ...(agent.length > 1 ? [{ at: verb, agent, verb, worth: worth - 0.4 }] : []),
    ];
  }
  if (accusative) return [];
  // A headline, and what stands behind «غدا :».
  return word.deed || !opensAll(words, at) ? [] : [{ at, agent: [], verb: -1, worth: 1.6 }];
}

const opensAll = (words: Phrase, at: number) => words.slice(0, at).every(({ out }) => out);

function ofDeed(words: Phrase, at: number): Start[] {
  const word = words[at];
  if (word === undefined || !word.deed || !isHead(words, at)) return [];
  const before = words[at - 1];
  const first = ORDINALS.has(before?.bare ?? "") ? at - 1 : at;
  const described = words[at + 1]?.definite === true && words[at + 1]?.joined === "";
  const worth = word.points
    ? 0.8
    : word.definite
      ? described
        ? 2.3
        : 1.8
      : word.joined !== ""
        ? 2.5
        : 2.7;
  const told = before?.speaking === true;
  return [{ at: first, agent: [], verb: -1, worth: told ? worth + 0.2 : worth }];
}

/** Whether a word begins a phrase of its own: it is not the second of two nouns («مخزن تبريد»). */
function isHead(words: Phrase, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return false;
  if (word.and && word.sign === null && at > 0 && before?.verb !== true) return false;
  if (before === undefined || before.out || word.sign !== null || word.joined !== "") return true;
  if (before.verb || before.kind !== "content" || BEFORE_DEED.has(before.base)) return true;
  if (ORDINALS.has(before.bare) || (before.joined === "ل" && !word.definite)) return true;
  return !word.definite && (before.definite || before.points);
}

/** «على الحكم الذي ألغته محكمة النقض»: a noun and the relative clause that tells of it. */
function ofRelative(words: Phrase, at: number): Start[] {
  const word = words[at];
  if (word === undefined || !isHead(words, at) || word.points) return [];
  // «المجلس الوطني للحزب الذي سينعقد»، «أوباما الجدل الذي»: it tells of another noun.
  const before = words[at - 1];
  const second = word.joined !== "" && before?.kind === "content" && !before.verb && !before.out;
  if (second && !word.deed) return [];
  if (word.definite && word.base === word.bare) return [];
  for (let opener = at + 1; opener <= at + OF_NOUN && opener < words.length; opener++) {
    const other = words[opener];
    if (other === undefined || other.out || other.sign === "hard" || other.verb) return [];
    if (other.sign === "soft" && other.kind !== "relative") return [];
    if (other.kind === "preposition" || (other.kind !== "content" && other.kind !== "relative"))
      return [];
    if (other.kind !== "relative") continue;
    let verb = opener + 1;
    while (/^(?:كانت?|قد)$/u.test(words[verb]?.bare ?? "")) verb++;
    const told = words[verb];
    if (told?.verb !== true || words[opener - 1]?.definite !== true) return [];
    if (PERSONS.has(other.bare)) return [];
    // A state is hardly what happens.
    const lasts =
      told.speaking ||
      (told.tense === "present" && !(told.bare.startsWith("ت") && /^الذ/u.test(other.bare)));
    if (lasts && !word.deed) return [];
    return [
      { at, agent: [], verb, relative: opener, worth: (word.deed ? 2.7 : 2.2) - (lasts ? 0.5 : 0) },
    ];
  }
  return [];
}
