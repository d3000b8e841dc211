import { describe, expect, test } from "vitest";
import { dayOfChange } from "../../../lib/archive/prepare/day-of-change.ts";

type Sources = Parameters<typeof dayOfChange>[0];

const day = (
  article: Partial<Sources["article"]>,
  translation: Partial<NonNullable<Sources["translation"]>> | null = null,
  editorial: Partial<NonNullable<Sources["editorial"]>> | null = null,
  replaced: readonly { readonly date: string }[] = [],
) => dayOfChange({ article, translation, editorial, replaced } as Sources);

const change = (date: string) => ({ by: "منى", date, keys: ["title"] });

describe("the day on which an article changed", () => {
  test("is the latest that its files tell", () => {
    const article = { date: "2022-03-28", dateCertainty: "stated" } as const;
    expect(day(article)).toBe("2022-03-28");
    expect(day(article, { review: { by: "منى", date: "2026-02-03" } })).toBe("2026-02-03");
    expect(day(article, { review: null, changes: [change("2026-01-09")] })).toBe("2026-01-09");
    expect(day(article, null, { changes: [change("2026-01-09"), change("2026-03-01")] })).toBe(
      "2026-03-01",
    );
  });

  test("is that of a correction, or on which the raw file was replaced", () => {
    const article = { date: "2022-03-28", dateCertainty: "stated" } as const;
    const corrections = [{ date: "2026-03-01", text: { en: "Not 12, but 21." } }];
    expect(day(article, null, { corrections })).toBe("2026-03-01");
    expect(day(article, null, null, [{ date: "2026-04-01" }])).toBe("2026-04-01");
  });

  test("is not known of a month, of a span, nor where a machine concluded it", () => {
    for (const date of ["2022-04", "2022~", "2022-03-27/2022-03-29", "2022-03-28?", null]) {
      expect([date, day({ date, dateCertainty: "stated" })]).toEqual([date, null]);
    }
    expect(day({ date: "2022-03-28", dateCertainty: "inferred" })).toBeNull();
    expect(day({ date: null }, { review: { by: "منى", date: "2026-02" } })).toBeNull();
  });
});
