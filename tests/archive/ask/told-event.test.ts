import { expect, it } from "vitest";
import { toldEvent } from "../../../lib/archive/ask/told-event.ts";
import type { AuthorityCard } from "../../../lib/archive/ask/views.ts";
import type { Certainty } from "../../../lib/article/article.ts";

const card = (id: string, date: string | null, type: AuthorityCard["type"] = "event") => ({
  ...{ id, type, kind: null, date, dateSource: null, sameAs: [], description: null },
  label: { ar: id, en: id },
});
const cards = [
  card("summit", "2023-02-13/2023-02-15"),
  card("visit", "2022-10"),
  card("minister", null, "person"),
];

function told(
  date: string | null,
  dateCertainty: Certainty | null,
  ...named: readonly (readonly [paragraph: number, id: string])[]
) {
  const authorities = named.map(([paragraph, authority]) => ({
    ...{ paragraph, authority, start: 0, end: 4 },
    rule: "label" as const,
  }));
  return toldEvent({ date, dateCertainty }, { authorities }, cards)?.id ?? null;
}

it("names the event of the headline where the article's own date was concluded, and is coarser", () => {
  expect(told("2023~", "inferred", [1, "minister"], [0, "summit"])).toBe("summit");
  expect(told(null, null, [1, "visit"])).toBe("visit");
});

it("names none where the date stands in the text, or a person has confirmed it", () => {
  expect(told("2023", "stated", [0, "summit"])).toBeNull();
  expect(told("2023", "confirmed", [0, "summit"])).toBeNull();
});

it("names none of another time, and none that only a later paragraph speaks of", () => {
  expect(told("2023~", "inferred", [0, "visit"])).toBeNull();
  expect(told("2023~", "inferred", [3, "summit"])).toBeNull();
});
