import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CorrectionsPage } from "../../../../components/about/corrections-page.tsx";
import { ArticlePage } from "../../../../components/article/page/article-page.tsx";
import type { Locale } from "../../../../lib/locale/locale.ts";
import { articleView } from "../article-view.ts";

const corrections = [
  { date: "2026-03-02", paragraph: 2, text: { ar: "كان «12»، والصواب «21».", en: "It is 21." } },
  { date: "2026-03-05", text: { en: "The credit <b>was</b> missing." } },
];
const article = (locale: Locale, report?: string, found: typeof corrections = []) =>
  renderToStaticMarkup(
    <ArticlePage
      {...{ locale, report }}
      view={articleView({ corrections: found })}
      archiveName="سجل"
    />,
  );

describe("corrections", () => {
  test("an article without them, in an archive that asks for no reports, says nothing of either", () => {
    const html = article("en");
    expect(html).not.toMatch(/mailto:|orrection|Report an error/);
  });

  test("each paragraph leads to a report that names it, and the article to one of the whole", () => {
    const html = article("ar", "corrections@example.org");
    const addresses = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(
      ([, href = ""]) => new URL(href.replaceAll("&amp;", "&")),
    );
    expect(addresses.map(({ searchParams }) => searchParams.get("subject"))).toEqual([
      "x1 #p1",
      "x1 #p2",
      "x1",
    ]);
    expect(addresses[1]?.searchParams.get("body")).toMatch(/\/ar\/articles\/x1\/#p2$/);
    expect(html).toContain('aria-label="أبلغ عن خطأ في الفقرة 2"');
  });

  test("stand on the article with their day and paragraph, as text, in their own language", () => {
    const html = article("ar", undefined, corrections);
    expect(html).toContain('<time dateTime="2026-03-02">2 مارس 2026</time>');
    expect(html).toContain('<a href="/ar/articles/x1/#p2">الفقرة 2</a>');
    expect(html).toContain("كان «12»، والصواب «21».");
    expect(html).toContain(
      '<span lang="en" class="face" dir="ltr">The credit &lt;b&gt;was&lt;/b&gt; missing.</span>',
    );
    expect(html).not.toContain("mailto:");
  });

  test("the page of corrections says what is set, and lists them under their articles", () => {
    const [correction] = corrections;
    const { summary } = articleView();
    const page = (archive: Parameters<typeof CorrectionsPage>[0]["archive"]) =>
      renderToStaticMarkup(
        <CorrectionsPage
          {...{ locale: "en", archive }}
          corrections={correction ? [{ article: summary, correction }] : []}
        />,
      );
    expect(page({})).not.toMatch(/policy|Report/i);
    expect(page({})).toMatch(/articles\/x1\/.*It is 21\./s);
    const policy = { ar: ["نصوّب."], en: ["We correct."] };
    const html = page({ corrections: { report: "a@example.org", policy } });
    expect(html).toContain("We correct.");
    expect(html).toContain("Reporting an error");
  });
});
