import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPages, rangeOfPage, type ListedArticles } from "../../../lib/archive/ask/list-pages.ts";

/** Ids of so many articles, newest first. */
const newestFirst = (total: number): string[] =>
  Array.from({ length: total }, (_, i) => String(total - i).padStart(6, "0"));

/** The articles of all pages, each by its number, from the front page by the links to older pages. */
function walk(list: ListedArticles): (readonly [number, ListedArticles])[] {
  const pages: [number, ListedArticles][] = [];
  for (let number: number | null = 0; number !== null;) {
    const range = rangeOfPage(list, number);
    if (range === null) throw new Error(`page ${number} is missing`);
    pages.push([number, list.slice(range.from, range.to)]);
    number = range.older;
  }
  return pages;
}

const size = fc.integer({ min: 0, max: 2000 });

describe("the pages of a list", () => {
  it("are one front page while the list is short", () => {
    const list = newestFirst(2);
    expect(rangeOfPage(list, 0)).toEqual({
      from: 0,
      to: 2,
      number: 0,
      total: 2,
      older: null,
      newer: null,
      numbers: [],
    });
    expect(rangeOfPage(list, 1)).toBeNull();
  });

  it("hold every article once, newest first, and lead to and fro", () => {
    fc.assert(
      fc.property(size, (total) => {
        const list = newestFirst(total);
        const pages = walk(list);
        expect(pages.flatMap(([, articles]) => articles)).toEqual(list);
        const numbers = pages.map(([number]) => number);
        expect(numbers.slice(1)).toEqual(
          cutPages(list)
            .map((_, i) => i + 1)
            .reverse(),
        );
        for (const [i, number] of numbers.entries())
          expect(rangeOfPage(list, number)?.newer).toBe(numbers[i - 1] ?? null);
      }),
    );
  });

  it("hold 25 to 100 items, the front page 50 and more", () => {
    fc.assert(
      fc.property(size, (total) => {
        const [[, front] = [0, []], ...others] = walk(newestFirst(total));
        expect(front.length).toBeGreaterThanOrEqual(Math.min(total, 50));
        expect(front.length).toBeLessThanOrEqual(150);
        for (const [, articles] of others) {
          expect(articles.length).toBeGreaterThanOrEqual(25);
          expect(articles.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it("stay as they are when a newer article comes, but for the front page", () => {
    fc.assert(
      fc.property(size, (total) => {
        const before = new Map(walk(newestFirst(total)));
        const after = new Map(walk(newestFirst(total + 1)));
        for (const [number, articles] of before)
          if (number > 0) expect(after.get(number)).toEqual(articles);
      }),
    );
  });

  it("stay as they are, most of them, when an article comes into the midst", () => {
    const list = newestFirst(10_000);
    const contents = (pages: ReturnType<typeof walk>) =>
      new Set(pages.map(([, articles]) => articles.join()));
    const before = contents(walk(list));
    let changed = 0;
    const places = Array.from({ length: 100 }, (_, i) => 50 + i * 99);
    for (const [i, place] of places.entries()) {
      const after = contents(walk(list.toSpliced(place, 0, `9${String(i).padStart(5, "0")}`)));
      changed += [...after].filter((page) => !before.has(page)).length;
    }
    // Of two hundred pages.
    expect(changed / places.length).toBeLessThan(4);
  });

  it("are cut between articles, however many items one has", () => {
    const list = newestFirst(300).map((id, i) => [id, i % 7 === 0 ? 130 : 3] as const);
    const pages = walk(list);
    expect(pages.flatMap(([, articles]) => articles)).toEqual(list);
    expect(rangeOfPage(list, 0)?.total).toBe(list.reduce((sum, [, items]) => sum + items, 0));
    for (const [, articles] of pages)
      if (articles.length > 1)
        expect(articles.reduce((sum, each) => sum + Number(each[1]), 0)).toBeLessThanOrEqual(150);
  });

  it("name the newest, those beside them and the oldest, whatever their number", () => {
    const list = newestFirst(1000);
    const further = cutPages(list).length;
    const numbers = (number: number) => rangeOfPage(list, number)?.numbers;
    expect(numbers(0)).toEqual([0, further, further - 1, null, 1]);
    expect(numbers(8)).toEqual([0, null, 10, 9, 8, 7, 6, null, 1]);
    expect(numbers(1)).toEqual([0, null, 3, 2, 1]);
    expect(numbers(3)).toEqual([0, null, 5, 4, 3, 2, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2000 }), (total) => {
        const [before, after] = [newestFirst(total), newestFirst(total + 300)];
        for (let number = 1; number < cutPages(before).length - 2; number += 1)
          expect(rangeOfPage(after, number)).toEqual({
            ...rangeOfPage(before, number),
            total: after.length,
            from: expect.any(Number) as number,
            to: expect.any(Number) as number,
          });
      }),
    );
  });

  it("are null where there is none", () => {
    for (const number of [-1, 0.5, 99, Number.NaN])
      expect(rangeOfPage(newestFirst(120), number)).toBeNull();
  });
});
