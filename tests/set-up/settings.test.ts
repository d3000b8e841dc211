import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSettings } from "../../scripts/set-up/settings.ts";

let contentDir: string;
beforeEach(() => {
  contentDir = mkdtempSync(path.join(os.tmpdir(), "settings-"));
});
afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

const read = (env: Record<string, string>) => readSettings({ SIJILL_CONTENT: contentDir, ...env });

function published(site: string): void {
  const both = '{ ar: "أ", en: "a" }';
  const named = `name: ${both}\nsubtitle: ${both}\ndescription: ${both}\n`;
  writeFileSync(path.join(contentDir, "archive.yaml"), `${named}site: ${site}\n`);
}

test.each(["archive", "/archive/", "/a b", "/..", "/a/../b", "/.", "//host", "/a?b", "/a\n"])(
  "the base path %j is refused in one sentence",
  (value) => {
    expect(() => read({ SIJILL_BASE_PATH: value })).toThrow(
      new Error(
        `SIJILL_BASE_PATH ${JSON.stringify(value)} is not a base path; write one such as /archive, beginning with a slash and not ending with one.`,
      ),
    );
  },
);

test.each([
  ["", ""],
  ["/", ""],
  ["/archive", "/archive"],
  ["/a/.b/c..d", "/a/.b/c..d"],
])("the base path %j is read", (value, basePath) => {
  expect(read({ SIJILL_BASE_PATH: value }).basePath).toBe(basePath);
});

test.each(["example.org", "https://a/b", "ftp://a", "javascript:alert(1)", ""])(
  "the origin %j is refused in one sentence",
  (value) => {
    expect(() => read({ SIJILL_SITE_URL: value })).toThrow(
      /^SIJILL_SITE_URL (?:".*" )?is not an origin; write one such as https:\/\/example\.org, .*\.$/,
    );
  },
);

test.each(["abc", "0", "65536", "-1", "80.5", "3000 ", "1e3"])(
  "the port %j is refused in one sentence",
  (value) => {
    expect(() => read({ PORT: value })).toThrow(
      `PORT "${value}" is not a port; write a number from 1 to 65535, such as 3000.`,
    );
  },
);

test("without an address, the site is addressed where it is served", () => {
  expect(read({ PORT: "4000" })).toMatchObject({
    port: 4000,
    siteUrl: "http://localhost:4000",
    basePath: "",
    isAddressed: false,
  });
  expect(read({ PORT: "" }).siteUrl).toBe("http://localhost:3000");
});

test("the archive says where it is published", () => {
  published("{ url: https://example.org, basePath: /archive }");
  expect(read({})).toMatchObject({
    siteUrl: "https://example.org",
    basePath: "/archive",
    isAddressed: true,
  });
});

test("the environment wins over the archive, each variable for itself", () => {
  published("{ url: https://example.org, basePath: /archive }");
  expect(read({ SIJILL_SITE_URL: "https://other.org/" })).toMatchObject({
    siteUrl: "https://other.org",
    basePath: "/archive",
  });
  expect(read({ SIJILL_BASE_PATH: "/" })).toMatchObject({
    siteUrl: "https://example.org",
    basePath: "",
  });
});

test("a server answers searches where the archive names one, and the site then has no index", () => {
  expect(read({}).search).toEqual({ server: null, index: true });
  published('{}\nsearch: { server: "https://search.example.org" }');
  expect(read({}).search).toEqual({ server: "https://search.example.org", index: false });
  published('{}\nsearch: { server: "https://search.example.org", index: true }');
  expect(read({}).search).toEqual({ server: "https://search.example.org", index: true });
});

test("a faulty archive.yaml stops no command that does not build", () => {
  published("{ url: nowhere }");
  expect(read({})).toMatchObject({ siteUrl: "http://localhost:3000", isAddressed: false });
});
