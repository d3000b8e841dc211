import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ArticleView, NamedRecord } from "../../../../lib/archive/ask/views.ts";
import type { Locale } from "../../../../lib/locale/locale.ts";
import { stringsFor } from "../../../../lib/strings/strings-for.ts";
import { articleData } from "../../../../components/article/page/article-data.ts";
import { ArticlePage } from "../../../../components/article/page/article-page.tsx";
import { otherLanguageOf } from "../../../../components/article/text/other-language.ts";
import { ParallelPage } from "../../../../components/parallel/parallel-page.tsx";
import { RawPage } from "../../../../components/raw/raw-page.tsx";
import { articleView } from "../article-view.ts";

const page = (view: ArticleView, locale: Locale) =>
  renderToStaticMarkup(<ArticlePage view={view} locale={locale} archiveName="سجل" />);

const sideBySide = (view: ArticleView, locale: Locale) =>
  renderToStaticMarkup(<ParallelPage view={view} locale={locale} archiveName="سجل" />);

const full = articleView();
const untranslated = articleView({
  summary: {
    ...full.summary,
    title: { ar: "عنوان", en: null },
    opening: { ar: "أول النص", en: null },
    english: { title: null, opening: null, text: "none", named: [] },
  },
  translation: null,
  body: { ar: full.body.ar, en: null },
});

const headlineOnly = articleView({
  summary: {
    ...{ ...full.summary, opening: { ar: "أول النص", en: null } },
    english: { title: "machine", opening: null, text: "none", named: [] },
  },
  translation: full.translation && {
    ...{ ...full.translation, paragraphs: [null, null], states: [null, null] },
  },
  body: { ar: full.body.ar, en: null },
});
const half = articleView({
  summary: {
    ...full.summary,
    english: { title: "machine", opening: "machine", text: "part", named: [] },
  },
  translation: full.translation && {
    ...{ ...full.translation, paragraphs: ["First paragraph", null], states: ["machine", null] },
  },
  body: { ar: full.body.ar, en: ["First paragraph", null] },
});

const archive = {
  name: { ar: "سجل", en: "Register" },
  subtitle: { ar: "أرشيف", en: "An archive" },
  description: { ar: "نصوص", en: "Texts" },
  ...{ released: null, site: {} },
};
const dataOf = (view: ArticleView, locale: Locale) => articleData(view, locale, archive, null);

