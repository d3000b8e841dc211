import { fold, wordSet } from "../../../arabic/fold.ts";
import { lightAdjectives } from "../cues/adjectives.ts";
import { bodyHeads, looseHeads } from "../cues/head-words.ts";
import type { Lookup, NameForm } from "./name-form.ts";
import { nationalityOf } from "./nationality.ts";

/** Heads that one and the same name is called by. */
const likeHeads = [
  wordSet(`حزب حركة`),
  wordSet(`تنظيم جماعة حركة`),
  wordSet(`صحيفة جريدة`),
  wordSet(`نادي فريق`),
  wordSet(`قناة تلفزيون`),
];
/** Adjectives that one and the same body is called by: «البنك الدولي», «البنك العالمي». */
const worldwide = new Map<string, string>([
  [fold("العالمي"), fold("الدولي")],
  [fold("العالمية"), fold("الدولية")],
]);
const MINISTRY = "وزاره";
const AFFAIRS = "الشءون";

/** Other forms of an organisation's name, of which some may be there. */
export function bodyTwins(
  { type, words }: NameForm,
  lookup: Lookup,
  home: string | null,
): readonly (NameForm | undefined)[] {
  if (type !== "organisation" || words.length < 2) return [];
  const [head = "", second = "", ...more] = words;
  const rest = words.slice(1);
  const look = (list: readonly string[]): NameForm | undefined => lookup("organisation", list);
  const twins: (NameForm | undefined)[] = [];
  if (looseHeads.has(head) && (rest.length > 1 || !second.startsWith("ال"))) twins.push(look(rest));
  const like = likeHeads.filter((set) => set.has(head)).flatMap((set) => [...set]);
  twins.push(...like.filter((other) => other !== head).map((other) => look([other, ...rest])));
  if (words.some((word) => worldwide.has(word)))
    twins.push(look(words.map((word) => worldwide.get(word) ?? word)));
  if (words.length < 3) return twins;
  const last = words.at(-1) ?? "";
  const nation = nationalityOf(last);
  const isExtra =
    nation === null ? lightAdjectives.has(last) && bodyHeads.has(head) : nation === home;
  if (isExtra) twins.push(look(words.slice(0, -1)));
  if (head === MINISTRY && /^وال/u.test(more[0] ?? "")) twins.push(look([head, second]));
  if (second === AFFAIRS)
    twins.push(look([head, ...more]), look([head, (more[0] ?? "").replace(/يه$/u, "ه")]));
  words.forEach((word, i) => {
    if (i === 0 || i === words.length - 1 || !lightAdjectives.has(word)) return;
    twins.push(look(words.filter((_, n) => n !== i)));
  });
  return twins;
}
