import { describe, expect, test } from "vitest";
import type { Editorial } from "../../lib/article/editorial.ts";
import { convert, type Converted } from "../../lib/ingest/convert.ts";
import { encode } from "./encode.ts";

const title = "الأردن والمغرب يبحثان إدارة السدود";
const body =
  "بحث وزيرا المياه في الأردن والمغرب سبل التعاون في إدارة السدود.\n\nوقال الوزير إن اللقاء مثمر.";

function converted(
  text: string,
  editorial: Partial<Omit<Editorial, "id">> | null = null,
): Converted {
  const result = convert(
    {
      id: "x",
      file: "x.txt",
      sha256: "0",
      bytes: encode(text, "utf-8"),
      editorial: editorial && { id: "x", confirmed: [], ...editorial },
      editorialFile: "content/editorial/x.yaml",
    },
    [],
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("a name beside the date", () => {
  test.each([
    ["12 مارس 2022 - عكاظ", "عكاظ", null],
    ["القاهرة - 5 يناير 2022", null, "القاهرة"],
    ["أحمد محمد - 12 مارس 2022", null, null],
    ["اقتصاد - 12 مارس 2022", null, null],
    ["عمان - 14 أيار 2024", null, null],
  ])("%s gives no more than it says", (line, source, dateline) => {
    const { article } = converted(`${title}\n${line}\n${body}`);
    expect(article.date).not.toBeNull();
    expect(article.source).toBe(source);
    expect(article.dateline).toBe(dateline);
  });
});

describe("a date line leaves the text", () => {
  const paragraphs = body.split("\n\n");

  test.each(["كتب فلان الأحد، 05 مايو 2019", "الخميس 10 مارس", "10 مارس 2022"])(
    "«%s» when an editor gives the date",
    (line) => {
      const { article, evidence } = converted(`${title}\n${line}\n\n${body}`, {
        date: "2022-03-10",
      });
      expect(article.paragraphs).toEqual(paragraphs);
      expect(article.date).toBe("2022-03-10");
      expect(evidence.dropped.map(({ quote }) => quote)).toEqual([line]);
    },
  );

  test("above the headline it is the day of the issue, or the one on which the page was saved", () => {
    const issue = converted(`الأحد 5 مايو 2019\nالعدد 1234\nالصفحة 3\n${title}\n\n${body}`);
    expect(issue.article).toMatchObject({ title, date: "2019-05-05" });
    const saved = converted(`الأحد 5 مايو 2019\nطباعة إرسال لصديق\n${title}\n\n${body}`);
    expect(saved.article).toMatchObject({ title, date: null });
  });

  test("one without a year stays where nobody knows it", () => {
    const { article } = converted(`${title}\nالخميس 10 مارس\n\n${body}`);
    expect(article).toMatchObject({ date: null, paragraphs: ["الخميس 10 مارس", ...paragraphs] });
  });

  test.each(["نشر في:\n5 مايو 2019", "5 مايو 2019\n10:30 ص", "الأحد\n5 مايو 2019"])(
    "with its labels",
    (lines) => {
      const { article } = converted(`${title}\n${lines}\n\n${body}`);
      expect(article).toMatchObject({ date: "2019-05-05", paragraphs });
    },
  );

  test.each(["مؤتمر مدريد - 30 أكتوبر 1991", "13 سبتمبر 1993\n\nكلمة.\n\n26 أكتوبر 1994"])(
    "and «%s» below the text does not",
    (line) => {
      const { article } = converted(`${title}\n\n${body}\n\n${line}\n\n${body}`);
      expect(article.date).toBeNull();
      expect(article.paragraphs).toEqual([...paragraphs, ...line.split("\n\n"), ...paragraphs]);
    },
  );
});

describe("what people decided wins", () => {
  test("a supplied title that a person has confirmed is marked as confirmed", () => {
    const { evidence } = converted(` date 2022-04 ${body}`, {
      title: { ar: "عنوان", en: null },
      confirmed: ["title"],
    });
    expect(evidence.values.find(({ field }) => field === "title")?.certainty).toBe("confirmed");
  });

  test("a supplied title takes the place of none, and its evidence names the file", () => {
    const { article, evidence } = converted(` date 2022-04 ${body}`, {
      title: { ar: "عنوان", en: null },
    });
    expect(article).toMatchObject({
      title: "عنوان",
      titleStatus: "supplied",
      titleSuggestion: null,
    });
    expect(evidence.values).toContainEqual({
      field: "title",
      value: "عنوان",
      rule: "editorial",
      certainty: "supplied",
      quote: "content/editorial/x.yaml",
    });
  });

  test("a first line that is no title goes back into the text", () => {
    const machine = converted(`${title}\n${body}`).article;
    expect(machine).toMatchObject({ title, titleStatus: "stated" });
    const { article } = converted(`${title}\n${body}`, { title: null });
    expect(article).toMatchObject({ title: null, titleStatus: "none" });
    expect(article.paragraphs).toEqual([title, ...machine.paragraphs]);
  });

  test("a supplied title in the place of a stated one moves no line", () => {
    const machine = converted(`${title}\n${body}`).article;
    const { article } = converted(`${title}\n${body}`, { title: { ar: "عنوان", en: null } });
    expect(article).toMatchObject({ title: "عنوان", titleStatus: "supplied" });
    expect(article.paragraphs).toEqual(machine.paragraphs);
  });

  test("a title that the machine missed leaves the text", () => {
    const { article } = converted(`${title}.\n\n${body}`, {
      title: { ar: `${title}.`, en: null },
      titleStatus: "stated",
    });
    expect(article.titleStatus).toBe("stated");
    expect(article.paragraphs).toEqual(converted(body).article.paragraphs);
  });

  test("dates and countries are corrected", () => {
    const { article } = converted(`${title}\n${body}`, {
      date: "2019-05",
      countries: { add: ["KR"], mention: [], remove: ["MA"] },
    });
    expect(article).toMatchObject({
      date: "2019-05",
      dateCertainty: "confirmed",
      countries: ["JO", "KR"],
    });
  });
});

describe("evidence", () => {
  test("every quotation is the raw text at its span", () => {
    const text = `${title}\r\n\r\nالثلاثاء 5 مايو 2015 - الر\u200fأي\r\n\r\n${body}`;
    const { evidence } = converted(text);
    const spans = evidence.values.filter(({ span }) => span !== undefined);
    expect(spans.map(({ field }) => field)).toEqual([
      "title",
      "date",
      "source",
      "countries",
      "countries",
    ]);
    for (const { span, quote } of spans) expect(text.slice(span?.start, span?.end)).toBe(quote);
  });

  test("mentions stand in their paragraph where they say", () => {
    const { article, evidence } = converted(`${title}\n${body}`);
    const texts = [article.title ?? "", ...article.paragraphs];
    const quoted = evidence.countries.map(({ paragraph, start, end }) =>
      texts[paragraph]?.slice(start, end),
    );
    expect(quoted).toEqual(["الأردن", "والمغرب", "الأردن", "والمغرب"]);
  });
});

describe("dates", () => {
  test("a month stays a month, though an agency's dateline names a day", () => {
    const text = ` date 2015-08 عمّان 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م بترا\n\n${body}`;
    expect(converted(text).article.date).toBe("2015-08");
  });

  test.each([
    ["قمة المناخ 2019.. لقاءات على هامش القمة", "2019~"],
    ["قمة المناخ 2030 في دبي", null],
    ["المدينة تستعد: قمة المناخ 2030 ستعقد على هامش المعرض", null],
    ["رؤية 2030 والتعليم", null],
    ["معرض الكتاب 2012 في ذاكرة عام 2018", null],
  ])("«%s» dates its article %s", (headline, date) => {
    expect(converted(`${headline}\n${body}`).article.date).toBe(date);
  });

  test.each([
    ["أعلن المصنع اليوم الأحد 5 مايو 2019 عن خط جديد.", "2019-05-05"],
    ["أعلن المصنع اليوم (الأحد) 5 مايو 2019 عن خط جديد.", "2019-05-05"],
    ["أعلن المصنع اليوم الاثنين 5 مايو 2019 عن خط جديد.", null],
    ["افتتح المصنع في اليوم الأول من العام، 1 يناير 2019.", null],
    ["افتتح المصنع في 5 مايو 2019 بحضور العمال.", null],
  ])("«%s» dates its report %s", (lead, date) => {
    expect(converted(`${title}\n\n${lead}\n\n${body}`).article.date).toBe(date);
  });

  test("a day that the calendar does not have is text", () => {
    const { article } = converted(` date 2015-02-30 ${body}`);
    expect(article.date).toBeNull();
    expect(article.paragraphs[0]).toContain("2015-02-30");
  });
});

describe("what a text says of its own", () => {
  const [first = "", second = ""] = body.split("\n\n");

  test.each([
    ["an address", `العنوان: 12 شارع طلعت حرب، القاهرة`],
    ["a list of names", "وضم الفريق:\nسامي السفاريني"],
    ["the day of an event", "التاريخ: 15 أيار 2018\nالمكان: بيت السياب، البصرة"],
  ])("%s below the text stays there", (_, lines) => {
    const { article } = converted(`${title}\n${first}\n${second}\n${lines}`);
    expect(article).toMatchObject({ title, date: null, author: null });
    expect(article.paragraphs).toEqual([first, second, ...lines.split("\n")]);
  });

  test.each([
    [
      "days of a diary",
      `9 يوليو 2006\nاستيقظنا على هدير الطائرات فوق المدينة.\n10 يوليو 2006\n${second}`,
    ],
    [
      "days of examinations",
      "2 مايو 2019\nالفيزياء\n4 مايو 2019\nالرياضيات\n6 مايو 2019\nالكيمياء",
    ],
    ["names one below the other", `محمد علي رئيسا\nأحمد حسن\nسعاد خالد\n${first}`],
    ["a life", `رام الله 13 مارس 1941 - هيوستن 9 أغسطس 2008\n${first}`],
    ["a quoted today", `«أعلن اليوم الخميس 26 يوليو 1956 تأميم القناة»، قال الرئيس.\n${first}`],
    ["a place and time", `الزمان: الخميس 12 أبريل 2018\nالمكان: بيت السياب، البصرة\n${first}`],
  ])("%s below the headline: nothing dates it", (_, lines) => {
    const { article } = converted(`${title}\n${lines}`);
    expect(article).toMatchObject({ title, date: null, author: null, source: null });
    expect(article.paragraphs).toEqual(lines.split("\n"));
  });

  test("the day of publication above a chronology dates it", () => {
    const days = `9 يوليو 2006\n${first}\n10 يوليو 2006\n${second}`;
    const { article } = converted(`${title}\n12 يوليو 2006\n${days}`);
    expect(article).toMatchObject({ date: "2006-07-12", paragraphs: days.split("\n") });
  });

  test("the day of publication above a programme dates it", () => {
    const days = `${first}\n9 يوليو 2006\n${second}\n10 يوليو 2006\n${second}`;
    const { article } = converted(`${title}\n1 يوليو 2006\n${days}`);
    expect(article).toMatchObject({ date: "2006-07-01", paragraphs: days.split("\n") });
  });

  test("a form gives its place and its day", () => {
    const { article } = converted(`المكان: عمان\nالتاريخ: 5 مايو 2019\nالعنوان: ${title}\n${body}`);
    expect(article).toMatchObject({ title, date: "2019-05-05" });
  });

  test("an author above the headline", () => {
    const { article } = converted(`بقلم: أحمد علي\n5 مايو 2019\n${title}\n${body}`);
    expect(article).toMatchObject({ title, author: "أحمد علي", date: "2019-05-05" });
  });

  test("a question of an interview is no headline", () => {
    const lines = `س: متى تنتهي أزمة المياه؟\n${first}\n${second}`;
    expect(converted(`حوار مع وزير المياه\n${lines}`).article.title).toBe("حوار مع وزير المياه");
  });

  test("«كتب: …» with its place is a byline", () => {
    const { article } = converted(`كتب: محمد علي - القاهرة\nتصوير: أحمد حسن\n${body}`);
    expect(article).toMatchObject({ title: null, author: "محمد علي", dateline: "القاهرة" });
  });
});

test("no line of signs takes much longer than one of words", () => {
  const text = "كلمة من النص ".repeat(10_000);
  const effort = (sign: string): number => {
    const line = sign.repeat(60_000).slice(0, 60_000);
    const before = process.cpuUsage();
    converted(`كلمة ${line} كلمة\n${title}\n${line} كلمة\n\n${text}\nكلمة ${line} كلمة`);
    return process.cpuUsage(before).user;
  };
  effort("كلمة ");
  const usual = effort("كلمة ");
  for (const sign of [
    "=",
    "(",
    "-",
    "*",
    "#ا",
    "|",
    "/ ",
    "« ",
    "5 مايو ",
    "واس ",
    "التالي ",
    ": ",
  ]) {
    expect(effort(sign), sign).toBeLessThan(usual * 12);
  }
}, 120_000);
