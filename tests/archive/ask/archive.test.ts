import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../../lib/archive/prepare/prepare.ts";
import { readRawFile } from "../../../lib/archive/read/raw-file.ts";
import { formatArticle } from "../../../lib/article/article-file.ts";
import type { Article, ArticleEvidence } from "../../../lib/article/article.ts";
import { noEvidence } from "../../../lib/article/evidence-file.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { formatWithdrawn } from "../../../lib/article/withdrawn-file.ts";
import { sitePages } from "../../../lib/site/site-pages.ts";

let dir: string;

function write(file: string, text: string): void {
  const full = path.join(dir, "content", file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function writeArticle(
  own: Partial<Article> & { id: string },
  evidence: Partial<ArticleEvidence> = {},
): void {
  const article: Article = {
    lang: "ar",
    title: `عنوان ${own.id}`,
    titleStatus: "stated",
    titleSuggestion: null,
    date: null,
    dateCertainty: own.date ? "stated" : null,
    countries: [],
    mentionedCountries: [],
    credit: null,
    author: null,
    source: null,
    outlet: null,
    url: null,
    section: null,
    dateline: null,
    raw: { file: `${own.id}.txt`, sha256: sha256("\uFEFFالخام"), encoding: "utf-8" },
    paragraphs: ["التقى قيس سعيد الوزير. ثم غادر.", "فقرة ثانية."],
    ...own,
  };
  const found: ArticleEvidence = {
    ...noEvidence(own.id),
    ...evidence,
  };
  write(`articles/${own.id}/ar.md`, formatArticle(article, sha256));
  write(`articles/${own.id}/evidence.json`, JSON.stringify(found));
}

const english = (id: string, body: string) =>
  `---\nid: "${id}"\nlang: "en"\ntitle: "Title ${id}"\ntitleStatus: "translated"\nmethod: "machine"\nreview: null\nrawSha256: "${"0".repeat(64)}"\n---\n\n${body}\n`;

const record = `id: "kais-saied"\ntype: "person"\nprefLabel: {ar: "قيس سعيّد", en: "Kais Saied"}\naltLabels: {ar: ["قيس سعيد"], en: []}\nroles: []\ncountries: ["TN"]\nrelated: []\nsameAs: []\n`;

const run = (options: { readonly checksRaw?: boolean } = {}) =>
  prepareArchive({
    ...options,
    contentDir: path.join(dir, "content"),
    cacheDir: path.join(dir, "cache"),
    basePath: "/base",
  });
const open = () => openArchive(path.join(dir, "content"), path.join(dir, "cache"));
const told = { kind: "happening", kindRule: "dated", name: null } as const;
const names = { paragraph: 1, start: 6, end: 14, authority: "kais-saied", rule: "label" } as const;

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "archive-"));
  write("authorities/person/kais-saied.yaml", record);
  writeArticle(
    { id: "a", date: "2022-04", countries: ["KR", "TN"] },
    {
      authorities: [names],
      dates: [
        {
          paragraph: 2,
          start: 0,
          end: 4,
          edtf: "2020/..",
          rule: "since",
          anchored: false,
          calendar: "gregory",
          flags: [],
          ...told,
        },
        {
          paragraph: 1,
          start: 0,
          end: 4,
          edtf: "XXXX-10",
          rule: "month",
          anchored: false,
          calendar: "gregory",
          flags: [],
          ...told,
        },
      ],
    },
  );
  writeArticle({ id: "b", date: "2023~", countries: ["KR", "AE"] });
  writeArticle({ id: "c" });
  write("translations/a/en.md", english("a", "He met Kais Saied. Then he left.\n\nSecond."));
  write("raw/a.txt", "\uFEFFالخام");
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

it("hands on why people decided as they did", () => {
  write("editorial/b.yaml", 'id: "b"\nnote: "لا تاريخ في الملف."\n');
  run();
  expect(open().article("b")?.editorialNote).toEqual({ ar: "لا تاريخ في الملف." });
  expect(open().article("a")?.editorialNote).toBeNull();
});

