import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Family } from "../../../lib/search/files/postings.ts";
import { SLOTS } from "../../../lib/search/rank/bm25.ts";
import { openTermsFile, writeTermsFile } from "../../../lib/search/files/terms.ts";
import { reversed } from "../../../lib/search/words/word-lists.ts";

const seats = 5000;
const postings = fc
  .uniqueArray(fc.tuple(fc.nat(seats - 1), fc.nat(SLOTS - 1)), {
    minLength: 1,
    maxLength: 300,
    selector: ([seat]) => seat,
  })
  .map((all) => all.map(([seat, slot]) => seat * SLOTS + slot).sort((a, b) => a - b));
const letters = fc.string({ unit: fc.constantFrom(..."ابتوي"), minLength: 1, maxLength: 6 });
const member = fc.record({ surface: letters, postings });
const family = fc.oneof(
  fc.record({
    key: letters,
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
    see: fc.constant(null),
  }),
  fc.record({ key: letters, members: fc.constant([]), see: letters }),
);
const families = fc
  .uniqueArray(family, { maxLength: 12, selector: ({ key }) => key })
  .map((all): Family[] => all.sort((a, b) => (reversed(a.key) < reversed(b.key) ? -1 : 1)));

const inOrder = ({ key, members, see }: Family) => ({
  key,
  see,
  members: members.map(({ surface, postings }) => ({
    surface,
    postings: [...postings].sort((a, b) => a - b),
  })),
});

describe("terms file", () => {
  it("gives every family back with its spellings, articles and weights", () => {
    fc.assert(
      fc.property(families, (all) => {
        const { bytes, bits = new Uint8Array() } = writeTermsFile(all, seats);
        const file = openTermsFile({ bytes, bits }, seats);
        for (const written of all) {
          const read = file.get(written.key);
          expect(read && inOrder(read)).toEqual(inOrder(written));
        }
        expect(file.get("nowhere")).toBeNull();
      }),
    );
  });

  it("says that a file is cut short instead of answering from half of it", () => {
    const members = [{ surface: "تونس", postings: [16, 320, 4800] }];
    const { bytes, bits = new Uint8Array() } = writeTermsFile(
      [{ key: "تونس", members, see: null }],
      seats,
    );
    expect(() => openTermsFile({ bytes, bits: bits.subarray(0, 1) }, seats)).toThrow(/cut short/);
    expect(() => openTermsFile({ bytes: bytes.subarray(0, -1), bits }, seats)).toThrow(/cut short/);
  });
});
