import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { redraw } from "../../scripts/assets/redraw.ts";
import { faceFiles } from "../../components/page/font-face-data.ts";

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve(faceFiles.digits.source));
const digits = await subsetFont(source, "٠١٢٣٤٥٦٧٨٩", { targetFormat: "sfnt" });

describe("drawing characters with the glyphs of others", () => {
  test("a glyph that the font lacks is missed at once", () => {
    expect(() => redraw(digits, [[0x41, 0x32]])).toThrow("U+32");
  });

  test("a character that the font lacked can then be drawn, by other tools too", async () => {
    const drawn = Buffer.from(redraw(digits, faceFiles.digits.drawnAs));
    const two = await subsetFont(drawn, "2", { targetFormat: "sfnt" });
    const none = await subsetFont(drawn, "z", { targetFormat: "sfnt" });
    expect(two.length).toBeGreaterThan(none.length);
  });
});
