import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SLOTS } from "../../../lib/search/rank/bm25.ts";
import { openTerms, turned, writeTerms, type Family } from "../../../lib/search/files/terms.ts";

const capacity = 5000;
const postings = fc
  .uniqueArray(fc.tuple(fc.nat(capacity - 1), fc.nat(SLOTS - 1)), {
    minLength: 1,
    maxLength: 300,
    selector: ([doc]) => doc,
  })
  .map((all) => all.map(([doc, slot]) => doc * SLOTS + slot).sort((a, b) => a - b));
const letters = fc.string({ unit: fc.constantFrom(..."ابتوي"), minLength: 1, maxLength: 6 });
const member = fc.record({ term: letters, postings });
const family = fc.oneof(
  fc.record({
    key: letters,
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
    see: fc.constant(null),
  }),
  fc.record({
    // A stem, or a whole word of it.
    key: fc.array(letters, { minLength: 1, maxLength: 2 }).map((parts) => parts.join("=")),
    members: fc.constant([]),
    see: letters,
  }),
);
const families = fc
  .uniqueArray(family, { maxLength: 12, selector: ({ key }) => key })
  .map((all): Family[] => all.sort((a, b) => (turned(a.key) < turned(b.key) ? -1 : 1)));

const inOrder = ({ key, members, see }: Family) => ({
  key,
  see,
  members: members.map(({ term, postings }) => ({
    term,
    postings: [...postings].sort((a, b) => a - b),
  })),
});

describe("terms file", () => {
  it("gives every family back with its spellings, articles and weights", () => {
    fc.assert(
      fc.property(families, (all) => {
        const { bytes, bits = new Uint8Array() } = writeTerms(all, capacity);
        const file = openTerms({ bytes, bits }, capacity);
        for (const written of all) {
          const read = file.get(written.key);
          expect(read && inOrder(read)).toEqual(inOrder(written));
        }
        expect(file.get("nowhere")).toBeUndefined();
      }),
    );
  });

  it("says that a file is cut short instead of answering from half of it", () => {
    const members = [{ term: "تونس", postings: [16, 320, 4800] }];
    const { bytes, bits = new Uint8Array() } = writeTerms(
      [{ key: "تونس", members, see: null }],
      capacity,
    );
    expect(() => openTerms({ bytes, bits: bits.subarray(0, 1) }, capacity)).toThrow(/cut short/);
    expect(() => openTerms({ bytes: bytes.subarray(0, -1), bits }, capacity)).toThrow(/cut short/);
  });
});
