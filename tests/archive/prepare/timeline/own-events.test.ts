import { describe, expect, it } from "vitest";
import { ownEvents } from "../../../../lib/archive/prepare/timeline/own-events.ts";
import type { Article, ArticleEvidence } from "../../../../lib/article/article.ts";
import { noEvidence } from "../../../../lib/article/evidence-file.ts";

const forum = {
  id: "forum",
  prefLabel: { ar: "المنتدى", en: "The Forum" },
  date: "2022-03-28",
  countries: ["KR", "TN"],
};
const summit = { ...forum, id: "summit", date: "2023-02-13/2023-02-15", countries: ["AE"] };
const { date: _, ...undated } = forum;
const fair = { ...undated, id: "fair" };
const records = new Map([forum, summit, fair].map((record) => [record.id, record]));

function article(paragraph: string, own: Partial<Article> = {}): Article {
  return {
    ...{ id: "a", lang: "ar", title: null, titleStatus: "none", titleSuggestion: null },
    ...{ date: "2023-05-12", dateCertainty: "stated", countries: ["TN"], mentionedCountries: [] },
    ...{
      credit: null,
      author: null,
      source: null,
      outlet: null,
      url: null,
      section: null,
      dateline: null,
    },
    raw: { file: "a.txt", sha256: "", encoding: "utf-8" },
    paragraphs: [paragraph],
    ...own,
  };
}

type DateIn = ArticleEvidence["dates"][number];

/** A date whose words stand in the paragraph. */
function date(paragraph: string, words: string, edtf: string, more: Partial<DateIn> = {}): DateIn {
  const start = paragraph.indexOf(words);
  return {
    ...{ paragraph: 1, start, end: start + words.length, edtf, rule: "calendar-date" },
    ...{ anchored: true, calendar: "gregory", flags: [] },
    ...{ kind: "happening", kindRule: "past-verb", name: null },
    ...more,
  };
}

const mention = (paragraph: string, words: string, authority: string) => {
  const start = paragraph.indexOf(words);
  return { paragraph: 1, start, end: start + words.length, authority, rule: "label" as const };
};

function told(
  text: string,
  dates: readonly DateIn[],
  evidence: Partial<ArticleEvidence> = {},
  own: Partial<Article> = {},
) {
  const found = { ...noEvidence("a"), dates, ...evidence };
  const all = ownEvents(article(text, own), found, null, [], (id) => records.get(id) ?? null);
  return all.slice(1);
}

describe("what an article puts on the timeline", () => {
  it("says that a date that stands in full is stated, and one that was worked out is not", () => {
    const text = "افتتح المعرض في 3 مارس 2022، وزاره الوزير أمس، واختتم في أكتوبر الماضي.";
    const events = told(text, [
      date(text, "3 مارس 2022", "2022-03-03"),
      date(text, "أمس", "2023-05-11", { rule: "relative-day" }),
      date(text, "أكتوبر الماضي", "2022-10", { rule: "month", flags: ["year-inferred"] }),
    ]);
    expect(events.map(({ certainty }) => certainty)).toEqual(["stated", "inferred", "inferred"]);
  });

  it("merges the article's own news with its publication", () => {
    const text = "وقع الوزيران اليوم اتفاقا.";
    const report = date(text, "اليوم", "2023-05-12", { kind: "report" });
    expect(told(text, [report])).toEqual([]);
    expect(told(text, [report], {}, { date: null })).toHaveLength(1);
  });

  it("never takes the publication line for something that happened", () => {
    const text = "تونس، 12 مايو 2023 – وصل الوفد إلى العاصمة.";
    const line = date(text, "12 مايو 2023", "2023-05-12");
    expect(told(text, [line], {}, { dateline: "تونس، 12 مايو 2023 –" })).toEqual([]);
  });

  it("shows what happened in a year that the article also compares with", () => {
    const text = "نما الإنتاج مقارنة بعام 2016. وافتتح المصنع عام 2016.";
    const compared = date(text, "عام 2016", "2016", { kind: "background" });
    const start = text.lastIndexOf("عام 2016");
    const opened = { ...compared, start, end: start + 8, kind: "happening" as const };
    expect(told(text, [compared, opened]).map(({ kind }) => kind)).toEqual(["happening"]);
  });

  it("files an event under the countries of its sentence, else of its article", () => {
    const text = "زار الوزير مصر في 3 مارس 2022. ثم عاد في 5 مارس 2022.";
    const egypt = { paragraph: 1, iso2: "EG", start: 11, end: 14, form: "name", rule: "name" };
    const dates = [
      date(text, "3 مارس 2022", "2022-03-03"),
      date(text, "5 مارس 2022", "2022-03-05"),
    ];
    const countries = [egypt] as ArticleEvidence["countries"];
    expect(told(text, dates, { countries })[0]?.countries).toEqual(["EG"]);
    expect(told(text, dates)[1]?.countries).toEqual(["TN"]);
  });
});

describe("a dated sentence that names the record of an event", () => {
  const same = (text: string, words: string, edtf: string, authority = "forum") =>
    told(text, [date(text, words, edtf)], {
      authorities: [mention(text, "المنتدى", authority)],
    })[0];

  it("belongs to the record when both give the same day, or the text only the year", () => {
    expect(same("عقد المنتدى في 28 مارس 2022.", "28 مارس 2022", "2022-03-28")?.same).toBe("forum");
    expect(same("عقد المنتدى عام 2022.", "عام 2022", "2022")?.same).toBe("forum");
    expect(same("عقد المنتدى في مارس الماضي.", "مارس الماضي", "XXXX-03")?.same).toBe("forum");
  });

  it("belongs to it when its day is one of the record's", () => {
    expect(same("قال في المنتدى في 14 فبراير.", "14 فبراير", "2023-02-14", "summit")?.same).toBe(
      "summit",
    );
  });

  it("contradicts it when it dates the event otherwise", () => {
    const event = same("عقد المنتدى في 30 مارس 2022.", "30 مارس 2022", "2022-03-30");
    expect(event).toMatchObject({ same: null, differs: { record: "forum", date: "2022-03-28" } });
  });

  it("says nothing of it when something else is dated, far from its name", () => {
    const text =
      "شكر الوزير منظمي المنتدى على حسن الاستقبال وطيب الضيافة، ثم وقع اتفاقا في 30 مارس 2022.";
    expect(same(text, "30 مارس 2022", "2022-03-30")).toMatchObject({ same: null, differs: null });
  });

  it("dates it where its record has no date", () => {
    expect(
      same("عقد المنتدى في 30 مارس 2022.", "30 مارس 2022", "2022-03-30", "fair"),
    ).toMatchObject({
      ...{ same: null, differs: null },
      about: { record: "fair" },
    });
  });

  it("belongs to the event that it dates where it names two", () => {
    const text = "بعد المنتدى عقدت القمة في 14 فبراير 2023.";
    const authorities = [mention(text, "المنتدى", "forum"), mention(text, "القمة", "summit")];
    const [event] = told(text, [date(text, "14 فبراير 2023", "2023-02-14")], { authorities });
    expect(event?.same).toBe("summit");
  });
});
