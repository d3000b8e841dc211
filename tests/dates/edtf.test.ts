import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatEdtf, parseEdtf } from "../../lib/dates/edtf.ts";
import { edtfText } from "./edtf-text.ts";

function packageAccepts(text: string): boolean {
  try {
    return edtf(text).edtf !== "";
  } catch {
    return false;
  }
}

describe("parseEdtf", () => {
  test.each([
    "2022",
    "2022-04",
    "2022-03-27",
    "2024-02-29",
    "2023~",
    "2023?",
    "2022-04%",
    "202X",
    "19XX",
    "XXXX-03-27",
    "XXXX-10",
    "2022-XX",
    "2022-03-XX",
    "2016-22",
    "2016-35",
    "2020/..",
    "../2012",
    "2020/",
    "/2012",
    "2022-03-27/2022-03-29",
    "XXXX-09-03/XXXX-09-12",
    "2022-04~/..",
    "-0331",
    "-0331/-0029",
    "-0026/0014",
  ])("reads %s and writes it back", (text) => {
    const date = parseEdtf(text);
    expect(date).not.toBeNull();
    expect(date && formatEdtf(date)).toBe(text);
    expect(packageAccepts(text)).toBe(true);
  });

  test.each([
    "",
    "undated",
    "22-04-2022",
    "2022-4",
    "2022-13",
    "2022-00",
    "2022-04-31",
    "2022-04-00",
    "XXXX-02-30",
    "2X22",
    "2022-22-01",
    "2022-25",
    "XXXX-22",
    "2022-03-29/2022-03-27",
    "-0029/-0331",
    "0014/-0026",
    "-0000",
    "XXXX-10-22/XXXX-10-02",
    "2023/2022",
    "2022/2023/2024",
    " 2022",
    "2022-04-01T10:00:00Z",
    "٢٠٢٢",
  ])("refuses «%s»", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("refuses days that do not exist, where the package rolls them over", () => {
    expect(edtf("2023-02-29").edtf).toBe("2023-03-01");
    expect(parseEdtf("2023-02-29")).toBeNull();
    expect(parseEdtf("1900-02-29")).toBeNull();
  });

  it("keeps the parts as they are written", () => {
    expect(parseEdtf("2022-04~")).toEqual({
      kind: "point",
      year: "2022",
      month: "04",
      day: null,
      season: null,
      approximate: true,
      uncertain: false,
    });
  });

  it("agrees with the edtf package on every text that it accepts", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = parseEdtf(text);
        if (date === null) return;
        expect(formatEdtf(date)).toBe(text);
        // What of ISO 8601-2 the package does not know: «about the 2020s», and unknown digits in an interval.
        if (/X[^/]*[~?%]|X.*\/|\/.*X/.test(text)) return;
        expect(packageAccepts(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
