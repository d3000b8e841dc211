import { idf, K1 } from "../../search/rank/bm25.ts";
import {
  exactWeights,
  isSentence,
  knownOf,
  LIGHT,
  neededGroups,
  powers,
  type ResolvedGroup,
} from "../../search/rank/rank.ts";
import { CHANNELS, FAMILY } from "../../search/rank/scorer.ts";
import type { AskedState } from "./asked-state.ts";
import { allOf, eitherOf, ofAll, withTerm, type Filter } from "./filters.ts";
import type { Scoring } from "./scoring.ts";
import { coverageFor } from "./score-bound.ts";
import { asTokens, FREQUENCY, type TermSet } from "../tokens.ts";
import { partsToAdd, ParameterWriter, termSum } from "./parameters.ts";
import { countSets, termsQuery } from "./term-sets.ts";
import { planWord, setOf, type Reading, type WordPlan } from "./word-plan.ts";

/** The groups of a question as Solr looks for them: queries, in whose texts `$…` are parameters. */
export interface ScoredGroups extends Scoring {
  /** The articles that have anything of the question; null for none. */
  readonly any: Filter | null;
  /** Those that have every group that is needed, a filter for each. */
  readonly needed: readonly Filter[];
}

/**
 * Writes the score of `rank` as a function of Solr. An article's terms are indexed with their weights as payloads, so that
 * the sums are the same as in a browser: only the numbers of articles by which words are rare or not are asked for first.
 */
export async function scoreGroups(
  state: AskedState,
  documents: number,
  groups: readonly ResolvedGroup[],
): Promise<ScoredGroups> {
  const known = groups.map(({ items, light }) => ({
    light,
    items: knownOf(items).map((words) => words.map((word) => planWord(word))),
  }));
  const plans = known.flatMap(({ items }) => items.flat());
  // Of one term alone the number is known.
  const sets = plans
    .flatMap(({ own, others }) => [...(own ?? []), ...others])
    .filter(({ terms }) => terms.length > 1);
  const counts = await countSets(state, sets.map(setOf));
  const weigh = (reading: Reading): number => {
    // A term counts for as much in the number of articles as in the sum of occurrences.
    const shared = reading.terms.reduce((sum, { share, articles }) => sum + share * articles, 0);
    return idf(documents, Math.min(shared, counts[sets.indexOf(reading)] ?? shared));
  };
  const writer = new ParameterWriter();
  const sums = Array.from({ length: CHANNELS }, (): string[] => []);
  const covered = Array.from({ length: CHANNELS }, (): string[] => []);
  let [total, family, exact] = [0, 1, 0];
  for (const { items, light } of known) {
    const share = light ? LIGHT : 1;
    const weights = items.map((words) =>
      words.reduce((sum, word) => sum + addWord(word, share), 0),
    );
    total += Math.max(0, ...weights);
  }

  function addWord({ own, others, all }: WordPlan, share: number): number {
    const readings = others.map((reading) => ({ reading, idf: share * weigh(reading) }));
    const weight = own?.[FAMILY]
      ? share * weigh(own[FAMILY])
      : Math.max(0, ...readings.map((one) => one.idf));
    const parts = readings
      .filter(({ reading }) => reading.terms.length > 0)
      .map((one) => saturated(one.reading, one.reading.factor * one.idf));
    if (own?.[FAMILY]) parts.unshift(saturated(own[FAMILY], weight));
    sums[FAMILY]?.push(parts.length === 1 ? (parts[0] ?? "0") : `max(${parts.join(",")})`);
    covered[FAMILY]?.push(clause(all, weight));
    family = Math.max(family, ...readings.map((one) => (one.reading.factor * one.idf) / weight));
    let added = 0;
    for (const [channel, reading] of (own ?? []).entries()) {
      if (channel === FAMILY || reading.terms.length === 0) continue;
      const most = share * weigh(reading);
      added += (exactWeights[channel] ?? 0) * most;
      sums[channel]?.push(saturated(reading, most));
      covered[channel]?.push(clause(setOf(reading), weight));
    }
    exact = Math.max(exact, added / weight);
    return weight;
  }

  /** BM25's saturating weight of the sum of some terms: (k1 + 1) · r / (1 + r) with r written once. */
  function saturated({ terms }: Reading, weight: number): string {
    const most = (weight * (K1 + 1)).toPrecision(9);
    const sums = partsToAdd(terms).map((part) => `query(${writer.put(termSum(part))},0)`);
    const sum = sums.length === 1 ? (sums[0] ?? "0") : ofAll(`sum(${sums.join(",")})`);
    return `sub(${most},recip(${sum},${(1 / FREQUENCY).toPrecision(9)},${most},1))`;
  }

  function clause(terms: TermSet, weight: number): string {
    return `_query_:"${termsQuery(writer.put(asTokens(terms))).replaceAll('"', '\\"')}"^=${weight.toPrecision(9)}`;
  }

  const coverages = covered.map((clauses) =>
    clauses.length === 0 ? "0" : `query(${writer.put(`{!lucene q.op=OR}${clauses.join(" ")}`)},0)`,
  );
  const power = isSentence(groups) ? powers.sentence : powers.keywords;
  const parts = sums.flatMap((list, channel) => {
    if (list.length === 0 || total === 0) return [];
    const sum = list.length === 1 ? (list[0] ?? "0") : `sum(${list.join(",")})`;
    const covering = `min(1,div(${coverages[channel] ?? "0"},${total}))`;
    if (channel === FAMILY) return `product(sqrt(${covering}),${sum})`;
    return `product(${exactWeights[channel] ?? 0},${sum},${power === 1 ? covering : `pow(${covering},${power})`})`;
  });
  const all = [...new Set(plans.flatMap((plan) => plan.all))];
  const needed = neededGroups(groups).map((group) => {
    const items = known[groups.indexOf(group)]?.items ?? [];
    return eitherOf(items.map((words) => allOf(words.map((word) => withTerm(word.all)))));
  });
  return {
    params: writer.params,
    score: parts.length === 0 ? "0" : `sum(${parts.join(",")})`,
    coverage: coverages[FAMILY] ?? "0",
    coverageFor: (score) => coverageFor({ total, family, exact, power }, score),
    any: all.length === 0 ? null : withTerm(all),
    needed,
  };
}