describe("the article page", () => {
  test("each paragraph leads to itself in the other language, under the same anchor", () => {
    const html = page(full, "ar");
    expect(html).toContain('id="p2"');
    expect(html).toContain('href="#p2"');
    expect(html).toContain('href="/en/articles/x1/#p2"');
    expect(page(full, "en")).toContain('href="/ar/articles/x1/#p2"');
  });

  test("a paragraph with Quranic marks asks for the face that draws them, and no other does", () => {
    const body = { ar: ["قال تعالى «قُلۡ هُوَ ٱللَّهُ»", "الفقرة الثانية"], en: null };
    const marked = articleView({ ...untranslated, body });
    expect(page(marked, "ar").match(/<p class="quran">/g)).toHaveLength(1);
    expect(page(marked, "en")).toMatch(/<p lang="ar" dir="rtl" class="face quran">قال/);
    expect(page(full, "ar")).not.toContain("quran");
  });

  test("the faces of the other language come along only where the text shows it", () => {
    expect(otherLanguageOf(full, "ar")).toBe("none");
    expect(otherLanguageOf(full, "en")).toBe("none");
    const arabic = articleView({ ...full, body: { ar: ["معرض GITEX"], en: null } });
    expect(otherLanguageOf(arabic, "ar")).toBe("none");
    expect(otherLanguageOf(arabic, "en")).toBe("texts");
  });

  test("a fact shows its evidence: the words of the file, how sure, by which rule", () => {
    const html = page(full, "en");
    expect(html).toMatch(
      /<details>.*How do we know\?.*date 2022-04.*Stated in the file.*<\/details>/s,
    );
  });

  test("who decided what, and on which day, stands on the page in both languages", () => {
    const changes = [{ by: "M. Example", date: "2026-11-29", keys: ["date", "title"] }];
    const view = articleView({ changes });
    expect(page(view, "en")).toMatch(
      /<li>29 November 2026: date, headline; decided by \W*M. Example\W*<\/li>/,
    );
    expect(page(view, "ar")).toMatch(/<li>29 نوفمبر 2026: التاريخ، العنوان؛ قرّره \W*M. Example/);
    expect(page(full, "en")).not.toContain("Editors’ decisions");
  });

  test("other texts of the same story stand in a group of their own, before related ones", () => {
    const twin = { ...full.summary, id: "x2", title: { ar: "التوأم", en: "The twin" } };
    const near = { ...full.summary, id: "x3", title: { ar: "القريب", en: "The near one" } };
    const view = articleView({ sameStory: [twin], related: [near] });
    const { sameStory, related } = stringsFor("en").article;
    expect(page(view, "en")).toMatch(
      new RegExp(`${sameStory}.*/en/articles/x2/.*${related}.*/en/articles/x3/`, "s"),
    );
    expect(page(view, "ar")).toMatch(/التوأم.*القريب/s);
    expect(page(full, "en")).not.toContain(sameStory);
  });

  describe("why people decided as they did stands before the text", () => {
    const both = articleView({ editorialNote: { ar: "صاغه الأرشيف.", en: "Supplied here." } });
    const arabic = articleView({ editorialNote: { ar: "صاغه الأرشيف." } });
    const foreign = '<p class="face" lang="ar" dir="rtl">صاغه الأرشيف.</p>';

    test.each([
      ["ar", both, "<p>صاغه الأرشيف.</p>"],
      ["en", both, "<p>Supplied here.</p>"],
      ["en", arabic, foreign],
    ] as const)("%s", (locale, view, note) => {
      expect(page(view, locale).split('<div class="text">')[0]).toContain(note);
      expect(sideBySide(view, locale).split("<section")[0]).toContain(note);
    });

    test("and in no other language where it is said in the page's own", () => {
      expect(page(both, "en")).not.toContain("صاغه");
      expect(page(full, "en")).not.toContain(foreign);
    });
  });

  test("a month stays a month", () => {
    const html = page(full, "en");
    expect(html).toContain('<time dateTime="2022-04">April 2022</time>');
    expect(html).not.toMatch(/2022-04-01|1 April/);
  });

  test("the credit is a credit, and no source is made up", () => {
    const html = page(full, "en");
    expect(html).toContain("it does not name the publisher");
    expect(html).toContain("<dt>Source</dt><dd>Not stated</dd>");
  });

  test("a headline from the table of metadata is not called the archive's wording", () => {
    const { summary, evidence } = articleView();
    const quote = "content/metadata.csv, line 2";
    const title = {
      field: "title",
      value: "عنوان",
      rule: "metadata",
      certainty: "supplied",
    } as const;
    const view = articleView({
      summary: { ...summary, titleStatus: "supplied" },
      evidence: { ...evidence, values: [{ ...title, quote }] },
    });
    expect(page(view, "ar")).toContain(stringsFor("ar").article.recordedTitle);
    expect(page(view, "ar")).not.toContain(stringsFor("ar").article.suppliedTitle);
    // The file is for archivists, on the page of the raw text.
    expect(page(view, "en")).not.toContain(quote);
    const raw = renderToStaticMarkup(<RawPage view={view} locale="en" text="" />);
    expect(raw).toMatch(new RegExp(`<details>.*${quote}.*</details>`, "s"));
  });

  test("a month is said to be one before the text, a day is not, and what is inferred is", () => {
    const { monthOnly, inferredDate, noDate } = stringsFor("en").article;
    const head = (change: Partial<ArticleView["summary"]>) =>
      page(articleView({ summary: { ...full.summary, ...change } }), "en").split("</header>")[0];
    expect(head({})).toContain(`<summary>${monthOnly.word}</summary>`);
    expect(head({ date: "2022-04-03" })).not.toContain(monthOnly.word);
    expect(head({ dateCertainty: "inferred" })).toContain(`<summary>${inferredDate}</summary>`);
    expect(head({ dateCertainty: "inferred" })).toContain(monthOnly.note);
    expect(head({ date: null, dateCertainty: null })).toContain(`<summary>${noDate}</summary>`);
  });

  test("names stand by type, with their offices and the paragraphs that have them", () => {
    const card: NamedRecord = {
      ...{ id: "a", kind: null, label: { ar: "قيس", en: "Kais" } },
      ...{ sameAs: [], description: null, date: null, dateSource: null, type: "person" },
      role: { ar: "الرئيس", en: "President" },
    };
    const mention = { authority: "a", start: 0, end: 3, rule: "label" } as const;
    const authorities = [2, 1, 2, 0].map((paragraph) => ({ ...mention, paragraph }));
    const html = page(
      articleView({
        names: [{ type: "person", names: [card] }],
        evidence: { ...full.evidence, authorities },
      }),
      "en",
    );
    expect(html).toMatch(/<h3>People<\/h3>.*\/en\/people\/a\/.*Kais.*President/s);
    expect(html.match(/<a href="#p\d" class="at">/g)).toEqual([
      '<a href="#p2" class="at">',
      '<a href="#p1" class="at">',
    ]);
  });

  test("a related article is not told again as the older one", () => {
    const near = { ...full.summary, id: "x3", title: { ar: "القريب", en: "The near one" } };
    const { older } = stringsFor("en").article;
    expect(page(articleView({ older: near }), "en")).toContain(older);
    expect(page(articleView({ older: near, related: [near] }), "en")).not.toContain(older);
  });

  test("the paper is named and linked, with the source as it is printed", () => {
    const { article, summary, evidence } = articleView();
    const outlet = { id: "cnn", name: { ar: "سي إن إن", en: "CNN" } };
    const printed = { rule: "labelled-source", certainty: "stated", quote: "سي ان ان" } as const;
    const span = { start: 0, end: 8 };
    const html = page(
      articleView({
        article: { ...article, source: "سي ان ان", outlet: "cnn" },
        summary: { ...summary, outlet },
        evidence: {
          ...evidence,
          values: [
            { field: "source", value: "سي ان ان", span, ...printed },
            { field: "outlet", value: "cnn", span, ...printed },
          ],
        },
      }),
      "en",
    );
    expect(html).toContain('<a href="/en/outlets/cnn/"><bdi>CNN</bdi></a>');
    expect(html.match(/in the file: <bdi lang="ar">سي ان ان<\/bdi>/g)).toHaveLength(1);
    expect(html.match(/Stated in the file; [^<]*/g)).toHaveLength(1);
  });

  test("a name in the first paragraph is told as one, with its evidence", () => {
    const { evidence } = articleView();
    const span = { start: 5, end: 9 };
    const named = { value: "عكاظ", rule: "outlet-in-lead", certainty: "inferred", span } as const;
    const values = [{ field: "namedOutlet", quote: "عكاظ", ...named }];
    const html = page(articleView({ evidence: { ...evidence, values } }), "en");
    expect(html).toContain("Not stated; the opening of the text names \u2068«عكاظ»\u2069");
    expect(html).toContain("a name in the first paragraph, perhaps not the publisher’s");
  });

  test("a translation says how it was made and that nobody has reviewed it", () => {
    expect(page(full, "en")).toContain("machine translation. It has not been reviewed yet.");
    const stale = articleView({ translationIsStale: true });
    expect(page(stale, "en")).toContain("has changed since");
  });

  test("the raw file is offered only while it is the one that the text was taken from", () => {
    expect(page(full, "en")).toMatch(/href="[^"]*\/raw\/[^"]+" download/);
    const gone = page(articleView({ rawIsIntact: false }), "en");
    expect(gone).not.toContain("download");
    expect(gone).toContain("no longer in the archive, or has changed since");
  });

  test("an untranslated article shows its Arabic, marked as such, under an English notice", () => {
    const html = page(untranslated, "en");
    expect(html).toContain("has not been translated yet");
    expect(html).toMatch(/<p lang="ar" dir="rtl"[^>]*>الفقرة الأولى<\/p>/);
    expect(html).toMatch(/<h1 lang="ar" dir="rtl"[^>]*>عنوان<\/h1>/);
    expect(html).not.toContain("/ar/articles/x1/#p1");
  });

  test("a headline alone stands over the Arabic text, with what it is and the Arabic headline", () => {
    const html = page(headlineOnly, "en");
    expect(html).toMatch(/<h1[^>]*>A headline<\/h1>.*<bdi lang="ar"[^>]*>عنوان<\/bdi>/s);
    expect(html).toContain("machine translation");
    expect(html).toContain("Only the headline has been translated");
    expect(html).toMatch(/<p lang="ar" dir="rtl"[^>]*>الفقرة الأولى<\/p>/);
    expect(html).not.toMatch(/parallel|articles\/x1\/#p1/);
    expect(page(headlineOnly, "ar")).toContain("سوى عنوانه");
    expect(page(headlineOnly, "ar")).not.toMatch(/en\/articles\/x1\/#p1/);
  });

  test("where the text bears none, an English headline is said to be supplied, in one voice", () => {
    const summary = {
      ...{ ...headlineOnly.summary, title: { ar: null, en: "A headline" } },
      titleStatus: "none" as const,
    };
    const html = page({ ...headlineOnly, summary }, "en");
    expect(html.match(/Headline supplied by the archive/g)).toHaveLength(2);
    expect(html).not.toContain("opening words");
    expect(page({ ...headlineOnly, summary }, "ar")).toContain("لا يحمل الملف الأصلي عنوانًا");
  });

  test("its data claim no English text", () => {
    expect(dataOf(headlineOnly, "en")).toMatchObject({
      ...{ inLanguage: "ar", headline: "عنوان", alternativeHeadline: "A headline" },
    });
    expect(dataOf(headlineOnly, "en")).not.toHaveProperty("translationOfWork");
    expect(dataOf(headlineOnly, "ar")).not.toHaveProperty("workTranslation");
    expect(dataOf(half, "en")).toMatchObject({ inLanguage: ["en", "ar"] });
    expect(dataOf(half, "ar")).toHaveProperty("workTranslation");
  });

  test("of a text translated in part each paragraph is in its language, and says how far it is", () => {
    const html = page(half, "en");
    expect(html).toContain("Part of this article has been translated");
    expect(html).toMatch(/id="p1".*machine translation.*<p>First paragraph<\/p>/s);
    expect(html).toMatch(
      /id="p2".*not translated yet.*<p lang="ar" dir="rtl"[^>]*>الفقرة الثانية/s,
    );
    const arabic = page(half, "ar");
    expect(arabic).toContain("en/articles/x1/#p1");
    expect(arabic).not.toContain("en/articles/x1/#p2");
    expect(page(full, "en")).not.toMatch(/id="p1".*machine translation.*First paragraph/s);
  });

  test("an article without a headline is called by its opening words, said to be that", () => {
    const untitled = articleView({
      summary: { ...full.summary, title: { ar: null, en: null }, titleStatus: "none" },
    });
    const html = page(untitled, "en");
    expect(html).toMatch(/<h1[^>]*>The opening<\/h1>/);
    expect(html).toContain("has no headline; these are the opening words");
    expect(html).not.toMatch(/untitled/i);
  });

  test("a supplied headline is never said to stand for none: it may take the place of a stated one", () => {
    const view = articleView({ summary: { ...full.summary, titleStatus: "supplied" } });
    expect(page(view, "en")).toContain("Headline supplied by the archive");
    expect(page(view, "en")).not.toContain("bears no headline");
    expect(page(view, "ar")).toContain("عنوان من وضع الأرشيف");
    expect(page(view, "ar")).not.toContain("لا يحمل الملف الأصلي عنوانًا");
  });

  test("an undated article says so, and has no machine-readable date", () => {
    const undated = articleView({
      summary: { ...full.summary, date: null, dateCertainty: null },
      article: { ...full.article, date: null, dateCertainty: null },
    });
    const html = page(undated, "en");
    expect(html).toContain("Undated");
    expect(html).not.toContain("<time");
  });
});

describe("both languages side by side", () => {
  test("a paragraph that is not translated yet says so in its place", () => {
    const html = sideBySide(half, "en");
    expect(html).toMatch(/id="p2".*not translated yet.*الفقرة الثانية/s);
    expect(sideBySide(half, "ar")).toMatch(/id="p2".*الفقرة الثانية.*لم تُترجم بعد/s);
    expect(sideBySide(full, "ar")).not.toContain("لم تُترجم بعد");
  });

  const html = sideBySide(full, "ar");

  test("a row holds a paragraph in both languages, each with its direction", () => {
    expect(html).toMatch(
      /id="p1".*<p class="face" lang="ar" dir="rtl">الفقرة الأولى<\/p>.*<p class="face" lang="en" dir="ltr">First paragraph<\/p>.*id="p2"/s,
    );
  });

  test("the headline in the language of the page is the heading of the page", () => {
    expect(html).toMatch(/<h1 [^>]*lang="ar" dir="rtl">عنوان<\/h1>/);
    expect(html).toMatch(/<p [^>]*lang="en" dir="ltr">A headline<\/p>/);
  });

  test("a headline that the archive supplied is said to be that, as on the article's page", () => {
    const supplied = articleView({ summary: { ...full.summary, titleStatus: "supplied" } });
    for (const locale of ["ar", "en"] as const) {
      const note = stringsFor(locale).article.suppliedTitle;
      const beside = (view: ArticleView) => sideBySide(view, locale);
      expect(beside(supplied)).toContain(note);
      expect(page(supplied, locale)).toContain(note);
      expect(beside(full)).not.toContain(note);
    }
  });
});
