import { describe, expect, test } from "vitest";
import { checkValue } from "@/components/desk/article/check-value.ts";

describe("what is typed for a value", () => {
  test.each([
    ["2022-03-28", "2022-03-28"],
    [" 2022-03 ", "2022-03"],
    ["2022", "2022"],
    ["2022-03~", "2022-03~"],
    ["28 مارس 2022", "2022-03-28"],
    ["الاثنين ٢٨ آذار / مارس ٢٠٢٢", "2022-03-28"],
  ])("the date %s is %s", (typed, value) => {
    expect(checkValue("date", typed)).toEqual({ ok: true, value });
  });

  test.each(["أمس", "28/13/2022", "2022-02-30", "قبل عام"])("%s is no date", (typed) => {
    expect(checkValue("date", typed)).toEqual({ ok: false, not: "date" });
  });

  test.each([
    ["تونس", "TN"],
    ["الامارات", "AE"],
    ["south korea", "KR"],
    ["eg", "EG"],
  ])("the country %s is %s", (typed, value) => {
    expect(checkValue("countries", typed)).toEqual({ ok: true, value });
  });

  test("a name that no country has is refused", () => {
    expect(checkValue("countries", "أطلنطس")).toEqual({ ok: false, not: "country" });
  });

  test("words of a text become one line", () => {
    expect(checkValue("title", " وزير الداخلية\n  يزور تونس ")).toEqual({
      ok: true,
      value: "وزير الداخلية يزور تونس",
    });
    expect(checkValue("author", " \n ")).toEqual({ ok: false, not: "text" });
  });
});
