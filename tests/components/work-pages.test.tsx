import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ArticleSummary, WorkCount } from "../../lib/archive/ask/views.ts";
import { ReportPage } from "../../components/work/report-page.tsx";
import { WorkPage } from "../../components/work/work-page.tsx";
import { articleView } from "./article/article-view.ts";

const okaz = { id: "okaz", name: { ar: "عكاظ", en: "Okaz" } };
const summary = (id: string, outlet: ArticleSummary["outlet"]): ArticleSummary => {
  return { ...articleView().summary, id, outlet };
};

/** What the report page shows beside the list of what is lacking. */
const report = (articles: number) => ({
  facts: { articles, years: null, undated: 2, english: { whole: 1, part: 0, headline: 0 } },
  card: {
    ...{ withdrawn: 3, corrected: 4, unreviewed: 5, problems: 6 },
    raw: {
      ...{ files: articles, bytes: 20_480, intact: articles - 1 },
      encodings: [
        ["utf-8", articles - 1],
        ["windows-1256", 1],
      ] as const,
    },
  },
  sections: [{ section: "articles", count: articles } as const],
});

test("the report card tells what was checked, and how many passed", () => {
  const html = renderToStaticMarkup(<ReportPage locale="en" {...report(3000)} work={[]} />);
  const text = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("3,000, 20 KB");
  expect(text).toContain("utf-8 (2,999) , windows-1256 (1)");
  expect(text).toContain("2,999 of 3,000");
  for (const [of, n] of [
    ["Withdrawn articles", 3],
    ["Corrected articles", 4],
    ["Translations not wholly reviewed", 5],
    ["Faults in content files", 6],
  ])
    expect(text).toContain(`${of} ${n}`);
});

test("the report counts what is lacking, and leads to the articles, by paper", () => {
  const work: WorkCount = {
    lack: "date",
    total: 305,
    outlets: [
      { outlet: okaz, count: 300, page: 0 },
      { outlet: null, count: 5, page: 3 },
    ],
    first: [summary("7", okaz)],
  };
  const en = renderToStaticMarkup(<ReportPage locale="en" {...report(3000)} work={[work]} />);
  expect(en).toContain("305 articles of 3,000");
  expect(en).toContain('<a href="/en/articles/7/">');
  expect(en).toContain('<a href="/en/about/report/date/" class="tap">Show all (305)</a>');
  expect(en).toContain('<a href="/en/about/report/date/#of-okaz"><span>Okaz</span>');
  expect(en).toContain('<a href="/en/about/report/date/3/#of-unknown">');
  const ar = renderToStaticMarkup(<ReportPage locale="ar" {...report(3000)} work={[work]} />);
  expect(ar).toContain("305 مقالات من أصل");
});

test("an archive that lacks nothing says so", () => {
  const html = renderToStaticMarkup(<ReportPage locale="en" {...report(2)} work={[]} />);
  expect(html).toContain("Nothing is missing");
  expect(html).not.toContain('class="work"');
});

test("a list has each paper's articles under its name, where the report leads to", () => {
  const items = [summary("1", okaz), summary("2", okaz), summary("3", null)];
  const page = { items, number: 2, total: 305, older: 1, newer: 3, numbers: [0, null, 3, 2, 1] };
  const html = renderToStaticMarkup(<WorkPage locale="en" lack="date" page={page} />);
  expect(html).toMatch(/<h2 id="of-okaz">Okaz<\/h2>.*\/1\/.*\/2\/.*id="of-unknown"/);
  expect(html).not.toContain("305");
  expect(html).not.toMatch(/Older|Newer/);
});
