import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecordPage } from "../../components/record/record-page.tsx";
import type { AuthorityView } from "../../lib/archive/ask/record-views.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import type { Locale } from "../../lib/locale/locale.ts";

const record: Authority = {
  ...{ id: "somebody", type: "person", prefLabel: { ar: "سامي الوردي" } },
  ...{ altLabels: { ar: [], en: [] }, roles: [], countries: [], related: [], sameAs: [] },
};

function page(
  locale: Locale,
  changes: Partial<Authority> = {},
  isStarter = false,
  attestedIn: readonly string[] = [],
): string {
  const view: AuthorityView = {
    ...{
      record: { ...record, ...changes },
      isStarter,
      dateSource: null,
      articleCount: 0,
      countries: [],
    },
    related: [
      {
        ...{ id: "huda", type: "person", kind: null, label: { ar: "هدى" } },
        ...{ sameAs: [], description: null, date: null, dateSource: null },
      },
    ],
    ...{
      attestedIn,
      namedWith: [],
      dates: { years: [], undated: 0 },
      firstSeen: null,
      lastSeen: null,
    },
  };
  const passages = { items: [], number: 0, total: 0, older: null, newer: null, numbers: [] };
  return renderToStaticMarkup(<RecordPage {...{ locale, view, passages }} section="people" />);
}

test("the English page of a record with an Arabic name alone shows that, marked as Arabic, once", () => {
  const html = page("en");
  expect(html).toContain('<h1><bdi lang="ar" class="face">سامي الوردي</bdi></h1>');
  expect(html.match(/سامي/gu)).toHaveLength(1);
  expect(html).toContain('<bdi lang="ar" class="face">هدى</bdi></a>');
  expect(html).not.toContain("undefined");
  expect(page("ar")).toContain("<h1>سامي الوردي</h1>");
});

test("an English name that a machine suggested says so on both pages", () => {
  const prefLabel = { ar: "سامي الوردي", en: "Sami al-Wardi" };
  const said = { prefLabel, englishFrom: "romanised" } as const;
  expect(page("en", said)).toContain("romanised, not checked against a source");
  expect(page("ar", said)).toContain("لم يُقابَل بمصدر");
  expect(page("en", { prefLabel })).not.toContain("English name:");
});

test("a record of the starter list says that nobody of the archive wrote it", () => {
  expect(page("en", {}, true)).toContain("the list supplied with the software");
  expect(page("ar", {}, true)).toContain("القائمة المرفقة بالبرنامج");
  expect(page("en")).not.toContain("supplied with the software");
});

test("who decided what about a record, and on which day, stands on both pages", () => {
  const changes = [{ by: "M. Example", date: "2026-11-29", keys: ["prefLabel"] }];
  expect(page("en", { changes })).toContain("29 November 2026: name; decided by");
  expect(page("ar", { changes })).toContain("29 نوفمبر 2026: الاسم؛ قرّره");
  expect(page("en")).not.toContain("decided by");
});

test("Korean words in a remark are marked as Korean", () => {
  const html = page("en", { uncertain: { ar: "الاسم", en: "The name (광화문1번가) varies" } });
  expect(html).toContain('The name (<bdi lang="ko">광화문1번가</bdi>) varies');
});

test("an office leads to what attests it, and where that is not there says so without a link", () => {
  const from = (source: string) => ({ roles: [{ label: { ar: "وزير", en: "Minister" }, source }] });
  const link = 'href="/en/articles/003/#p3"';
  expect(page("en", from("003#p3"), false, ["003"])).toContain(link);
  expect(page("en", from("003#p3"))).not.toContain(link);
  expect(page("en", from("003#p3"))).toContain("Paragraph 3");
  expect(page("en", from("https://example.org/a"))).toContain('<a href="https://example.org/a"');
  expect(page("en", from("a letter of 1990"))).toContain("<bdi>a letter of 1990</bdi>");
});
