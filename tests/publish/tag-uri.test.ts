import { describe, expect, test } from "vitest";
import { permanentName } from "../../lib/publish/tag-uri.ts";

const name = (tag: Parameters<typeof permanentName>[0], site: string) =>
  permanentName(tag, site, "/ar/articles/003/");

describe("the permanent name of an article", () => {
  test("begins with the authority that the archive names, wherever the site is", () => {
    const tag = { authority: "example.org", date: "2026-11-21" };
    const expected = "tag:example.org,2026-11-21:ar/articles/003";
    expect(name(tag, "https://example.org/")).toBe(expected);
    expect(name(tag, "https://other.example:8080/archive/")).toBe(expected);
  });

  test("else with the domain of the site, whose port is no part of it, and its base path", () => {
    expect(name({ date: "2026" }, "https://Example.org:8443/")).toBe(
      "tag:example.org,2026:ar/articles/003",
    );
    expect(name({ date: "2026" }, "https://example.org/news/")).toBe(
      "tag:example.org,2026:news/ar/articles/003",
    );
  });

  test("is the address without a day, or of a site without a domain", () => {
    expect(name(undefined, "https://example.org/a/")).toBe(
      "https://example.org/a/ar/articles/003/",
    );
    expect(name({ date: "2026" }, "http://[::1]:3000/")).toBe("http://[::1]:3000/ar/articles/003/");
  });
});
