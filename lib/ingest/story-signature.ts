import { fold } from "../arabic/fold.ts";
import type { Article } from "../article/article.ts";
import { fnv1a, mixBits } from "../base/fnv.ts";
import { oncePerText } from "../base/once.ts";

/** By what two articles are compared for likeness. */
export interface Signature {
  /** Hashes of runs of four words, ascending: every second of all, and no fewer than a few. */
  readonly hashes: Uint32Array;
  /** Countries that it is about, ISO 3166-1 alpha-2. */
  readonly main: readonly string[];
  /** And those that it names besides. */
  readonly named: readonly string[];
}

/** Words in a shingle: news rewrites keep phrases of this length and little else. */
const SHINGLE = 4;
/** Hashes below it are kept, whatever the length of the text (scaled MinHash): two texts keep the same ones. */
const BOUND = 2 ** 31;
/** Of a short text so many are kept. */
const FEWEST = 24;

/** Words come again and again. */
const hashWord = oncePerText((word) => fnv1a(fold(word)), { most: 50_000 });

/** The signature of an article, the same on every machine: its runs of four words in folded spelling, and its countries. */
export function storySignature(
  article: Pick<Article, "paragraphs" | "countries" | "mentionedCountries">,
): Signature {
  const text = article.paragraphs.join("\n");
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hashWord);
  const last = Math.max(1, words.length - SHINGLE + 1);
  const all = new Set<number>();
  for (let start = 0; start < last; start++) {
    let shingle = 0;
    for (let index = start; index < Math.min(start + SHINGLE, words.length); index++) {
      shingle = mixBits(shingle ^ (words[index] ?? 0)) + index - start;
    }
    all.add(mixBits(shingle));
  }
  const sorted = Uint32Array.from(all).sort();
  const below = sorted.findIndex((hash) => hash >= BOUND);
  const count = Math.max(FEWEST, below < 0 ? sorted.length : below);
  const { countries: main, mentionedCountries: named } = article;
  return { hashes: sorted.slice(0, count), main, named };
}

/** Share of all runs that two texts must have in common to be the same. */
const SAME = 0.5;
/** Share of the shorter text's runs that a longer one must have to contain it. */
const CONTAINS = 0.8;
/** With fewer hashes it cannot be told whether a text is contained in another: about 25 words. */
const ENOUGH = 10;

type Likeness = "same" | "first-in-second" | "second-in-first" | "different";

/**
 * Whether two articles tell the same story. The same words about other countries (congratulations to one head of state
 * and to another) are different stories.
 */
export function likeness(a: Signature, b: Signature): Likeness {
  const bound = Math.min(reach(a), reach(b));
  const { common, first, second } = compare(a.hashes, b.hashes, bound);
  const same = common >= SAME * (first + second - common);
  const fewer = Math.min(first, second);
  if (common === 0 || (!same && (fewer < ENOUGH || common < CONTAINS * fewer))) return "different";
  if (isAboutOther(a, b) && isAboutOther(b, a)) return "different";
  if (same) return "same";
  return first < second ? "first-in-second" : "second-in-first";
}

/** Up to which bound a signature holds every hash of its text. */
function reach({ hashes }: Signature): number {
  const most = hashes.at(-1) ?? 0;
  return most < BOUND && hashes.length > FEWEST ? BOUND : Math.max(BOUND, most + 1);
}

function compare(a: Uint32Array, b: Uint32Array, bound: number) {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (Math.min(x, y) >= bound) break;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  while (i < a.length && (a[i] as number) < bound) i++;
  while (j < b.length && (b[j] as number) < bound) j++;
  return { common, first: i, second: j };
}

/** Whether an article is about a country that the other does not even name. */
function isAboutOther(a: Signature, b: Signature): boolean {
  return a.main.some((iso2) => !b.main.includes(iso2) && !b.named.includes(iso2));
}
