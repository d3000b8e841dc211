import { wordSet } from "../../arabic/fold.ts";
import { clauseBefore, skipLeading, type Clause } from "./clause.ts";
import { ofClause } from "./clause-start.ts";
import { ALONE, VERBS } from "./deed-words.ts";
import { CIRCUMSTANCES } from "./name-words.ts";
import type { NameWord } from "./name-word.ts";
import { pointsOut } from "./sound.ts";
import type { Start } from "./start.ts";

/** How far before a date the deed is sought that it dates. */
const REACH = 16;
/** «أول رحلة»: goes with the deed. */
const ORDINALS = wordSet("أول آخر ثاني ثالث أولى اخر");
/** «ضرورة تسريح»، «قرار تعليق»: what is told of is the deed behind them. */
const BEFORE_DEED = wordSet(
  "إطار سياق ذكرى مناسبة هامش خلفية محضر تفاصيل أعمال فكرة ملف أجل سبيل قرار قرارا ضرورة مشروع طلب موعد تاريخ مشاريع برنامج إمكانية نية رزنامة خبر أمر اتفاق على",
);

/**
 * Where a name of a date may begin, the best first: at the deed that a light verb has for its subject («تم قطع»), at the
 * deed nearest before the date, at the verb or subject of the date's clause.
 */
export function startsOf(words: readonly NameWord[], first: number, last: number): Start[] {
  const clause = clauseBefore(words, first);
  const behind = last + 1;
  const opens = clause.at >= first;
  const inClause = opens ? [] : [...ofLightVerb(words, clause), ...ofDeed(words, first, clause)];
  const next = words[behind];
  const direct =
    next !== undefined &&
    (opens || words[first - 1]?.is.has("light") === true || lightBefore(words, first));
  return [
    ...inClause,
    ...(direct ? ofDeedAt(words, behind) : []),
    ...ofClause(words, opens ? { at: behind, opener: clause.opener } : clause),
    // «ستنظم غدا وقفات احتجاجية»: where the clause itself is too long.
    ...(direct || next?.joined !== "" || next.definite ? [] : ofDeedAt(words, behind)),
  ];
}

/** «سيتم غدا استئناف»: whether only dates stand between a light verb and a place. */
function lightBefore(words: readonly NameWord[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.out === true) before--;
  const word = words[before];
  return (
    word !== undefined && (word.is.has("light") || word.is.has("held") || word.is.has("leading"))
  );
}

function ofDeedAt(words: readonly NameWord[], from: number): Start[] {
  const at = skipLeading(words, from);
  let head = at;
  while (words[head]?.is.has("light") === true || words[head]?.out === true) head++;
  const deed = ORDINALS.has(words[head]?.bare ?? "") ? head + 1 : head;
  const done = words[deed]?.deed === true || (head > from && isNoun(words, deed));
  return done ? [{ at: head, agent: [], verb: -1 }] : [];
}

/** «تم وضع حجر الأساس»: behind a light verb any noun is what is done. */
function isNoun(words: readonly NameWord[], at: number): boolean {
  const [light, word] = [words.slice(0, at).findLast(({ out }) => !out), words[at]];
  if (light?.is.has("light") !== true || word === undefined || word.sign !== null) return false;
  return !word.verb && word.is.size === 0 && word.joined === "" && !pointsOut(word) && word.ends;
}

function ofLightVerb(words: readonly NameWord[], { at }: Clause): Start[] {
  if (words[at]?.is.has("light") !== true) return [];
  // «سيتم استئناف الامتحانات»: with its verb where the deed alone is too short.
  return ofDeedAt(words, at).flatMap((start) => [start, { ...start, at }]);
}

/**
 * The phrases before a date that have a deed for their head: of those up to a word like «بعد» the longest first, since a
 * deed stands before what it is done to («تأجيل انطلاق امتحانات»), then those further away.
 */
function ofDeed(words: readonly NameWord[], first: number, clause: Clause): Start[] {
  const found: Start[] = [];
  let group = 0;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = words[at];
    if (word === undefined || word.out) continue;
    if (word.is.has("opener") || word.is.has("pronounOpener")) break;
    if (word.is.has("relative") && (at !== clause.opener || word.and || !isHeld(words, at + 1)))
      break;
    if (word.deed && isHead(words, at)) {
      const verb = at > clause.at && words[at - 1]?.is.has("phase") === true;
      found.splice(group, 0, { at: verb ? at - 1 : at, agent: [], verb: verb ? at - 1 : -1 });
    }
    const told = at > clause.opener && words[clause.opener]?.is.has("relative") === true;
    if (word.verb && !told && !word.is.has("speaking")) break;
    if (word.sign === "hard" || (word.and && word.verb)) break;
    if (CIRCUMSTANCES.has(word.bare)) group = found.length;
  }
  return found;
}

const HAPPENED = wordSet("وقع وقعت جرى جرت");

/** «الذي كان بدأ»، «التي ستنطلق»: the clause only tells that it is held, begins, or will be. */
function isHeld(words: readonly NameWord[], from: number): boolean {
  const word = words[skipLeading(words, from)];
  if (word === undefined) return false;
  return word.is.has("held") || word.is.has("phase") || word.word.future || HAPPENED.has(word.bare);
}

/** Whether a deed begins a phrase of its own: it is not the second of two nouns («مخزن تبريد»). */
function isHead(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || (word.and && word.sign === null && at > 0)) return false;
  const next = words[at + 1];
  // «قتل على أيدي»: a verb.
  const passive = VERBS.has(word.bare) || ALONE.has(word.bare);
  if (passive && next !== undefined && (next.is.has("preposition") || next.joined !== ""))
    return false;
  if (before === undefined || before.out || word.sign !== null || word.joined !== "") return true;
  if (before.verb || before.is.size > 0 || BEFORE_DEED.has(before.base)) return true;
  // «الحكومة إعادة»، «أشغاله عقد»: a phrase without an article behind one that is whole.
  return !word.definite && (before.definite || /\p{L}{3}(?:ه|ها|هم)$/u.test(before.written));
}
