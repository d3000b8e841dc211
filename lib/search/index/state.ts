import { ByteReader, ByteWriter } from "../files/bytes.ts";
import type { AllPostings } from "./memory-storage.ts";
import type { ArticleFacts } from "../files/facts.ts";

/** What is kept of one article from one build to the next. */
export interface KeptArticle {
  /** Changes whenever anything does that the index takes from the article. */
  readonly mark: string;
  readonly seat: number;
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
}

const FORMAT = 1;

/** Bytes that are handed over at a time: a large state does not lie in memory twice. */
const PART = 1 << 20;

/** Writes a state for the next build, part by part; its bytes are no part of the site. */
export function* writeIndexState({
  mean,
  articles,
  postings,
}: IndexState): Generator<Uint8Array, void> {
  let writer = new ByteWriter().number(FORMAT).text(String(mean)).number(articles.size);
  for (const article of articles) {
    writer.text(JSON.stringify(article));
    if (writer.length > PART) {
      yield writer.finish();
      writer = new ByteWriter();
    }
  }
  writer.number(postings.size);
  for (const [surface, list] of postings) {
    writer.text(surface).number(list.length);
    let previous = 0;
    for (const posting of list) {
      writer.number(posting - previous);
      previous = posting;
    }
    if (writer.length > PART) {
      yield writer.finish();
      writer = new ByteWriter();
    }
  }
  yield writer.finish();
}

/** Reads what `writeIndexState` wrote; null when it is something else, or not whole. */
export function readIndexState(bytes: Uint8Array): IndexState | null {
  try {
    const reader = new ByteReader(bytes);
    if (reader.number() !== FORMAT) return null;
    const mean = Number(reader.text());
    const articles = new Map<string, KeptArticle>();
    for (let left = reader.number(); left > 0; left--) {
      const [id, article] = JSON.parse(reader.text()) as [string, KeptArticle];
      articles.set(id, article);
    }
    const postings: AllPostings = new Map();
    for (let left = reader.number(); left > 0; left--) {
      const surface = reader.text();
      const list = new Array<number>(reader.number());
      let posting = 0;
      for (let at = 0; at < list.length; at++) list[at] = posting += reader.number();
      postings.set(surface, list);
    }
    return { mean, articles, postings };
  } catch {
    return null;
  }
}

/**
 * The postings of articles that stay as they are, under the seats that they have now.
 *
 * @param seatOf new seat of an article that stays, by its id; null for one that has gone or changed.
 */
export function postingsOfKept(
  { articles, postings }: IndexState,
  seatOf: (id: string) => number | null,
  slots: number,
): AllPostings {
  const moved = new Map<number, number | null>();
  for (const [id, { seat }] of articles) {
    const now = seatOf(id);
    if (now !== seat) moved.set(seat, now);
  }
  if (moved.size === 0) return postings;
  const renewed: AllPostings = new Map();
  for (const [surface, list] of postings) {
    const kept: number[] = [];
    for (const posting of list) {
      const seat = Math.floor(posting / slots);
      const now = moved.get(seat);
      if (now === undefined) kept.push(posting);
      else if (now !== null) kept.push(posting + (now - seat) * slots);
    }
    if (kept.length > 0) renewed.set(surface, kept);
  }
  return renewed;
}
