import { describe, expect, test } from "vitest";
import { formatHash, parseHash, type Place } from "@/components/desk/state/route.ts";

const queue = { kind: "date", outlet: "afp", year: "2014", page: 3 } as const;
const places: readonly Place[] = [
  { locale: "ar", route: { view: "start" } },
  { locale: "en", route: { view: "queue", queue } },
  { locale: "ar", route: { view: "article", id: "003", queue: null } },
  { locale: "en", route: { view: "article", id: "a/ب ?", queue } },
  { locale: "ar", route: { view: "translation", id: "003", queue: { ...queue, page: 1 } } },
  { locale: "ar", route: { view: "names", state: "open", type: null, q: "" } },
  { locale: "en", route: { view: "names", state: "decided", type: "person", q: "قيس & «سعيد»" } },
];

describe("the address of a place on the desk", () => {
  test.each(places)("$route.view in $locale leads back to itself", (place) => {
    expect(parseHash(formatHash(place))).toEqual(place);
  });

  test.each(["", "#", "#/", "#/fr/nowhere", "#/ar/queue/no-such-list", "#/ar/article/", "#/%E0"])(
    "%s is no place: the start, in Arabic",
    (hash) => {
      expect(parseHash(hash)).toEqual({ locale: "ar", route: { view: "start" } });
    },
  );

  test("a page that is no number is the first", () => {
    const { route } = parseHash("#/ar/queue/date?page=-2");
    expect(route).toMatchObject({ queue: { page: 1 } });
  });
});
