import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPage, furtherPages } from "../../lib/archive/chunks.ts";

const newestFirst = (total: number) => Array.from({ length: total }, (_, i) => total - 1 - i);

/** Follows the links to older pages from the front page. */
function walk(list: readonly number[]): number[] {
  const seen: number[] = [];
  for (
    let page = cutPage(list, 0);
    page;
    page = page.older === null ? null : cutPage(list, page.older)
  )
    seen.push(...page.items);
  return seen;
}

describe("cutPage", () => {
  it("keeps a short list on the front page", () => {
    expect(cutPage(newestFirst(2), 0)).toEqual({
      items: [1, 0],
      number: 0,
      total: 2,
      older: null,
      newer: null,
    });
    expect(cutPage(newestFirst(2), 1)).toBeNull();
  });

  it("leads from the front page through every item, newest first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (total) => {
        expect(walk(newestFirst(total))).toEqual(newestFirst(total));
      }),
    );
  });

  it("leaves every further page as it was when a newer item comes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 400 }), (total) => {
        for (let n = 1; n < furtherPages(total); n++)
          expect(cutPage(newestFirst(total + 1), n)?.items).toEqual(
            cutPage(newestFirst(total), n)?.items,
          );
      }),
    );
  });

  it("answers null for pages that do not exist", () => {
    for (const number of [-1, 0.5, 99, Number.NaN])
      expect(cutPage(newestFirst(120), number)).toBeNull();
  });
});