it("has of the starter list the records that articles name, and nothing of the others", () => {
  const both = '{ ar: "أرشيف", en: "Archive" }';
  write("archive.yaml", `name: ${both}\nsubtitle: ${both}\ndescription: ${both}\nstarter: true\n`);
  writeArticle({ id: "b" }, { authorities: [{ ...names, authority: "united-nations" }] });
  run();
  const archive = open();
  expect(archive.authority("united-nations")).toMatchObject({ isStarter: true, articleCount: 1 });
  expect(archive.authority("kais-saied")).toMatchObject({ isStarter: false });
  expect(archive.authority("donald-trump")).toBeNull();
  expect(archive.authorities("organisation").map(({ id }) => id)).toEqual(["united-nations"]);
  const paths = sitePages(archive).map(({ path }) => path("en"));
  expect(paths).toContain("/en/organisations/united-nations/");
  expect(paths.some((each) => each.includes("world-bank"))).toBe(false);
});

describe("an archive of which a part is in English", () => {
  const head = (id: string) => english(id, "").trimEnd();

  it("says of each article how much, and counts it", () => {
    write("translations/b/en.md", head("b"));
    write("translations/c/en.md", english("c", "First.\n\n<!-- not translated -->"));
    run();
    const archive = open();
    const of = (id: string) => archive.summary(id)?.english;
    expect(of("a")).toEqual({ title: "machine", opening: "machine", text: "whole", named: [] });
    expect(of("b")).toEqual({ title: "machine", opening: null, text: "none", named: [] });
    expect(of("c")).toEqual({ title: "machine", opening: "machine", text: "part", named: [] });
    expect(archive.facts().english).toEqual({ whole: 1, part: 1, headline: 1 });
    expect(archive.workList().map(({ lack, total }) => [lack, total])).toEqual(
      expect.arrayContaining([
        ["rest", 2],
        ["review", 3],
      ]),
    );
    expect(archive.article("b")?.body.en).toBeNull();
    expect(archive.article("c")?.body.en).toEqual(["First.", null]);
    expect(archive.summary("b")?.opening.en).toBeNull();
  });

  it("links the names in translated paragraphs, whatever stands between them", () => {
    const text = "<!-- not translated -->\n\nThen Kais Saied *left*.";
    write("translations/a/en.md", english("a", text));
    run();
    const [first, second] = open().article("a")?.body.en ?? [];
    expect(first).toBeNull();
    expect(second).toMatch(/<a href="[^"]*kais-saied\/">Kais Saied<\/a> <em>left<\/em>/);
  });

  it("names in English what records know, where the headline is not in English", () => {
    rmSync(path.join(dir, "content/translations/a"), { recursive: true });
    run();
    expect(open().summary("a")?.english.named).toEqual(["Kais Saied"]);
  });

  it("takes an English headline that a person decided for reviewed", () => {
    write("editorial/b.yaml", 'id: "b"\ntitle: { ar: "عنوان", en: "Decided" }\n');
    run();
    expect(open().summary("b")).toMatchObject({
      title: { en: "Decided" },
      english: { title: "reviewed", text: "none" },
    });
  });
});

