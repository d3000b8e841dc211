import { expect, test } from "vitest";
import { addressOfReport, isReportAddress } from "../../lib/schema/report-address.ts";

const about = { url: "https://a.example/ar/articles/3/#p2", id: "3", paragraph: 2 };

test.each([
  ["corrections@example.org", true],
  ["https://example.org/report", true],
  ["https://example.org/report?page={url}&n={paragraph}", true],
  ["http://example.org/report", false],
  ["javascript:alert(1)", false],
  ["javascript://example.org/%0aalert(1)", false],
  ["data:text/html,x", false],
  ["mailto:a@example.org", false],
  ["{id}@example.org", false],
  ["https://example.org/{page}", false],
  ["https://", false],
  ["//example.org/report", false],
])("%s is an address for reports: %s", (address, is) => {
  expect(isReportAddress(address)).toBe(is);
});

test("a message names the passage, and its address cannot be added to", () => {
  const address = new URL(addressOfReport("a&b=c@example.org", about, ["ما الخطأ؟"]));
  expect(address.protocol).toBe("mailto:");
  expect(decodeURIComponent(address.pathname)).toBe("a&b=c@example.org");
  expect(address.searchParams.get("subject")).toBe("3 #p2");
  expect(address.searchParams.get("body")).toBe(`${about.url}\r\n\r\nما الخطأ؟`);
  expect([...address.searchParams.keys()]).toEqual(["subject", "body"]);
});

test("a form is told the passage where its address has a place for it", () => {
  const form = "https://example.org/f?page={url}&id={id}&n={paragraph}";
  const { searchParams } = new URL(addressOfReport(form, { ...about, paragraph: null }));
  expect([...searchParams.values()]).toEqual([about.url, "3", ""]);
  expect(addressOfReport("https://example.org/f", about)).toBe("https://example.org/f");
});
