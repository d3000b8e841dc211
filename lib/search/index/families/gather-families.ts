import { bases, withoutArticle } from "../../../arabic/bases.ts";
import { brokenPlurals } from "../../../arabic/forms/broken-plurals.ts";
import type { Folded } from "../../../arabic/fold.ts";
import { givenNames } from "../../../arabic/given-names.ts";
import { ALEF, BEH, FEH, KAF, LAM, NOON, SEEN, TEH, WAW, YEH } from "../../../arabic/letters.ts";
import { together } from "../../../arabic/forms/compounds.ts";
import { isFoldedParticle } from "../../../arabic/stop-words.ts";
import { listedStem, listedStems } from "../../words/listed-stems.ts";
import { joinCompounds } from "./join-compounds.ts";
import { referListed } from "./refer-listed.ts";
import { singularByPattern } from "./pattern-plurals.ts";
import type { Family, Member } from "../../files/terms.ts";

/**
 * How many times more articles must have the word without the letter than with it, before the letter is
 * taken for a proclitic. و joins anything, and few words begin with it; ك seldom is one. Particles are no
 * witnesses: stems that end as they do are of other words (إلى has the stem of آلة).
 */
const witnessesNeeded: ReadonlyMap<string, number> = new Map([
  [WAW, 0.5],
  [SEEN, 1],
  [BEH, 2],
  [LAM, 2],
  [FEH, 3],
  [KAF, 8],
]);

/**
 * A noun of three articles or more stands with the article in some; what never does is ب or ل and a word (بدمج) rather
 * than one word (بطاقة), unless that word is much rarer, as what is left of a name (بشار) is, or begins as if it had
 * another proclitic (بلعيد).
 */
const FEWEST_TO_TELL = 3;
const NEEDED_WITHOUT_ARTICLE = 0.3;
const mayNeedLess = new Set([BEH, LAM]);
const mayBeJoined = new Set([WAW, FEH, BEH, LAM]);

/** The future س only stands before the prefixes of the imperfect. */
const imperfect = new Set([YEH, TEH, NOON, ALEF]);

/**
 * Gathers terms into families by their stems. A stem that is another stem with a proclitic in front
 * (بجائز, جائز) joins it, when enough articles bear witness that the other is a word; a stem alone cannot tell. The
 * stem of a broken plural joins that of its singular, and a compound stands in the families of its parts too.
 *
 * @param terms every term of the index with its postings, each once, in any order.
 * @returns families and references, for stems that joined another and for listed words (`refer-listed.ts`); sorted by key.
 */
export function gatherFamilies(terms: Iterable<Member>): Family[] {
  const byStem = new Map<string, Member[]>();
  for (const member of terms) {
    const stem = listedStems(together(member.term))[0] ?? member.term;
    const members = byStem.get(stem);
    if (members) members.push(member);
    else byStem.set(stem, [member]);
  }
  const frequency = new Map<string, number>();
  for (const [stem, members] of byStem) {
    frequency.set(
      stem,
      members
        .filter(({ term }) => !isFoldedParticle(term))
        .reduce((sum, member) => sum + member.postings.length, 0),
    );
  }
  const joins = new Map<string, string>();
  for (const [stem, members] of byStem) {
    const join = wordBehindProclitic(
      stem,
      together(mostFrequent(members).term),
      frequency,
      members.every(({ term }) => withoutArticle(term) === term),
    );
    if (join !== null) joins.set(stem, join);
    const listed = brokenPlurals.get(stem);
    const singular =
      listed !== undefined && byStem.has(listed) ? listed : singularByPattern(stem, byStem);
    if (singular !== null) joins.set(stem, singular);
  }
  const gathered = new Map<string, Member[]>();
  const families: Family[] = [];
  for (const [stem, members] of byStem) {
    const key = lastOf(stem, joins);
    if (key !== stem) families.push({ key: stem, members: [], see: key });
    gathered.set(key, [...(gathered.get(key) ?? []), ...members]);
  }
  const keyOf = (stem: string) => (byStem.has(stem) ? lastOf(stem, joins) : null);
  joinCompounds(gathered, keyOf);
  for (const [key, see] of referListed(keyOf)) families.push({ key, members: [], see });
  for (const [key, members] of gathered) {
    members.sort((a, b) => (a.term < b.term ? -1 : 1));
    families.push({ key, members, see: null });
  }
  return families.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The end of a chain of joins; a chain that comes back to itself ends before it does. */
function lastOf(stem: string, joins: ReadonlyMap<string, string>): string {
  const passed = new Set([stem]);
  let key = stem;
  for (let next = joins.get(key); next !== undefined; next = joins.get(key)) {
    if (passed.has(next)) return stem;
    passed.add(next);
    key = next;
  }
  return key;
}

/** The term that stands for its stem: the most frequent, then the first of the alphabet. */
function mostFrequent(members: readonly Member[]): Member {
  return members.reduce((best, member) => {
    const more = member.postings.length - best.postings.length;
    return more > 0 || (more === 0 && member.term < best.term) ? member : best;
  });
}

function wordBehindProclitic(
  stem: string,
  term: string,
  frequency: ReadonlyMap<string, number>,
  neverWithArticle: boolean,
): string | null {
  if (term[0] === SEEN && !imperfect.has(term[1] ?? "")) return null;
  const own = frequency.get(stem) ?? 0;
  for (const base of bases(term as Folded)) {
    const other = listedStem(base);
    const joined = term.slice(0, term.length - base.length);
    if (other === stem || joined === "" || isFoldedParticle(base)) continue;
    // Of two letters each needs its witnesses: that و may be joined to كالة does not make وكالة «and as a god».
    const letters = [...joined];
    const less =
      neverWithArticle &&
      own >= FEWEST_TO_TELL &&
      !givenNames.has(term) &&
      !mayBeJoined.has(base[0] ?? "");
    const needed = Math.max(
      ...letters.map((letter) =>
        less && mayNeedLess.has(letter)
          ? NEEDED_WITHOUT_ARTICLE
          : (witnessesNeeded.get(letter) ?? Infinity),
      ),
    );
    if ((frequency.get(other) ?? 0) >= needed * own) return other;
  }
  return null;
}