describe("an archive with a broken file", () => {
  it.each(["null", "[1]", "{}", "{", '{"values":{}}'])(
    "shows the article without its evidence when that is %s",
    (evidence) => {
      write("articles/b/evidence.json", evidence);
      const { articles, problems } = run();
      expect(articles).toBe(3);
      expect(problems.map(({ file }) => file)).toEqual(["articles/b/evidence.json"]);
      expect(open().article("b")).not.toBeNull();
    },
  );

  it("shows an article whose evidence is junk without it, and says so", () => {
    writeArticle({ id: "b" }, { authorities: [null as never] });
    const { articles, problems } = run();
    expect(articles).toBe(3);
    expect(problems.map(({ file }) => file)).toEqual(["articles/b/evidence.json"]);
  });

  it("leaves out an article whose date is none", () => {
    writeArticle({ id: "b", date: "yesterday" });
    const { articles, problems } = run();
    expect(articles).toBe(2);
    expect(problems[0]?.message).toContain('"yesterday" is not an EDTF date');
  });

  it("leaves out an article in the folder of another", () => {
    const file = path.join(dir, "content/articles/b/ar.md");
    writeFileSync(file, readFileSync(path.join(dir, "content/articles/a/ar.md")));
    const { articles, problems } = run();
    expect(articles).toBe(2);
    expect(problems).toEqual([
      {
        file: "articles/b/ar.md",
        message: '`id` is "a", and the folder is named b; make them the same',
      },
    ]);
  });

  it.each(["../secret.txt", "/etc/passwd", ""])("leaves out an article made of %j", (file) => {
    writeArticle({ id: "b", raw: { file, sha256: "0".repeat(64), encoding: "utf-8" } });
    const { articles, problems } = run();
    expect(articles).toBe(2);
    expect(problems[0]?.message).toContain("is not in content/raw/");
  });

  it("goes on without a damaged list of same stories", () => {
    write("articles/same-story.json", '{"groups": [1');
    expect(run().articles).toBe(3);
    write("articles/same-story.json", '{"groups": [1, "a", null]}');
    expect(run().articles).toBe(3);
  });

  it("shows an article without a translation that is nested too deeply", () => {
    write("translations/b/en.md", english("b", `${"> ".repeat(10_000)}x`));
    const { articles, problems } = run();
    expect(articles).toBe(3);
    expect(problems[0]).toMatchObject({
      file: "translations/b/en.md",
      message: expect.stringContaining("a line opens more than twenty") as unknown,
    });
  });

  it("reads no raw file from outside its folder", () => {
    write("secret.txt", "secret");
    symlinkSync("../secret.txt", path.join(dir, "content/raw/link.txt"));
    symlinkSync("a.txt", path.join(dir, "content/raw/inside.txt"));
    mkdirSync(path.join(dir, "content/raw/folder.txt"));
    const read = (file: string) => readRawFile(path.join(dir, "content"), file);
    for (const file of ["link.txt", "../secret.txt", "folder.txt", "gone.txt", "", "a\u0000.txt"]) {
      expect(read(file), file).toBeNull();
    }
    expect(read("inside.txt")).toEqual(read("a.txt"));
  });

  it("keeps an article whose raw file is gone, and shows it again when it is back", () => {
    run();
    const raw = readFileSync(path.join(dir, "content/raw/a.txt"));
    rmSync(path.join(dir, "content/raw/a.txt"));
    expect(run().renewed).toBe(0);
    expect(open().article("a")?.rawIsIntact).toBe(false);
    expect(open().rawText("a")).toBeNull();
    writeFileSync(path.join(dir, "content/raw/a.txt"), raw);
    run();
    expect(open().article("a")?.rawIsIntact).toBe(true);
  });

  it("shows no raw text that the article was not made from", () => {
    run();
    expect(open().article("a")?.rawIsIntact).toBe(true);
    write("raw/a.txt", "خام آخر");
    expect(open().rawText("a")).toBeNull();
    const { problems } = run();
    expect(open().article("a")?.rawIsIntact).toBe(false);
    expect(problems.map(({ file }) => file)).toEqual(["raw/a.txt"]);
    expect(problems[0]?.message).toMatch(/changed since article a was made.*--accept a\.txt/);
    // It is told each time, until somebody has mended it.
    expect(run().problems).toEqual(problems);
  });

  it("finds a changed byte that the file system does not tell of, where asked", () => {
    run();
    const file = path.join(dir, "cache/archive/kept.jsonl");
    write("raw/a.txt", "خام آخر");
    // The disk has lost a bit: the stamps are those of a file that nobody has touched.
    run();
    const kept = readFileSync(file, "utf8").replaceAll('"rawIsIntact":false', '"rawIsIntact":true');
    writeFileSync(file, kept.replace(/"rawFault":\{[^}]*\}/g, '"rawFault":null'));
    expect(run().problems).toEqual([]);
    expect(run({ checksRaw: true }).problems.map(({ file }) => file)).toEqual(["raw/a.txt"]);
    expect(open().article("a")?.rawIsIntact).toBe(false);
  });
});

