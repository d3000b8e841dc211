import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ToldDates } from "../../../components/raw/told-dates.tsx";
import { articleView } from "../article/article-view.ts";

const mention = { start: 0, end: 6, rule: "month", anchored: true, calendar: "gregory" } as const;
const told = { kind: "planned", kindRule: "planned-by-words", name: null } as const;
const view = articleView();
const dated = articleView({
  evidence: {
    ...view.evidence,
    dates: [{ paragraph: 1, edtf: "2022-05", flags: [], ...mention, ...told }],
  },
});

test("each date of the text says what its sentence tells, and why", () => {
  const text = (locale: "ar" | "en") =>
    renderToStaticMarkup(<ToldDates view={dated} locale={locale} />).replace(/<[^>]*>/g, "");
  expect(text("en")).toContain("الفقرة (May 2022): planned when this was published; ");
  expect(text("ar")).toContain("الفقرة (مايو 2022): كان مقرَّرًا وقت النشر؛ ");
  expect(text("en")).not.toContain("planned-by-words");
});

test("a text without dates says nothing of them", () => {
  expect(renderToStaticMarkup(<ToldDates view={view} locale="en" />)).toBe("");
});
