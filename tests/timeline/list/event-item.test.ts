import { expect, test } from "vitest";
import { itemHtml, type ItemContext } from "../../../components/timeline/list/item-html.ts";
import { drawRuler, rulerSize } from "../../../lib/timeline/picture/draw/draw-ruler.ts";
import { eventItem } from "../../../lib/timeline/list/event-item.ts";
import { someEvent } from "../some-events.ts";

const context: ItemContext = {
  locale: "en",
  base: "/archive",
  words: {
    kinds: { planned: "planned", report: "report", background: "background" },
    more: "Also told by: {articles}",
    outside: "Date from outside: {source}",
    says: "Dated here: {date}",
    differs: "{name} has another date: {date}",
    articles: { one: "1 article", other: "{n} articles" },
    others: { one: "1 more", other: "{n} more" },
    noCountry: "No country named",
    inferred: "worked out",
    paragraph: "paragraph {n}",
    noHeadline: "an article without a headline",
    comma: ", ",
  },
};

test("a month is said to be a month, in Gregorian and Hijri", () => {
  const item = eventItem(someEvent("003-1", "happening", "2022-04"), "ar");
  expect(item.words).toBe("أبريل 2022");
  expect(item.hijri).toBe("شعبان – رمضان 1443 هـ");
  expect(item.precision).toBe("");
});

test("a date that a machine worked out says so", () => {
  const item = eventItem(someEvent("a", "happening", "2023~", { certainty: "inferred" }), "en");
  expect(item.words).toBe("about 2023");
  expect(item.inferred).toBe(true);
  expect(itemHtml(item, context)).toContain('aria-label="worked out"');
});

test("no month of another calendar stands beside a year, or beside what is approximate", () => {
  for (const date of ["2022", "2022~", "2022-04~", "2022-04?", "2020/2022", "2020/.."])
    expect(eventItem(someEvent("a", "happening", date), "ar").hijri, date).toBeNull();
});

test("only whole words are highlighted", () => {
  const event = someEvent("a", "happening", "2020/..", { text: "ومنذ عام 2020 ظلت" });
  const passages = event.passages.map((each) => ({ ...each, highlights: [{ start: 1, end: 13 }] }));
  const item = eventItem({ ...event, passages }, "ar");
  expect(item.quotes[0]?.highlights).toEqual([[0, 13]]);
  expect(itemHtml(item, context)).toContain("<mark>ومنذ عام 2020</mark> ظلت");
});

test("«منذ 2020» is open, and undated is undated", () => {
  expect(eventItem(someEvent("a", "happening", "2020/.."), "ar").words).toBe("منذ 2020");
  expect(eventItem(someEvent("b", "happening", null), "ar")).toMatchObject({
    words: "بلا تاريخ",
    hijri: null,
  });
});

test("English falls back to the Arabic sentence, marked as Arabic", () => {
  const item = eventItem(someEvent("a", "happening", "2022", { text: "قمة دبي" }), "en");
  expect(item.quotes[0]).toMatchObject({ text: "قمة دبي", lang: "ar" });
  expect(itemHtml(item, context)).toContain('<blockquote lang="ar" dir="rtl">قمة دبي</blockquote>');
});

test("an entry leads to its paragraph under the base path", () => {
  const html = itemHtml(eventItem(someEvent("003-1", "happening", "2022-03-28"), "en"), context);
  expect(html).toContain('href="/archive/en/articles/003/#p2"');
});

test("a plan says that it was one, whatever its name; what happened needs no word", () => {
  const name = { ar: "افتتاح المعرض الدولي", en: null };
  const html = (kind: "planned" | "happening") =>
    itemHtml(eventItem(someEvent("a", kind, "2022-05-01", { name }), "en"), context);
  expect(html("planned")).toContain("planned</p>");
  expect(html("happening")).not.toContain("tl-kind");
  expect(html("planned")).toMatch(/tl-name"><span lang="ar" dir="rtl">افتتاح.*<blockquote/u);
});

test("words cut from an Arabic sentence are no name beside its translation", () => {
  const cut = { name: { ar: "قمة دبي", en: null }, text: "انعقدت قمة دبي.", en: "A summit met." };
  expect(eventItem(someEvent("a", "happening", "2022", cut), "en").name).toBeNull();
  expect(eventItem(someEvent("a", "happening", "2022", cut), "ar").name?.text).toBe("قمة دبي");
});

test("an event record leads to its page, and says who gives its date", () => {
  const source = { name: { ar: "صحيفة", en: "A paper" }, url: "https://example.org/day" };
  const event = someEvent("summit", "happening", "2023-02", {
    ...{ record: "summit", certainty: null, dateSource: source, articles: 5 },
    name: { ar: "القمة", en: "The Summit" },
  });
  const html = itemHtml(eventItem(event, "en"), context);
  expect(html).toContain('href="/archive/en/events/summit/"><span>The Summit');
  expect(html).toContain('<a href="https://example.org/day" rel="external"><bdi>A paper');
  expect(html).toContain("Also told by: 4 articles");
});

test("an event record without an English name bears its Arabic one, also beside a translation", () => {
  const name = { ar: "القمة", en: null };
  const told = { name, record: "summit", text: "انعقدت القمة.", en: "The summit met." };
  const differs = { record: "forum", name: { ar: "المنتدى" }, date: "2022-03-28" };
  const event = someEvent("summit", "happening", "2023-02", { ...told, differs });
  const html = itemHtml(eventItem(event, "en"), context);
  expect(html).toContain('events/summit/"><span lang="ar" dir="rtl">القمة</span>');
  expect(html).toContain('events/forum/"><span lang="ar" dir="rtl">المنتدى</span>');
});

test("a passage that gives another date says which", () => {
  const event = someEvent("summit", "happening", "2023-02");
  const passages = event.passages.map((each) => ({ ...each, says: "2023" }));
  expect(itemHtml(eventItem({ ...event, passages }, "en"), context)).toContain("Dated here: 2023");
  const differs = { record: "forum", name: { ar: "المنتدى", en: "The Forum" }, date: "2022-03-28" };
  const html = itemHtml(eventItem({ ...event, differs }, "en"), context);
  expect(html).toContain(
    'events/forum/"><span>The Forum</span></a> has another date: 28 March 2022',
  );
});

test("text from an article cannot become markup", () => {
  const event = someEvent("a", "happening", "2022", { text: '<img src=x onerror="alert(1)">' });
  expect(itemHtml(eventItem(event, "ar"), context)).not.toContain("<img");
});

test("the ruler draws a month at its place and length, mirrored in Arabic", () => {
  const event = { id: "a", kind: "happening", date: "2022-04" } as const;
  const box = (direction: "ltr" | "rtl") => {
    const [, x, width] =
      /<rect[^>]* x="([\d.]+)".*? width="([\d.]+)"/.exec(drawRuler(event, direction) ?? "") ?? [];
    return { x: Number(x), width: Number(width) };
  };
  expect(box("ltr").width).toBeCloseTo((30 / 365) * rulerSize.width, 0);
  expect(box("ltr").x).toBeCloseTo((90 / 365) * rulerSize.width, 0);
  expect(box("rtl").x + box("rtl").width).toBeCloseTo(rulerSize.width - box("ltr").x, 0);
});

test("undated things have no ruler; a day of an unknown year is drawn in a year", () => {
  expect(drawRuler({ id: "a", kind: "happening", date: null }, "rtl")).toBeNull();
  expect(drawRuler({ id: "a", kind: "happening", date: "XXXX-03-27" }, "rtl")).toContain("<circle");
});
