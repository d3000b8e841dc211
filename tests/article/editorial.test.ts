import { describe, expect, test } from "vitest";
import { parseEditorial } from "../../lib/article/editorial.ts";

const isDate = (text: string): boolean => /^\d{4}/.test(text);
const errors = (yaml: string): string => {
  const result = parseEditorial(yaml, isDate);
  return result.ok ? "" : result.error.join("\n");
};

describe("parseEditorial", () => {
  test("tells what is not decided from what is decided to be nothing", () => {
    const result = parseEditorial('id: "003"\ndate: null\nsource: "KBS"\n', isDate);
    expect(result.ok && result.value).toEqual({
      id: "003",
      date: null,
      source: "KBS",
      confirmed: [],
    });
  });

  test.each([
    ['id: "003"\ntitel: "x"\n', "`titel` is not known"],
    ['id: "003"\ndate: "gestern"\n', '`date` "gestern" is not an EDTF date'],
    ['id: "003"\ndate: 2022\n', "`date` must be a text in quotation marks"],
    ['id: "003"\ncountries: { add: ["Tunisia"] }\n', '`countries` "Tunisia"'],
    ['id: "003"\ncountries: { add: ["ZZ"] }\n', '`countries` "ZZ"'],
    ['id: "003"\nconfirmed: ["datum"]\n', '`confirmed` "datum" is no value'],
    ['id: "003"\nsource: " "\n', "`source` is empty"],
    ['id: "003"\ntitle: { ar: "عنوان\\u202E" }\n', "`title.ar` has a line break or a control"],
    [
      'id: "003"\ntitle: { ar: "عنوان", en: "a\\nb" }\n',
      "`title.en` has a line break or a control",
    ],
    ['id: "003"\ntitle: { ar: "" }\n', "`title.ar` is empty"],
    ['id: "003"\n__proto__: { date: "2022" }\n', "`__proto__` is not known"],
    ['id: "003"\ntitle: { en: "x" }\n', "`title.ar` is missing"],
    ["- a list\n", "keys and values are expected"],
    ["a: [\n", "cannot be read as YAML"],
  ])("%j: %s", (yaml, message) => expect(errors(yaml)).toContain(message));
});
