import { describe, expect, test } from "vitest";
import { parseEditorial } from "../../lib/article/editorial.ts";

const faults = (yaml: string): readonly string[] => {
  const result = parseEditorial(yaml, "003");
  return result.ok ? [] : result.error;
};

describe("parseEditorial", () => {
  test("tells what is not decided from what is decided to be nothing", () => {
    expect(parseEditorial('id: "003"\ndate: null\nsource: "KBS"\n', "003")).toEqual({
      ok: true,
      value: { id: "003", date: null, source: "KBS", confirmed: [] },
    });
  });

  test.each([
    ['note: "صاغه الأرشيف (KBS)."', { ar: "صاغه الأرشيف (KBS)." }],
    ['note: "Supplied."', { en: "Supplied." }],
    ['note: { ar: "صاغه الأرشيف." }', { ar: "صاغه الأرشيف." }],
    ['note: { ar: "صاغه.", en: "Supplied." }', { ar: "صاغه.", en: "Supplied." }],
  ])("%s is a note in the languages that it is in", (yaml, note) => {
    expect(parseEditorial(`id: "003"\n${yaml}\n`, "003")).toMatchObject({ value: { note } });
  });

  test.each([
    ['titel: "x"', "`titel` is not known here; perhaps `title` is meant"],
    [
      "colour: red",
      "`colour` is not known here; remove it, or use one of id, title, titleStatus, date, countries, credit, author, source, dateline, withdrawn, confirmed, note, corrections, changes",
    ],
    ['title: { ar: "س", eng: "x" }', "`title.eng` is not known here; perhaps `title.en` is meant"],
    ['__proto__: { date: "2022" }', /^`__proto__` is not known here; remove it, or use one of id/],
    [
      'date: "gestern"',
      '`date` "gestern" is not an EDTF date; write one such as "2022-04-01", "2022-04", "2023~" or "2020/.."',
    ],
    ["date: 2022", "`date` must be a text in quotation marks, not 2022"],
    ['title: "x"', '`title` must be a mapping of keys to values, not "x"'],
    ['countries: ["TN"]', '`countries` must be a mapping of keys to values, not ["TN"]'],
    ['countries: { add: "TN" }', '`countries.add` must be a list, not "TN"'],
    [
      'countries: { add: ["Tunisia"] }',
      '`countries.add` "Tunisia" is not a two-letter ISO 3166 code; write one such as "TN"',
    ],
    [
      'countries: { remove: ["ZZ"] }',
      '`countries.remove` "ZZ" is not a two-letter ISO 3166 code; write one such as "TN"',
    ],
    ['countries: { add: ["TN", "TN"] }', '`countries.add` has "TN" twice; remove one'],
    [
      'confirmed: ["datum"]',
      '`confirmed` must be one of title, titleStatus, date, countries, credit, author, source, dateline, not "datum"',
    ],
    ['confirmed: ["dat"]', /not "dat"; perhaps "date" is meant$/],
    ["titleStatus: given", '`titleStatus` must be one of supplied, stated, not "given"'],
    [
      'title: null\ntitleStatus: "stated"',
      "`titleStatus` says how there is a title, and `title` that there is none; remove one of the two",
    ],
    ['source: " "', "`source` is empty; write null where there is none"],
    ['title: { ar: "" }', "`title.ar` is empty; write null where there is none"],
    ['title: { en: "x" }', "`title.ar` is missing; write a text in quotation marks"],
    [
      'title: { ar: "عنوان\\u202E" }',
      '`title.ar` "عنوان\\u202e" has a line break or a control character that nobody sees; remove it',
    ],
    ['title: { ar: "س", en: "a\\nb" }', /^`title\.en` "a\\nb" has a line break/],
    ["note: 7", "`note` must be a text, or a mapping of a language (`ar`, `en`) to its text"],
    ["note: { ar: 7 }", "`note.ar` must be a text in quotation marks, not 7"],
  ])("%s: %s", (yaml, sentence) => {
    expect(faults(`id: "003"\n${yaml}\n`)).toEqual([
      typeof sentence === "string" ? sentence : (expect.stringMatching(sentence) as unknown),
    ]);
  });

  test.each([
    ["{}", "`id` is missing; write a text in quotation marks"],
    ["id: 3", "`id` must be a text in quotation marks, not 3"],
    ['id: "004"', '`id` is "004", and the file is named for 003; make them the same'],
    ["- a list\n", 'it cannot be read as YAML: keys and values are expected, such as `title: "…"`'],
  ])("%s: %s", (yaml, sentence) => expect(faults(yaml)).toEqual([sentence]));

  test("broken YAML is told with its line", () => {
    expect(faults('id: "003"\na: [\n')).toEqual([
      expect.stringMatching(/^it cannot be read as YAML: .* at line \d+, column \d+$/),
    ]);
  });

  test("every fault is told at once", () => {
    expect(faults("date: 7\nsource: 8\nnam: x\n")).toHaveLength(4);
  });
});