describe("a second run", () => {
  const versions = () => {
    const archive = open();
    return Object.fromEntries(archive.articleIds().map((id) => [id, archive.versions.article(id)]));
  };
  const changed = (before: Readonly<Record<string, string | null>>) =>
    Object.entries(versions()).flatMap(([id, version]) => (before[id] === version ? [] : [id]));

  it("renews nothing when files were written again with the same bytes", () => {
    run();
    const before = versions();
    writeArticle({ id: "c" });
    expect(run().renewed).toBe(0);
    expect(changed(before)).toEqual([]);
  });

  it("changes the pages of the neighbours of a new article, and no others", () => {
    run();
    const before = versions();
    writeArticle({ id: "d", title: "آخر", paragraphs: ["نص مختلف تماما."], date: "2024" });
    expect(run().renewed).toBe(1);
    expect(changed(before)).toEqual(["d", "b"]);
  });

  it("changes the pages of an article whose raw file, translation or record is another", () => {
    run();
    let before = versions();
    write("raw/a.txt", "خام آخر");
    run();
    expect(changed(before)).toEqual(["a"]);
    before = versions();
    write("translations/b/en.md", english("b", "One.\n\nTwo."));
    run();
    expect(changed(before)).toContain("b");
    before = versions();
    write("authorities/person/kais-saied.yaml", record.replace("Kais Saied", "K. Saied"));
    run();
    expect(changed(before)).toEqual(["a"]);
  });
});

