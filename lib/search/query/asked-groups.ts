import { isGodWilling } from "../../arabic/forms/compounds.ts";
import { untilItSucceeds } from "../../base/once.ts";
import type { Dictionaries } from "../files/open.ts";
import { familyKeys, type Word } from "../words/analyse.ts";
import { isLight } from "../words/is-light.ts";
import { asks } from "../words/question-words.ts";
import { itemOf, plainWord } from "./one-word.ts";
import type { QueryItem } from "./asked-words.ts";
import type { ParsedQuery } from "./parse.ts";

/** The groups of a question, as they are asked for. */
export interface AskedGroups {
  /** Those that must be found. */
  readonly groups: ParsedQuery["groups"];
  /** Those of them that are put to the index. */
  readonly telling: ParsedQuery["groups"];
  /** Those of these that only say which answer is looked for. */
  readonly light: ParsedQuery["groups"];
  /** Whether a question word begins it. */
  readonly asking: boolean;
  /** The word that is still being typed, which may become another one. */
  readonly last: Word | undefined;
}

/** Loaded by questions that a question word begins; without it all words count alike. */
const loadLightWords = untilItSucceeds(() => import("../words/light-words.ts"));

/** So many groups that are not heavy can do without those that are. */
const FEWEST_TELLING = 3;

/** Tells which groups of a question are asked for, and which of them count for little. */
export async function askedGroups(
  files: Dictionaries,
  all: ParsedQuery["groups"],
  typing: boolean,
): Promise<AskedGroups> {
  const groups = withGodWilling(contentGroups(all));
  const asking = asks(all.flat().flatMap(({ words }) => words));
  // Both at once: each may be a turn on the line.
  const [telling, list] = await Promise.all([
    withoutHeavy(files, groups),
    asking ? loadLightWords().catch(() => null) : null,
  ]);
  const last = typing ? telling.at(-1)?.at(-1)?.words.at(-1) : undefined;
  const light = list === null ? [] : lightGroups(telling, list.lightWords, last);
  return { groups, telling, light, asking, last };
}

/** The question with «إن شاء الله» as the one word whose family all its spellings share. */
function withGodWilling(groups: ParsedQuery["groups"]): ParsedQuery["groups"] {
  const written: ParsedQuery["groups"][number][] = [];
  for (const items of groups) {
    const before = written.at(-1) ?? [];
    const [one, other] = [plainWord(before), plainWord(items)];
    if (one && other && isGodWilling(one.term, other.term)) {
      const text = `${before[0]?.text ?? ""} ${items[0]?.text ?? ""}`;
      written.splice(-1, 1, [itemOf(`انشاء${other.term}`, text)]);
    } else written.push(items);
  }
  return written;
}

/** The groups that must be found: stop words only when there is nothing else. */
function contentGroups(groups: ParsedQuery["groups"]): ParsedQuery["groups"] {
  const content = groups.filter((items) =>
    items.some((item) => item.words.some((word) => !word.stop)),
  );
  return content.length > 0 ? content : groups;
}

/**
 * The groups of a question that only say which answer is looked for; none when it has no others.
 *
 * @param list of such words.
 * @param last the word that is still being typed, which may become another one.
 */
function lightGroups(
  groups: ParsedQuery["groups"],
  list: string,
  last: Word | undefined,
): ParsedQuery["groups"] {
  const counts = (word: Word) => word === last || !isLight(word, list);
  const light = groups.filter((items) =>
    items.every(({ phrase, words }) => !phrase && !words.some(counts)),
  );
  return light.length < groups.length ? light : [];
}

/**
 * A long question without its most frequent words: they say little beside the others, and their postings
 * are the largest files there are.
 */
async function withoutHeavy(
  files: Dictionaries,
  groups: ParsedQuery["groups"],
): Promise<ParsedQuery["groups"]> {
  if (groups.length <= FEWEST_TELLING) return groups;
  const isHeavy = async (word: Word) =>
    (await Promise.all(familyKeys(word.term).map((key) => files.terms.isHeavy(key)))).some(Boolean);
  const isLeftOut = async ({ phrase, words }: QueryItem) =>
    !phrase && (await Promise.all(words.map(isHeavy))).some(Boolean);
  const leftOut = await Promise.all(groups.map((items) => Promise.all(items.map(isLeftOut))));
  const telling = groups.filter((_, at) => leftOut[at]?.includes(false));
  return telling.length >= FEWEST_TELLING ? telling : groups;
}
