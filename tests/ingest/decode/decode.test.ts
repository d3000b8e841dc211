import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../../lib/ingest/decode/decode.ts";
import { anyText } from "../any-text.ts";
import { encode, type TestEncoding } from "../encode.ts";

const news =
  "أعلنت وزارة المياه في الأردن أن مشروع المحطة الجديدة سيبدأ في الربيع، وأن الكلفة لن تزيد على ما قدرته اللجنة.\nوقال الوزير إن العمل يجري ليلا ونهارا.";

function labelOf(bytes: Uint8Array): string {
  const result = decodeBytes(bytes);
  return result.ok ? result.value.encoding : result.error.kind;
}

describe("decodeBytes", () => {
  const encodings: readonly TestEncoding[] = [
    "utf-8",
    "utf-8-bom",
    "utf-16le",
    "utf-16le-bom",
    "utf-16be",
    "utf-16be-bom",
    "windows-1256",
    "iso-8859-6",
  ];
  test.each(encodings)("%s is recognised and read back", (encoding) => {
    const result = decodeBytes(encode(news, encoding));
    expect(result).toEqual({
      ok: true,
      value: { encoding: encoding.replace("-bom", ""), text: news },
    });
  });

  test("a few words suffice for each encoding", () => {
    for (const encoding of encodings) {
      expect(labelOf(encode("قال وزير المياه إن العمل مستمر", encoding))).toBe(
        encoding.replace("-bom", ""),
      );
    }
  });

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), "binary"],
    ["half a UTF-16 unit", encode(news, "utf-16le-bom").slice(0, -1), "damaged-encoding"],
    ["UTF-8 with a broken byte", broken(encode(news, "utf-8")), "damaged-encoding"],
    ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x27, 6, 0, 0), "unknown-encoding"],
    [
      "French in Latin-1",
      Uint8Array.from(Buffer.from("Été à la forêt", "latin1")),
      "unknown-encoding",
    ],
  ])("%s is named, not guessed", (_, bytes, kind) => expect(labelOf(bytes)).toBe(kind));

  test("a broken byte is named with its line", () => {
    const result = decodeBytes(broken(encode(news, "utf-8")));
    expect(result).toMatchObject({ ok: false, error: { line: 2 } });
  });

  test("any bytes give a text or one sentence", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = decodeBytes(bytes);
        if (result.ok) expect(typeof result.value.text).toBe("string");
        else expect(result.error.message).not.toBe("");
      }),
    );
  });

  test("any text in UTF-8 comes back", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const result = decodeBytes(encode(`${news}${text}`, "utf-8"));
        expect(result.ok && result.value.text).toBe(`${news}${text}`);
      }),
    );
  });
});

/** The same bytes with one in the last line made impossible. */
function broken(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[copy.length - 20] = 0xff;
  return copy;
}