describe("the archive", () => {
  it("lists the newest first and the undated last, and knows the neighbours", () => {
    expect(run()).toEqual({ articles: 3, renewed: 3, problems: [] });
    const archive = open();
    expect(archive.articleIds()).toEqual(["b", "a", "c"]);
    expect(archive.article("a")?.newer?.id).toBe("b");
    expect(archive.article("a")?.older?.id).toBe("c");
    expect(archive.years()).toEqual([
      { year: "2023", count: 1 },
      { year: "2022", count: 1 },
      { year: null, count: 1 },
    ]);
    expect(archive.article("nobody")).toBeNull();
  });

  it("shows both languages of an article, with the record's name linked once", () => {
    run();
    const view = open().article("a");
    expect(view?.body.ar[0]).toContain('<a href="/base/ar/people/kais-saied/"');
    expect(view?.body.en?.[0]).toContain("Kais Saied");
    expect(view?.summary.title).toEqual({ ar: "عنوان a", en: "Title a" });
    expect(open().article("b")?.body.en).toBeNull();
  });

  it("counts what each country page shows", () => {
    run();
    const archive = open();
    expect(archive.countries()[0]).toEqual({ iso2: "KR", count: 2 });
    expect(archive.countryArticles("KR", 0)?.items.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(archive.country("TN")?.authorities.map(({ id }) => id)).toEqual(["kais-saied"]);
    expect(archive.country("TN")?.with).toEqual([{ iso2: "KR", count: 1 }]);
    expect(archive.countryPairs()).toContainEqual({ pair: ["KR", "TN"], count: 1 });
  });

  it("keeps apart what an article is about and what it only mentions", () => {
    writeArticle({ id: "m", date: "2024", countries: ["KR"], mentionedCountries: ["TN", "FR"] });
    run();
    const archive = open();
    expect(archive.countries().map(({ iso2 }) => iso2)).not.toContain("FR");
    expect(archive.onlyMentioned()).toEqual([{ iso2: "FR", count: 1 }]);
    expect(archive.countryMentions("TN", 0)?.items.map(({ id }) => id)).toEqual(["m"]);
    expect(archive.countryArticles("TN", 0)?.items.map(({ id }) => id)).not.toContain("m");
    expect(archive.country("FR")).toMatchObject({ articleCount: 0, mentionCount: 1, with: [] });
    expect(archive.countryArticles("FR", 0)?.items).toEqual([]);
    expect(archive.countryMentions("KR", 0)).toBeNull();
    expect(archive.country("SE")).toBeNull();
    expect(archive.countryPairs()).not.toContainEqual({ pair: ["FR", "KR"], count: 1 });
  });

  it("gives the sentence that names a record, in both languages", () => {
    run();
    const [first] = open().passages("kais-saied", 0)?.items ?? [];
    expect(first?.passages[0]?.text).toEqual({
      ar: "التقى قيس سعيد الوزير.",
      en: "He met Kais Saied.",
    });
    expect(first?.article.id).toBe("a");
    expect(open().authority("kais-saied")?.firstSeen).toBe("2022-04");
  });

  it("puts publications and what texts date on the timeline, each date with its sentence", () => {
    run();
    const timeline = open().timeline();
    const told = timeline.map(({ id, kind, date }) => [id, kind, date]);
    expect(told.sort()).toEqual([
      ["a", "publication", "2022-04"],
      ["a-1", "happening", "XXXX-10"],
      ["a-2", "happening", "2020/.."],
      ["b", "publication", "2023~"],
      ["c", "publication", null],
    ]);
    const since = timeline.find(({ id }) => id === "a-2");
    expect(since?.passages.map(({ text }) => text)).toEqual([{ ar: "فقرة ثانية.", en: "Second." }]);
  });

  it("files a date under the countries of the event that its paragraph names", () => {
    const visit = record
      .replace("kais-saied", "the-visit")
      .replace('"person"', '"event"')
      .replace('["TN"]', '["KR", "TN"]');
    write("authorities/event/the-visit.yaml", visit);
    const date = { edtf: "2022-03-28", rule: "calendar-date", anchored: true, flags: [], ...told };
    const at = { paragraph: 1, start: 0, end: 4, calendar: "gregory" as const };
    writeArticle(
      { id: "a", countries: ["KR", "TN"] },
      { dates: [{ ...at, ...date }], authorities: [{ ...names, authority: "the-visit" }] },
    );
    run();
    const first = open()
      .timeline()
      .find(({ id }) => id === "a-1");
    expect(first).toMatchObject({ date: "2022-03-28", countries: ["KR", "TN"] });
  });

  it("gives each country its own part of the timeline, in the same order", () => {
    run();
    const archive = open();
    const codes = archive.countries().map(({ iso2 }) => iso2);
    expect(codes.length).toBeGreaterThan(1);
    for (const iso2 of codes) {
      expect(archive.countryTimeline(iso2)).toEqual(
        archive.timeline().filter(({ countries }) => countries.includes(iso2)),
      );
    }
    expect(archive.countryTimeline("ZZ")).toEqual([]);
  });

  it("writes an event down without reading its article, and differently when its passage changes", () => {
    const written = () => {
      run();
      return JSON.stringify(open().timeline());
    };
    const before = written();
    expect(before).not.toContain('passages":');
    write("translations/a/en.md", english("a", "He met Kais Saied. Then he left.\n\nAnother."));
    expect(written()).not.toBe(before);
  });

  it("works out anew only what changed", () => {
    run();
    writeArticle({ id: "c", title: "عنوان آخر" });
    expect(run()).toMatchObject({ articles: 3, renewed: 1 });
    rmSync(path.join(dir, "content/articles/b"), { recursive: true });
    expect(run()).toMatchObject({ articles: 2, renewed: 0 });
    const details = path.join(dir, "cache/archive/details/b.json");
    expect(() => readFileSync(details)).toThrow(/ENOENT/);
  });

  it("makes again what was damaged in the cache", () => {
    run();
    const details = path.join(dir, "cache/archive/details/a.json");
    const before = readFileSync(details, "utf8");
    writeFileSync(details, before.slice(0, 40));
    run();
    expect(readFileSync(details, "utf8")).toBe(before);
  });

  it("shows the article without a translation that cannot be paired, and says so", () => {
    write("translations/a/en.md", english("a", "Only one paragraph."));
    const { problems } = run();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/1 paragraphs.*2/);
    expect(open().article("a")?.translation).toBeNull();
  });

  it("leaves out a faulty record or article, and goes on with the rest", () => {
    write("authorities/person/broken.yaml", "id: [");
    write("articles/d/ar.md", "no front matter");
    const { articles, problems } = run();
    expect(articles).toBe(3);
    expect(problems.map(({ file }) => file).sort()).toEqual([
      "articles/d/ar.md",
      "authorities/person/broken.yaml",
    ]);
  });

  it("reads the raw text without its byte order mark", () => {
    run();
    expect(open().rawText("a")).toBe("الخام");
    expect(open().rawText("zzz")).toBeNull();
  });

  it("is opened once, and again when it was prepared anew while pages are worked on", () => {
    run();
    const archive = open();
    expect(open()).toBe(archive);
    writeArticle({ id: "c", title: "عنوان آخر" });
    run();
    expect(open().article("c")?.summary.title.ar).toBe("عنوان آخر");
    vi.stubEnv("NODE_ENV", "production");
    const built = open();
    writeArticle({ id: "c", title: "عنوان ثالث" });
    run();
    expect(open()).toBe(built);
    vi.unstubAllEnvs();
  });

  it("says what to do when nothing was prepared", () => {
    expect(() => openArchive(dir, dir)).toThrow(/npm run build/);
  });
});

