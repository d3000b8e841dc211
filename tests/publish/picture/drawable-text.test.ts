import { expect, test } from "vitest";
import { drawableText } from "../../../lib/publish/picture/drawable-text.ts";

/** As the faces of the site: Arabic, Latin, marks and common signs. */
const has = (character: string) =>
  /[\u0020-\u007E\u00AB\u00BB\u00C0-\u00FF\u0621-\u0652\u0660-\u0669\u2026]/u.test(character);
const drawn = (text: string) => drawableText(text, has);

test.each([
  ["overrides and isolates of direction", "قال \u202Eمرحبا\u202C \u2066x\u2069", "قال مرحبا x"],
  ["control characters and breaks of lines", "أ\u0000\u0007ب\r\nت\u2028ث\tج", "أ ب ت ث ج"],
  ["spaces without width", "سـ\u200Bلا\uFEFFم\u2060", "سـلام"],
  ["an emoji of several code points", "خبر 👨‍👩‍👧 عاجل 😀", "خبر عاجل"],
  ["half a surrogate pair", "خبر \uD83D عاجل", "خبر عاجل"],
  ["nothing", " \u200F\u202E ", ""],
])("%s leave nothing behind", (_, text, left) => {
  expect(drawn(text)).toBe(left);
});

test("letters that no face has give an ellipsis, one for all that follow each other", () => {
  expect(drawn("زار 北京 أمس")).toBe("زار … أمس");
  expect(drawn("قال שלום עולם ثم")).toBe("قال … ثم");
  expect(drawn("𓀀")).toBe("…");
});

test("a plainer form is drawn where a face has that", () => {
  expect(drawn("ﺳﻼﻡ Ｋ")).toBe("سلام K");
});

test("marks stay on their letters, and what no face has of them goes", () => {
  expect(drawn("مُحَمَّد")).toBe("مُحَمَّد");
  expect(drawn("e\u0301a\u0353")).toBe("éa");
});

test("joiners stay, they shape letters", () => {
  expect(drawn("می\u200Cخواهم".replaceAll("ی", "ي"))).toBe("مي\u200Cخواهم");
});

test("markup is text", () => {
  expect(drawn(`<script>alert("x")</script> & "`)).toBe(`<script>alert("x")</script> & "`);
});

test("a text of a million letters is cut before it costs time", () => {
  expect(drawn("ا".repeat(1_000_000)).length).toBeLessThanOrEqual(600);
});
