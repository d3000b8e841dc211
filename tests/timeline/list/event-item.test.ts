import { expect, test } from "vitest";
import { itemHtml, type ItemContext } from "../../../components/timeline/list/item-html.ts";
import { drawRuler, rulerSize } from "../../../lib/timeline/picture/draw-ruler.ts";
import { eventItem } from "../../../lib/timeline/list/event-item.ts";
import { someEvent } from "../some-events.ts";

const context: ItemContext = {
  locale: "en",
  base: "/archive",
  words: {
    published: "Published",
    happened: "Happened",
    from: "From the article:",
    paragraph: "paragraph {n}",
    noHeadline: "an article without a headline",
    comma: ", ",
  },
};

test("a month is said to be a month, in Gregorian and Hijri", () => {
  const item = eventItem(someEvent("003", "published", "2022-04"), "ar");
  expect(item.words).toBe("أبريل 2022");
  expect(item.hijri).toBe("شعبان – رمضان 1443 هـ");
  expect(item.precision).toBe("معروف بشهره دون يومه");
});

test("a date that a machine worked out says so", () => {
  const item = eventItem(someEvent("a", "happened", "2023~", { certainty: "inferred" }), "en");
  expect(item.words).toBe("about 2023");
  expect(item.precision).toMatch(/^known to the year only; approximate; .*nobody has confirmed/);
});

test("only whole words are highlighted", () => {
  const event = someEvent("a", "happened", "2020/..", { text: "ومنذ عام 2020 ظلت" });
  const passage = { ...event.passage, highlights: [{ start: 1, end: 13 }] };
  const item = eventItem({ ...event, passage }, "ar");
  expect(item.highlights).toEqual([[0, 13]]);
  expect(itemHtml(item, context)).toContain("<mark>ومنذ عام 2020</mark> ظلت");
});

test("«منذ 2020» is open, and undated is undated", () => {
  expect(eventItem(someEvent("a", "happened", "2020/.."), "ar").words).toBe("منذ 2020");
  expect(eventItem(someEvent("b", "published", null), "ar")).toMatchObject({
    words: "بلا تاريخ",
    hijri: null,
  });
});

test("English falls back to the Arabic sentence, marked as Arabic", () => {
  const item = eventItem(someEvent("a", "happened", "2022", { text: "قمة دبي" }), "en");
  expect(item).toMatchObject({ text: "قمة دبي", lang: "ar" });
  expect(itemHtml(item, context)).toContain('<blockquote lang="ar" dir="rtl">قمة دبي</blockquote>');
});

test("an entry leads to its paragraph under the base path", () => {
  const html = itemHtml(eventItem(someEvent("003-1", "happened", "2022-03-28"), "en"), context);
  expect(html).toContain('href="/archive/en/articles/003/#p2"');
});

test("text from an article cannot become markup", () => {
  const event = someEvent("a", "happened", "2022", { text: '<img src=x onerror="alert(1)">' });
  expect(itemHtml(eventItem(event, "ar"), context)).not.toContain("<img");
});

test("the ruler draws a month at its place and length, mirrored in Arabic", () => {
  const event = { id: "a", kind: "happened", date: "2022-04" } as const;
  const box = (direction: "ltr" | "rtl") => {
    const [, x, width] =
      /<rect x="([\d.]+)".*? width="([\d.]+)"/.exec(drawRuler(event, direction) ?? "") ?? [];
    return { x: Number(x), width: Number(width) };
  };
  expect(box("ltr").width).toBeCloseTo((30 / 365) * rulerSize.width, 0);
  expect(box("ltr").x).toBeCloseTo((90 / 365) * rulerSize.width, 0);
  expect(box("rtl").x + box("rtl").width).toBeCloseTo(rulerSize.width - box("ltr").x, 0);
});

test("undated things have no ruler; a day of an unknown year is drawn in a year", () => {
  expect(drawRuler({ id: "a", kind: "happened", date: null }, "rtl")).toBeNull();
  expect(drawRuler({ id: "a", kind: "happened", date: "XXXX-03-27" }, "rtl")).toContain("<circle");
});
