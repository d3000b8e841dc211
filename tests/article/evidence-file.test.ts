import { expect, test } from "vitest";
import type { ArticleEvidence } from "../../lib/article/article.ts";
import { isUntouched } from "../../lib/article/checksum.ts";
import { formatEvidence, noEvidence, parseEvidence } from "../../lib/article/evidence-file.ts";
import { sha256 } from "../../lib/base/hash-files.ts";

const evidence: ArticleEvidence = {
  id: "007",
  values: [
    {
      field: "title",
      value: 'checksum": "x" ‏عنوان',
      rule: "first-line",
      certainty: "stated",
      span: { start: 0, end: 9 },
      quote: "عنوان\u2028",
    },
  ],
  dates: [],
  countries: [],
  authorities: [],
  changes: { tatweel: 2 },
  dropped: [{ rule: "furniture-foot", start: 10, end: 14, quote: "شارك" }],
};

test("evidence comes back from JSON, one line a finding, and shows an edit by hand", () => {
  const text = formatEvidence(evidence, sha256);
  expect(JSON.parse(text)).toEqual({
    ...evidence,
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
  });
  expect(text.split("\n").filter((line) => line.includes('"rule"'))).toHaveLength(2);
  expect(isUntouched(text, sha256)).toBe(true);
  expect(isUntouched(text.replace("شارك", "شاركوا"), sha256)).toBe(false);
});

test("what was written is read again; anything else is one sentence", () => {
  const read = parseEvidence(formatEvidence(evidence, sha256));
  expect(read).toMatchObject({ ok: true, value: evidence });
  expect(parseEvidence(JSON.stringify(noEvidence("1"))).ok).toBe(true);
  const date = {
    ...{ paragraph: 1, start: 0, end: 4, edtf: "2022", rule: "year", anchored: true, flags: [] },
    ...{ calendar: "gregory", kind: "report", kindRule: "x", name: null },
  };
  const junk = [{ values: [1] }, { dates: [{ ...date, edtf: "soon" }] }].concat(
    [{ dates: [{ ...date, start: -1 }] }, { dates: [{ ...date, end: 1.5 }] }] as never[],
    [{ countries: [null] }, { authorities: [[]] }, { dropped: [{}] }, { changes: [] }] as never[],
  );
  expect(parseEvidence(JSON.stringify({ ...noEvidence("1"), dates: [date] })).ok).toBe(true);
  const whole = junk.map((part) => JSON.stringify({ ...noEvidence("1"), ...part }));
  for (const text of [
    null,
    "{",
    "null",
    "[1]",
    "{}",
    '{"values":{}}',
    "[".repeat(200_000),
    ...whole,
  ]) {
    expect(parseEvidence(text)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/npm run ingest/),
    });
  }
});
