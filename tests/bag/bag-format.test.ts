import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  faultOfPath,
  formatManifestLine,
  meantPaths,
  parseManifestLine,
} from "../../lib/bag/manifest.ts";
import { formatElements, parseDeclaration, parseElements } from "../../lib/bag/tag-file.ts";

const sha = "ab".repeat(32);

describe("manifests", () => {
  test("every path comes back from its line", () => {
    const path = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(path, fc.constantFrom("a%0Ab", "a\nb", "100%25\r")), (name) => {
        const line = formatManifestLine(sha, `data/${name}`).slice(0, -1);
        expect(line).not.toMatch(/[\r\n]/);
        const read = parseManifestLine(line);
        expect(read?.checksum).toBe(sha);
        expect(meantPaths(read?.written ?? "")[0]).toBe(`data/${name}`);
      }),
    );
  });

  test.each([
    ["md5sum's mark of binary files", `${sha} *data/a.txt`, "data/a.txt"],
    ["tabs", `${sha}\tdata/a.txt`, "data/a.txt"],
    ["capital letters", `${sha.toUpperCase()}  data/a.txt`, "data/a.txt"],
    ["a blank in the name", `${sha}  data/ a .txt`, "data/ a .txt"],
    ["a name from the bag's own folder on", `${sha}  ./data/a.txt`, "data/a.txt"],
  ])("reads %s", (_, line, path) => {
    const read = parseManifestLine(line);
    expect(read?.checksum).toBe(sha);
    expect(meantPaths(read?.written ?? "")[0]).toBe(path);
  });

  test.each(["", "data/a.txt", sha, "no checksum data/a.txt"])("%j is no line", (line) => {
    expect(parseManifestLine(line)).toBeNull();
  });

  test.each([
    ...[
      "/etc/passwd",
      "\\\\host\\share",
      "C:\\x",
      "c:x",
      "~/x",
      "data/../../x",
      "..",
      "data\\..\\x",
    ],
    ...["data/./x", "data//x", "data/", "data/a\0b"],
  ])("the path %j is not followed", (path) => {
    expect(faultOfPath(path)).not.toBeNull();
  });

  test.each(["data/..a", "data/a..b/c", "data/…", "data/خبر.txt", "bagit.txt", "data/a~"])(
    "the path %j stays inside",
    (path) => {
      expect(faultOfPath(path)).toBeNull();
    },
  );
});

describe("tag files", () => {
  const two = (version: string, end = "\n") =>
    `BagIt-Version: ${version}${end}Tag-File-Character-Encoding: UTF-8${end}`;

  test.each(["\n", "\r\n", "\r"])("a declaration may have line ends %j", (end) => {
    expect(parseDeclaration(two("1.0", end))).toEqual({
      ok: true,
      value: { version: 1, encoding: "UTF-8" },
    });
  });

  test.each([
    ["\uFEFFBagIt-Version: 1.0", /byte-order mark/],
    [two("2.0"), /says version 2\.0/],
    ["BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n", /two lines/],
    ["", /two lines/],
  ])("%j is none", (text, why) => {
    const read = parseDeclaration(text);
    expect(read.ok ? "" : read.error).toMatch(why);
  });

  test("what is written is read, values of several lines and labels given twice too", () => {
    const elements = [
      ["Contact-Email", "a@example.org"],
      ["External-Description", "سِجِلّ: أرشيف"],
      ["External-Description", "one\n two"],
    ] as const;
    expect(parseElements(formatElements(elements))).toEqual([
      ...elements.slice(0, 2),
      ["External-Description", "one two"],
    ]);
    expect(parseElements("Payload-Oxum :  12.1 \r\nNote: first\r\n\tsecond\r\n")).toEqual([
      ["Payload-Oxum", "12.1"],
      ["Note", "first second"],
    ]);
  });
});
