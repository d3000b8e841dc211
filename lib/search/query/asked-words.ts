import type { FacetName, Span } from "../types.ts";
import { analyse, type Word } from "../words/analyse.ts";
import type { AskedDate } from "./dates/asked-date.ts";

/** A word, or the words of a phrase, which then must follow one another. */
export interface QueryItem {
  readonly words: readonly Word[];
  readonly phrase: boolean;
  /** As typed, without its quotation marks. */
  readonly text: string;
  /** The date that its words are, or belong to. */
  readonly date?: AskedDate;
}

/** A part of a query between blanks, or a quotation. */
export interface Piece extends Span {
  /** Written with a minus. */
  readonly not: boolean;
  readonly facet: FacetName | "year" | undefined;
  readonly value: string;
  /** What it says as words. */
  readonly asked: string;
  readonly phrase: boolean;
  readonly or: boolean;
}

/** Gathers the words of a query: groups that must be found, of whose items any will do; what is left out; the dates. */
export class AskedWords {
  readonly groups: QueryItem[][] = [];
  readonly excluded: QueryItem[] = [];
  /** Each must hold; of those that OR joins, any. */
  readonly dates: AskedDate[][] = [];
  /** Words so far. */
  count = 0;
  readonly #found: readonly AskedDate[];
  readonly #done = new Set<AskedDate>();
  #joinNext = false;

  /** @param found the dates in the text. */
  constructor(found: readonly AskedDate[]) {
    this.#found = found;
  }

  /** What comes next is an alternative to what came last. */
  join(): void {
    this.#joinNext = this.groups.length > 0;
  }

  add({ asked, phrase, not, end }: Piece): void {
    const words = analyse(asked);
    this.count += words.length;
    if (words.length === 0) return;
    const items: QueryItem[] = [];
    if (phrase) items.push({ words, phrase: words.length > 1, text: asked });
    for (const word of phrase ? [] : words) {
      const at = end - asked.length + word.start;
      const date = not ? undefined : this.#found.find((one) => one.start <= at && at < one.end);
      if (date === undefined)
        items.push({ words: [word], phrase: false, text: textOf(asked, word) });
      else if (!this.#done.has(date)) this.#addDate(date, items.splice(0));
    }
    if (not) this.excluded.push(...items);
    else this.#addItems(items);
  }

  #addItems(items: readonly QueryItem[]): void {
    if (items.length === 0) return;
    const last = this.groups.at(-1);
    if (this.#joinNext && last) {
      // A date that another word may stand for is asked for no longer.
      if (last[0]?.date && last.at(-1)?.date === this.dates.at(-1)?.at(-1)) this.dates.pop();
      last.push(...items);
    } else this.groups.push(...items.map((item) => [item]));
    this.#joinNext = false;
  }

  /** @param before items that stand in front of it in the same piece. */
  #addDate(date: AskedDate, before: readonly QueryItem[]): void {
    this.#addItems(before);
    this.#done.add(date);
    const items = itemsOfDate(date);
    const last = this.groups.at(-1);
    const earlier = last?.[0]?.date;
    if (this.#joinNext && earlier) {
      // The words of the earlier date become one group, so that they have an alternative together.
      while (this.groups.at(-1)?.[0]?.date === earlier) this.groups.pop();
      const others = last.filter((item) => item.date !== earlier);
      this.groups.push([...itemsOfDate(earlier), ...others, ...items]);
      this.dates.at(-1)?.push(date);
    } else if (this.#joinNext) last?.push(...items);
    else {
      this.dates.push([date]);
      const [whole] = items;
      if (items.length > 1 || !whole) this.groups.push(items);
      else {
        for (const word of whole.words)
          this.groups.push([
            { words: [word], phrase: false, text: textOf(whole.text, word), date },
          ]);
      }
    }
    this.#joinNext = false;
  }
}

/** A date as words: any of these items is the date. */
export function itemsOfDate(date: AskedDate): QueryItem[] {
  return date.says.map((said) => ({ ...said, phrase: false, date }));
}

function textOf(text: string, { start, end }: Word): string {
  return text.slice(start, end);
}
