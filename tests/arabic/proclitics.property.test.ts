import fc from "fast-check";
import { describe, it } from "vitest";
import { beforeNouns, chainsOf, join, segmenter } from "../../lib/arabic/proclitics.ts";

const everything = { ...beforeNouns, future: true };
/** The letters of proclitics and a few others, so that chains are frequent. */
const word = fc.string({ unit: fc.constantFrom(..."وفبلكساعين"), minLength: 1, maxLength: 9 });
const chain = fc.constantFrom(...chainsOf(everything));
const segment = segmenter(everything);

describe("the model of proclitics", () => {
  it("gives the word back from what is taken off and what is left", () => {
    fc.assert(
      fc.property(word, (whole) => segment(whole).every((cut) => join(cut, cut.base) === whole)),
    );
  });

  it("finds every chain that was written in front of a word", () => {
    fc.assert(
      fc.property(chain, word, (front, base) => {
        const written = join(front, base);
        return (
          written === base ||
          segment(written).some((cut) => cut.base === base && join(cut, "") === join(front, ""))
        );
      }),
    );
  });

  it("takes off nothing that is not allowed", () => {
    fc.assert(
      fc.property(
        fc.subarray([...beforeNouns.conjunctions]),
        fc.subarray([...beforeNouns.prepositions]),
        fc.constantFrom(true, false),
        fc.constantFrom(true, false),
        word,
        (conjunctions, prepositions, future, article, whole) => {
          const allowed = { conjunctions, prepositions, future, article };
          return segmenter(allowed)(whole).every(
            (cut) =>
              ["", ...conjunctions].includes(cut.conjunction) &&
              ["", ...prepositions].includes(cut.preposition) &&
              (future || !cut.future) &&
              (article || !cut.article),
          );
        },
      ),
    );
  });
});
