import { describe, expect, test } from "vitest";
import { findMojibake } from "../../../lib/ingest/decode/mojibake.ts";
import { encode } from "../encode.ts";

const news =
  "أعلنت وزارة المياه أن المشروع سيبدأ في الربيع، وقال الوزير إن العمل يجري ليلا ونهارا.";

describe("findMojibake", () => {
  test.each(["windows-1256", "windows-1252", "iso-8859-6"] as const)(
    "UTF-8 read as %s is named",
    (readAs) => {
      const misread = new TextDecoder(readAs).decode(encode(news, "utf-8"));
      expect(findMojibake(misread)).toMatchObject({ was: "utf-8", readAs });
    },
  );

  test("windows-1256 read as windows-1252 is named", () => {
    const misread = new TextDecoder("windows-1252").decode(encode(news, "windows-1256"));
    expect(findMojibake(misread)).toMatchObject({ was: "windows-1256", readAs: "windows-1252" });
  });

  test("a headline alone is named, with its place", () => {
    const head = new TextDecoder("windows-1252").decode(encode("إعلان الحكومة", "windows-1256"));
    expect(findMojibake(`${news}\n${head}`)).toMatchObject({
      was: "windows-1256",
      at: news.length + 1,
    });
  });

  test.each([
    news,
    "نفط، قسط، ضغط، فقط، وسط، شرط",
    "ظل الطقس طيبا",
    "«طه» و§ و٪",
    "Été à la forêt",
    "",
  ])("sound: %s", (text) => expect(findMojibake(text)).toBeNull());
});
