import { describe, expect, test } from "vitest";
import { readExchange } from "@/scripts/translate/read-exchange.ts";

const read = (text: string) => readExchange(new TextEncoder().encode(text));
const xliff = (units: string, attributes = 'version="2.1"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes} srcLang="ar" trgLang="en"><file id="003">${units}</file></xliff>`;

describe("a file of XML from outside", () => {
  test("that declares entities is refused, however they are declared", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${xliff("&b;")}`;
    const outside = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xliff("&e;")}`;
    const parameter = `<?xml version="1.0"?><!DOCTYPE\nx\n[ %p; ]>${xliff("")}`;
    for (const text of [bomb, outside, parameter]) {
      expect(read(text)).toEqual({
        ok: false,
        error:
          "it declares entities or other parts of a document type, which is not read; export it anew without them",
      });
    }
  });

  test("may name a document type, which is not asked for", () => {
    const file = `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body><tu tuid="003#p1"><tuv xml:lang="AR-EG"><seg>أ <bpt i="1">{b}</bpt><hi>ب</hi></seg></tuv><tuv lang="en-GB"><seg>A B</seg></tuv></tu></body></tmx>`;
    expect(read(file)).toMatchObject({
      value: { segments: [{ place: "003#p1", source: "أ ب", target: "A B", stamp: null }] },
    });
  });

  test("that is cut off, nested without end or of another kind is told in a sentence", () => {
    expect(read(xliff('<unit id="p1">'))).toMatchObject({
      error: expect.stringMatching(/^it is not well-formed XML: .*; export it anew$/u) as string,
    });
    expect(read(`<xliff>${"<a>".repeat(200_000)}`)).toMatchObject({ ok: false });
    expect(read(`<xliff>${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}</xliff>`)).toMatchObject({
      ok: false,
    });
    expect(read(xliff("", 'version="1.2"'))).toEqual({
      ok: false,
      error: "it is XLIFF 1.2; export it from your program as XLIFF 2.0 or later, TMX, PO or CSV",
    });
    expect(read("<html></html>")).toMatchObject({
      error: expect.stringContaining("XML of another kind (html)") as string,
    });
  });

  test("in UTF-16, as some programs save memories, is read; in another encoding it is refused", () => {
    const file = `<tmx version="1.4"><body><tu><tuv xml:lang="ar"><seg>أ</seg></tuv><tuv xml:lang="en"><seg>A</seg></tuv></tu></body></tmx>`;
    const utf16 = Buffer.from(`\uFEFF${file}`, "utf16le");
    expect(readExchange(utf16)).toMatchObject({
      value: { segments: [{ place: null, target: "A" }] },
    });
    expect(readExchange(Buffer.from([0x3c, 0xe3, 0xc7]))).toMatchObject({ ok: false });
  });
});

describe("XLIFF", () => {
  const unit = (inside: string) => xliff(`<unit id="p1" name="003#p1">${inside}</unit>`);
  const first = (text: string) => {
    const file = read(text);
    return file.ok ? file.value.segments[0] : file;
  };

  test("units that a program has cut are put together, and count when each part is translated", () => {
    const cut = (second: string) =>
      unit(
        `<segment state="final"><source>أ.</source><target>A.</target></segment><ignorable><source> </source></ignorable><segment state="reviewed"><source>ب.</source>${second}</segment>`,
      );
    expect(first(cut("<target>B.</target>"))).toMatchObject({
      ...{ source: "أ. ب.", target: "A. B.", confirmed: true },
    });
    expect(first(cut(""))).toMatchObject({ target: "" });
    expect(first(cut("<target> </target>"))).toMatchObject({ target: "" });
  });

  test("marked words count, codes and suggestions of a program do not", () => {
    const text = unit(
      `<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#p1"><source>أ</source><target>Wrong</target></mtc:match></mtc:matches><segment><source>أ</source><target>A <pc id="1"><mrk id="m" type="term">name</mrk></pc><ph id="2"/> &amp; B</target></segment>`,
    );
    expect(first(text)).toMatchObject({ target: "A name & B", confirmed: false });
  });
});
