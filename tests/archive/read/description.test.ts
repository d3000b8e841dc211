import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDescription } from "../../../lib/archive/read/description.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "description-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const both = (text: string) => `{ ar: "${text}", en: "${text}" }`;
const named = `name: ${both("a")}\nsubtitle: ${both("b")}\ndescription: ${both("c")}\n`;

function read(yaml: string) {
  writeFileSync(path.join(dir, "archive.yaml"), yaml);
  return readDescription(dir);
}

describe("readDescription", () => {
  test("an archive that says nothing is called what it is, not after the software", () => {
    const { description, problems } = readDescription(dir);
    expect(description).toMatchObject({ name: { en: "News archive" }, released: null, site: {} });
    expect(JSON.stringify(description)).not.toMatch(/Sijill|سِجِلّ/);
    expect(problems).toEqual([]);
  });

  test("reads what the archive says of itself and where it is published", () => {
    const site = "site: { url: https://example.org/, basePath: /archive }\n";
    expect(read(`${named}released: "2026-11-21"\n${site}`)).toEqual({
      description: {
        name: { ar: "a", en: "a" },
        subtitle: { ar: "b", en: "b" },
        description: { ar: "c", en: "c" },
        released: "2026-11-21",
        site: { url: "https://example.org", basePath: "/archive" },
      },
      problems: [],
    });
  });

  test("what it tells of itself, and where it can be written to, may be there", () => {
    const about = "about: { ar: [أولى, ثانية], en: [first] }\n";
    const { description, problems } = read(`${named}${about}contact: "desk@example.org"\n`);
    expect(problems).toEqual([]);
    expect(description.about).toEqual({ ar: ["أولى", "ثانية"], en: ["first"] });
    expect(description.contact).toBe("desk@example.org");
    expect(read(`${named}contact: "https://example.org/c"\n`).problems).toEqual([]);
  });

  test("a server that answers searches is known by its address, without a slash at its end", () => {
    const search = (yaml: string) => read(`${named}search: ${yaml}\n`);
    expect(search("{ server: https://example.org/ask/ }").description.search).toEqual({
      server: "https://example.org/ask",
    });
    for (const address of [
      "ftp://example.org",
      "https://example.org/?q=",
      "https://user:secret@example.org",
      "https://example.org/;script-src%20*".replace("%20", " "),
      "//example.org",
    ])
      expect(search(`{ server: ${JSON.stringify(address)} }`).problems, address).toMatchObject([
        { message: expect.stringMatching(/is not the address of a server; write one such as/) },
      ]);
    expect(search("{ index: true }").problems).toMatchObject([
      { message: expect.stringMatching(/`search.server` is missing/) },
    ]);
  });

  test.each([
    [
      "contact: +1 555 0100",
      '`contact` "+1 555 0100" is neither an e-mail address nor the address of a page; write one such as "archive@example.org" or "https://example.org/contact"',
    ],
    ["about: { ar: [أولى] }", "`about.en` is missing; write a list"],
    ["released: 2026", "`released` must be a text in quotation marks, not 2026"],
    ['released: "2026-11"', '`released` "2026-11" is not a day; write one such as "2026-11-21"'],
    ["nam: x", "`nam` is not known here; perhaps `name` is meant"],
    [
      "site: { url: https://example.org/archive }",
      '`site.url` "https://example.org/archive" is not an origin; write one such as https://example.org, without the path, which belongs in the base path',
    ],
    [
      "site: { basePath: archive/ }",
      '`site.basePath` "archive/" is not a base path; write one such as /archive, beginning with a slash and not ending with one',
    ],
  ])("%s: %s", (yaml, sentence) => {
    const { description, problems } = read(`${named}${yaml}\n`);
    expect(problems).toEqual([{ file: "archive.yaml", message: sentence }]);
    expect(description.name.en).toBe("News archive");
  });

  test("a file that is no YAML is told with the place", () => {
    expect(read("name: [\n").problems[0]?.message).toMatch(
      /^it cannot be read as YAML: .* at line \d+, column \d+$/,
    );
  });

  test("a translator is a server or a command, and its key is not in the file", () => {
    const server = 'translator: { name: "A", server: "http://localhost:5000" }\n';
    expect(read(`${named}${server}`).description.translator).toEqual({
      ...{ name: "A", server: "http://localhost:5000" },
      ...{ requests: 2, characters: 2000, seconds: 120 },
    });
    const faults = (yaml: string) =>
      read(`${named}translator: { name: "A", ${yaml} }\n`).problems.map(({ message }) => message);
    const one = "`translator` needs one of `server` and `command`; write the one that translates";
    expect(faults("seconds: 5")).toEqual([one]);
    expect(faults('server: "http://a", command: ["b"]')).toEqual([one]);
    expect(faults('server: "http://a", key: "sk-123"')).toEqual([
      '`translator.key` "sk-123" is not the name of an environment variable; write one such as "LIBRETRANSLATE_API_KEY", and never the key itself',
    ]);
    expect(faults('server: "http://a", requests: "2"')).toEqual([
      '`translator.requests` must be a whole number without quotation marks, not "2"',
    ]);
    expect(faults('server: "http://a", requests: 99')).toEqual([
      "`translator.requests` is not a number from 1 to 32; write one such as 2",
    ]);
  });
});
