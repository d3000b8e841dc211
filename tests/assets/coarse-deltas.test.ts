import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { coarsenDeltas } from "../../scripts/assets/coarse-deltas.ts";
import { faceFiles } from "../../components/page/font-face-data.ts";

const require = createRequire(import.meta.url);
const text = "قيس سعيّد";
const fine = await subsetFont(readFileSync(require.resolve(faceFiles.naskh.source)), text, {
  targetFormat: "sfnt",
});
const coarse = Uint8Array.from(fine);
coarsenDeltas(coarse, 8);

/** The outlines of one weight, as a font of its own. */
const at = async (font: Uint8Array, wght: number) =>
  Buffer.from(
    await subsetFont(Buffer.from(font), text, {
      targetFormat: "sfnt",
      variationAxes: { wght },
      // Its date and checksum are those of the making.
      dropTables: ["head"],
    }),
  );

describe("rounding how outlines follow the weight", () => {
  test("the weight in which text is set stays as it is", async () => {
    expect((await at(coarse, 400)).equals(await at(fine, 400))).toBe(true);
  });

  test("others change, and the file gets smaller", async () => {
    expect((await at(coarse, 700)).equals(await at(fine, 700))).toBe(false);
    const packed = (font: Uint8Array) =>
      subsetFont(Buffer.from(font), text, { targetFormat: "woff2" });
    expect((await packed(coarse)).length).toBeLessThan((await packed(fine)).length);
  });

  test("a font of one weight is left alone", async () => {
    const one = await at(fine, 400);
    const same = Uint8Array.from(one);
    coarsenDeltas(same, 8);
    expect(Buffer.from(same).equals(one)).toBe(true);
  });
});
