import { wordSet } from "../../../arabic/fold.ts";
import { lightAdjectives, openAdjectives, ordinals, unitAdjectives } from "../cues/adjectives.ts";
import { genericRests } from "../cues/common-words.ts";
import { ambiguousHeads, openHeads, partHeads, stateHeads, sureHeads } from "../cues/head-words.ts";
import { kind } from "../count/word-kinds.ts";
import { isHeadPhrase } from "./head-phrase.ts";
import { dependence, goesOn, isA, isJoined, type JudgedGram, type Verdict } from "./judged-gram.ts";

const heads = kind.bodyHead | kind.theBodyHead | kind.guard | kind.eventHead;
/** «رابطة الأبطال»: what is played for. */
const championships = wordSet(`الأبطال المحترفة`);
const MINISTRY = "وزاره";
const CHANNEL = "قناه";
/** Most of a sequence that may go on in one way, or stand behind one word. */
const most = { on: 0.6, behind: { definite: 0.6, bare: 0.75 }, work: 0.4 } as const;

/** Whether a sequence begins with a word that says what it names. */
export function isHead(gram: JudgedGram): boolean {
  return isA(gram, 0, heads);
}

/** «وزارة …», «الاتحاد …», «كأس …»: a head with the phrase that it begins, when that is all of the name. */
export function judgeHead(gram: JudgedGram): Verdict {
  const { texts, count } = gram;
  const definite = isA(gram, 0, kind.theBodyHead | kind.guard);
  if (isA(gram, 0, kind.place) && !isA(gram, 0, kind.guard)) return null;
  if (!isHeadPhrase(gram, definite)) return null;
  const on = goesOn(gram);
  const { vocabulary, grams } = gram.archive;
  const next = vocabulary.words[grams.word[on.child] ?? -1] ?? "";
  const isWhole =
    (on.most < most.on && on.complement < most.on) ||
    (!definite && texts.length === 2 && lightAdjectives.has(next));
  if (!isWhole || dependence(gram) >= most.behind[definite ? "definite" : "bare"]) return null;
  if (gram.in("work") / count >= most.work) return null;
  if (isOneOfMany(gram) || isPart(gram) || isRegional(gram)) return null;
  const acts = gram.in("member", "speech", "quoted");
  // «وكالة رويتل», not «تنظيم استفتاء»: one word without article behind a head must act like a body.
  const isBare =
    texts.length === 2 && !isA(gram, 1, kind.the | kind.place | kind.country | kind.given);
  if (isBare && acts === 0) return null;
  const isGuard = isA(gram, 0, kind.guard) && !isA(gram, 0, kind.theBodyHead);
  if (isGuard && !sureHeads.has(texts[0] ?? "") && (acts < 3 || acts / count < 0.06)) return null;
  const evidence = (acts + gram.in("naming")) / count;
  const isLeague = championships.has(texts[1] ?? "");
  const isEvent = (isA(gram, 0, kind.eventHead) && !isA(gram, 0, kind.bodyHead)) || isLeague;
  if (!isEvent && ambiguousHeads.has(texts[0] ?? "") && evidence < 0.03) return null;
  return { type: isEvent ? "event" : "organisation", confidence: Math.min(0.95, 0.6 + evidence) };
}

/** «الهيئة الوطنية», «المستشفى الجهوي», «لجنة التحقيق»: one of many, without what it is for. */
function isOneOfMany({ texts, kinds }: JudgedGram): boolean {
  const [first = "", second = ""] = texts;
  const head = first.replace(/^ال/u, "");
  const isNet = /^ال(?:تواصل|انترن)/u.test(second);
  if (first !== MINISTRY && genericRests.has(second) && (texts.length === 2 || isNet)) return true;
  if (unitAdjectives.has(second)) return true;
  if (texts.slice(1).some((text) => ordinals.has(text))) return head !== CHANNEL;
  if (head === first || !openHeads.has(head)) return false;
  return texts
    .slice(1)
    .every((text, i) => openAdjectives.has(text) || ((kinds[i + 1] ?? 0) & kind.nationality) !== 0);
}

/** «مركز الأمن الوطني», «كتلة حركة النهضة»: a part of the body that the rest names. */
function isPart(gram: JudgedGram): boolean {
  const isBody = isA(gram, 1, kind.theBodyHead | kind.guard | kind.bodyHead);
  return partHeads.has(gram.texts[0] ?? "") && isBody;
}

/** «الحرس الوطني بسوسة»: a whole name, and where its people are; «المحكمة الابتدائية بتونس» needs its place. */
function isRegional({ archive, node, words, texts }: JudgedGram): boolean {
  const { vocabulary, grams } = archive;
  const isPlaced = (word: number): boolean =>
    (vocabulary.words[word] ?? "").startsWith("ب") && isJoined(vocabulary, word);
  if (words.length < 3 || !isPlaced(words.at(-1) ?? 0)) return false;
  const head = (texts[0] ?? "").replace(/^ال/u, "");
  if (stateHeads.has(head) && !openHeads.has(head)) return true;
  const parent = grams.parent[node] ?? 0;
  const placed = (grams.children.get(parent) ?? [])
    .filter((to) => isPlaced(grams.word[to] ?? 0))
    .reduce((sum, to) => sum + (grams.count[to] ?? 0), 0);
  return placed / (grams.count[parent] ?? 1) < 0.5;
}
