import { fromXml } from "xast-util-from-xml";
import { x } from "xastscript";
import { expect, test } from "vitest";
import { writeXml } from "@/lib/base/write-xml.ts";

test("a text that looks like the end of a CDATA section is read as it was written", () => {
  const text = "أ ]]> ب ]]]]>> <![CDATA[";
  const [title] = fromXml(writeXml(x("title", { about: text }, text))).children;
  expect(title).toMatchObject({ attributes: { about: text }, children: [{ value: text }] });
});

test("what XML has no way to write breaks no feed", () => {
  const written = writeXml(x("title", "عنوان \uFFFF\u0000\uD800 😀"));
  expect(written).toMatch(/^<title>عنوان [\uFFFD]* 😀<\/title>$/u);
});