describe("outlets", () => {
  beforeEach(() => {
    writeArticle({ id: "a", date: "2022-04", source: "سي ان ان", outlet: "cnn" });
    writeArticle({ id: "b", date: "2021", outlet: "janub" });
    writeArticle({ id: "c", source: "الوطن" });
    write(
      "outlets.yaml",
      'outlets: [{ id: "janub", name: { ar: "الجنوب", en: "Al-Janub" }, country: "TN" }]',
    );
  });

  it("are counted, named in both languages, and list their articles", () => {
    run();
    const archive = open();
    const counted = archive.outlets().map(({ id, articleCount }) => [id, articleCount]);
    expect(counted).toEqual([
      ["cnn", 1],
      ["janub", 1],
    ]);
    expect(archive.outlet("janub")).toMatchObject({ name: { en: "Al-Janub" }, country: "TN" });
    expect(archive.outletArticles("janub", 0)?.items.map(({ id }) => id)).toEqual(["b"]);
    expect(archive.summary("a")?.outlet).toEqual({
      id: "cnn",
      name: { ar: "سي إن إن", en: "CNN" },
    });
    expect(archive.outlet("constructor")).toBeNull();
  });

  it("that nobody knows are called as printed, and have no page", () => {
    run();
    expect(open().summary("c")?.outlet).toEqual({ id: null, name: { ar: "الوطن", en: "الوطن" } });
  });

  it("take their new name when the file changes, on every article", () => {
    run();
    const before = open().versions.article("b");
    write("outlets.yaml", 'outlets: [{ id: "janub", name: { ar: "صوت الجنوب", en: "Janub" } }]');
    run();
    expect(open().summary("b")?.outlet?.name.ar).toBe("صوت الجنوب");
    expect(open().versions.article("b")).not.toBe(before);
  });
});

