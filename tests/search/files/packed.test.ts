import { describe, expect, it } from "vitest";
import { packFile, unpackFile } from "../../../lib/search/files/packed.ts";

describe("unpackFile", () => {
  it("says in one sentence that a file is cut short, wherever it is", async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * at) % 251);
    const packed = await packFile({ bytes });
    for (let length = 0; length < packed.length; length += 7)
      await expect(unpackFile(packed.slice(0, length))).rejects.toThrow(/cut short/);
  });
});
