import { expect, test } from "vitest";
import { readPort } from "../../scripts/serve/read-port.ts";
import { readSettings } from "../../scripts/set-up/settings.ts";

test.each(["archive", "/archive/", "/a b", "/..", "/a/../b", "/.", "//host", "/a?b", "/a\n"])(
  "the base path %j is refused in one sentence",
  (value) => {
    expect(() => readSettings({ ...process.env, SIJILL_BASE_PATH: value })).toThrow(
      /^SIJILL_BASE_PATH is /,
    );
  },
);

test.each([
  ["", ""],
  ["/", ""],
  ["/archive", "/archive"],
  ["/a/.b/c..d", "/a/.b/c..d"],
])("the base path %j is read", (value, basePath) => {
  expect(readSettings({ ...process.env, SIJILL_BASE_PATH: value }).basePath).toBe(basePath);
});

test.each(["example.org", "https://a/b", "ftp://a", "javascript:alert(1)", ""])(
  "the origin %j is refused in one sentence",
  (value) => {
    expect(() => readSettings({ ...process.env, SIJILL_SITE_URL: value })).toThrow(
      /^SIJILL_SITE_URL is /,
    );
  },
);

test.each(["abc", "0", "65536", "-1", "80.5", "", "3000 ", "1e3"])(
  "the port %j is refused in one sentence",
  (value) => {
    expect(() => readPort({ ...process.env, PORT: value })).toThrow(/^PORT is /);
  },
);

test("without an origin, the site is addressed where it is served", () => {
  const { SIJILL_SITE_URL: _, ...env } = process.env;
  expect(readSettings({ ...env, PORT: "4000" }).siteUrl).toBe("http://localhost:4000");
  expect(readSettings({ ...env, PORT: "" }).siteUrl).toBe("http://localhost:3000");
});
