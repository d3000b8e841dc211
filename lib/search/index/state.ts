import { ByteReader, ByteWriter } from "../files/bytes.ts";
import { SLOTS } from "../rank/bm25.ts";
import type { ArticleFacts } from "./facts.ts";
import type { AllPostings } from "./memory-storage.ts";

/** What is kept of one article from one build to the next. */
export interface KeptArticle {
  /** Changes whenever anything does that the index takes from the article. */
  readonly fingerprint: string;
  readonly doc: number;
  /** Words of each of its texts. */
  readonly lengths: readonly number[];
  readonly facts: ArticleFacts;
}

/** An index as it was last built, from which the next build takes all that has not changed. */
export interface IndexState {
  /** The mean length that every weight was reckoned with. */
  readonly mean: number;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly postings: AllPostings;
  /** Name → SHA-256 of the content, of the files that hold them; those of articles are told by fingerprints. */
  readonly files: ReadonlyMap<string, string>;
}

/** Bytes that are handed over at a time: a large state does not lie in memory twice. */
const PART = 1 << 20;

/**
 * Writes a state for the next build, part by part; its bytes are no part of the site.
 * @param version of the code that made it: no other may build on it
 */
export function* writeIndexState(
  { mean, articles, postings, files }: IndexState,
  version: string,
): Generator<Uint8Array, void> {
  let writer = new ByteWriter().text(version).text(String(mean));
  writer.text(JSON.stringify([...files])).number(articles.size);
  for (const article of articles) {
    writer.text(JSON.stringify(article));
    if (writer.length > PART) {
      yield writer.finish();
      writer = new ByteWriter();
    }
  }
  writer.number(postings.size);
  for (const [term, list] of postings) {
    writer.text(term).number(list.length).ascending(list);
    if (writer.length > PART) {
      yield writer.finish();
      writer = new ByteWriter();
    }
  }
  yield writer.finish();
}

/** Reads what `writeIndexState` wrote; null when it is something else, of another version, or not whole. */
export function readIndexState(bytes: Uint8Array, version: string): IndexState | null {
  try {
    const reader = new ByteReader(bytes);
    if (reader.text() !== version) return null;
    const mean = Number(reader.text());
    const files = new Map(JSON.parse(reader.text()) as [string, string][]);
    const articles = new Map<string, KeptArticle>();
    for (let left = reader.number(); left > 0; left--) {
      const [id, article] = JSON.parse(reader.text()) as [string, KeptArticle];
      articles.set(id, article);
    }
    const postings: AllPostings = new Map();
    for (let left = reader.number(); left > 0; left--) {
      const term = reader.text();
      postings.set(term, reader.ascending(reader.number()));
    }
    return { mean, articles, postings, files };
  } catch {
    return null;
  }
}

/**
 * The postings of articles that stay as they are, under the numbers that they have now.
 *
 * @param docOf new number of an article that stays, by its id; null for one that has gone or changed.
 */
export function postingsOfKept(
  { articles, postings }: IndexState,
  docOf: (id: string) => number | null,
): AllPostings {
  const moved = new Map<number, number | null>();
  for (const [id, { doc }] of articles) {
    const now = docOf(id);
    if (now !== doc) moved.set(doc, now);
  }
  if (moved.size === 0) return postings;
  const renewed: AllPostings = new Map();
  for (const [term, list] of postings) {
    const kept: number[] = [];
    for (const posting of list) {
      const doc = Math.floor(posting / SLOTS);
      const now = moved.get(doc);
      if (now === undefined) kept.push(posting);
      else if (now !== null) kept.push(posting + (now - doc) * SLOTS);
    }
    if (kept.length > 0) renewed.set(term, kept);
  }
  return renewed;
}