describe("withdrawn articles", () => {
  const gone = { title: null, titleStatus: "none", date: "2020", dateCertainty: "stated" } as const;
  const raw = { file: "z.txt", sha256: "0".repeat(64), encoding: "utf-8" };

  it("leave lists and counts, and their addresses tell when and why", () => {
    write(
      "editorial/a.yaml",
      'id: "a"\nwithdrawn: { date: "2026-03", reason: { ar: "بطلب من الناشر." } }\n',
    );
    write("articles/z/withdrawn.json", formatWithdrawn({ id: "z", ...gone, raw }, sha256));
    const { problems } = run();
    const archive = open();
    expect(problems).toEqual([]);
    expect(archive.articleIds()).toEqual(["b", "c"]);
    expect([archive.article("a"), archive.summary("a"), archive.rawText("a")]).toEqual([
      ...[null, null, null],
    ]);
    expect(archive.rawFiles().map(({ file }) => file)).not.toContain("a.txt");
    expect(archive.timeline().filter(({ id }) => id.startsWith("a"))).toEqual([]);
    expect(archive.authority("kais-saied")).toBeNull();
    expect(archive.withdrawnIds()).toEqual(["a", "z"]);
    expect(archive.withdrawn("a")).toMatchObject({
      ...{ id: "a", date: "2022-04", title: { ar: "عنوان a", en: "Title a" } },
      withdrawal: { date: "2026-03", reason: { ar: "بطلب من الناشر." } },
    });
    expect(archive.withdrawn("z")).toMatchObject({ withdrawal: { date: null, reason: null } });
    expect([archive.withdrawn("b"), archive.withdrawn("toString")]).toEqual([null, null]);
  });

  it("have a page that sitemaps do not name", () => {
    write("editorial/a.yaml", 'id: "a"\nwithdrawn: { date: "2026-03" }\n');
    run();
    const page = sitePages(open()).filter(({ path }) => path("ar").startsWith("/ar/articles/a/"));
    expect(page.map(({ path, indexed }) => [path("ar"), indexed])).toEqual([
      ["/ar/articles/a/", false],
    ]);
  });

  it("do not come back because their decision has a mistake", () => {
    write("editorial/a.yaml", 'id: "a"\ntitel: "x"\nwithdrawn: { date: "2026-03" }\n');
    const { problems } = run();
    expect(problems).toHaveLength(1);
    expect(open().article("a")).toBeNull();
    expect(open().withdrawn("a")).toMatchObject({ withdrawal: { date: null } });
  });
});

describe("what is to be done", () => {
  it("is counted by kind and outlet, and each list has all its articles", () => {
    for (let n = 0; n < 150; n++) writeArticle({ id: `n${n}`, outlet: n < 100 ? "okaz" : "cnn" });
    run();
    const archive = open();
    const date = archive.workList().find(({ lack }) => lack === "date");
    expect(date).toMatchObject({ total: 151 });
    expect(date?.outlets.map(({ outlet, count }) => [outlet?.name.en, count])).toEqual([
      ["Okaz", 100],
      ["CNN", 50],
      [undefined, 1],
    ]);
    const listed: string[] = [];
    const pages = new Map<string, number>();
    for (let page: number | null = 0; page !== null;) {
      const found: ReturnType<typeof archive.workArticles> = archive.workArticles("date", page);
      for (const { id, outlet } of found?.items ?? []) {
        listed.push(id);
        const key = outlet?.id ?? "";
        if (!pages.has(key)) pages.set(key, page);
      }
      page = found?.older ?? null;
    }
    expect(new Set(listed).size).toBe(151);
    for (const { outlet, page } of date?.outlets ?? [])
      expect(pages.get(outlet?.id ?? "")).toBe(page);
    expect(archive.workArticles("review", 0)?.items.map(({ id }) => id)).toEqual(["a"]);
    expect(archive.workArticles("headline", 0)).toBeNull();
  });

  it("one more article changes few pages of it", () => {
    const pages = () =>
      new Map(
        sitePages(open())
          .filter(({ path }) => path("en").startsWith("/en/about/report/date/"))
          .map(({ path, input }) => [path("en"), JSON.stringify(input?.())]),
      );
    for (let n = 0; n < 600; n++) writeArticle({ id: `n${n}`, outlet: n % 2 ? "okaz" : "cnn" });
    run();
    const before = pages();
    writeArticle({ id: "n300b", outlet: "cnn" });
    run();
    const changed = [...pages()].filter(([path, input]) => before.get(path) !== input);
    expect(before.size).toBeGreaterThan(8);
    expect(changed.length).toBeLessThanOrEqual(4);
  });
});
