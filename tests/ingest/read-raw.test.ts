import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawSpan } from "../../lib/ingest/lines/raw-span.ts";
import { readRaw, LONGEST_LINE } from "../../lib/ingest/read-raw.ts";
import { encode } from "./encode.ts";

const news = "وقعت وزارة المياه اتفاقا مع الشركة.\nوقال الوزير إن الاتفاق مهم جدا.";
const read = (text: string) =>
  readRaw({ file: "x.txt", sha256: "0", bytes: encode(text, "utf-8") });
const lines = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? result.value.lines.map((line) => line.text) : [`! ${result.error.kind}`];
};

const backwards = (text: string): string =>
  text
    .split("\n")
    .map((line) => [...line].reverse().join(""))
    .join("\n");

/** Words of 72 letters at most a line, as a program breaks them. */
const wrap = (text: string, width = 72): string =>
  text.split(" ").reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf("\n") + 1);
    return lines + (last.length + 1 + word.length > width ? "\n" : " ") + word;
  });

describe("readRaw", () => {
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["U+2028", "\u2028"],
    ["NEL", "\u0085"],
    ["<br>", "<br/>"],
  ])("%s ends a line", (_, end) => {
    expect(lines(news.replace("\n", end))).toEqual(news.split("\n"));
  });

  test.each([
    ["entities", "قال &quot;نعم&quot; &#1608; &amp;laquo;لا&amp;raquo;", 'قال "نعم" و «لا»'],
    ["tags", "<p class='x'>قال <b>نعم</b> اليوم</p>", "قال نعم اليوم"],
    ["what is no tag", "قال إن <الاسم> وأن 3 < 5 صحيح", "قال إن <الاسم> وأن 3 < 5 صحيح"],
    ["a dash made of tatweel", "جدة ـ عبدالله الشريف", "جدة – عبدالله الشريف"],
    ["runs of blanks", "قال  \t الوزير   اليوم", "قال الوزير اليوم"],
    ["vowel marks stay", "جدًّا كثيرٌ", "جدًّا كثيرٌ"],
  ])("cleans %s", (_, raw, clean) => expect(lines(`${raw}\n${news}`)[0]).toBe(clean));

  test("a script that is never closed does not swallow the article", () => {
    expect(lines(`<script>\n${news}`)).toEqual(news.split("\n"));
  });

  test.each([
    ["empty", " \n\t\n"],
    ["no-text", "… \n*\n\u200f"],
    ["not-arabic", "The minister signed the agreement with the company."],
    ["lost-letters", news.replace(/\p{L}/gu, "?")],
    ["line-too-long", "كلمة ".repeat(LONGEST_LINE / 4)],
    ["mojibake", new TextDecoder("windows-1256").decode(encode(news, "utf-8"))],
    ["lost-letters", `${news}\n???? ?????? ??? ???? ??????`],
    ["lost-letters", `?????? ???? ????\n${news}`],
    ["lost-letters", `${news}\n\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD`],
    ["mojibake", `${new TextDecoder("windows-1256").decode(encode("الحكومة", "utf-8"))}\n${news}`],
    ["mojibake", `${news}\n${new TextDecoder("windows-1252").decode(encode("الحكومة", "utf-8"))}`],
    ["visual-order", backwards(news)],
    ["visual-order", `${backwards("الحكومة تعلن الخطة الجديدة")}\n${news}`],
  ])("%s is kept back", (kind, text) => expect(lines(text)).toEqual([`! ${kind}`]));

  test.each([
    ["questions", "لماذا ???? وكيف ????"],
    ["words that end as the article begins", "قال مثلا وأولا وكاملا إن الأمر سهل"],
    ["Persian and Urdu", "نشرت صحيفة «گفت‌وگو» و«ٹھیک ہے» الخبر"],
    ["a few lost letters", "قال \uFFFDحمد إن الأمر سهل"],
  ])("%s are sound", (_, line) => expect(lines(`${line}\n${news}`)[0]).toBe(line));

  test.each([
    ["presentation forms", "ﻭﻗﻌﺖ ﻭﺯﺍﺭﺓ ﺍﻟﻤﻴﺎﻩ ﺍﺗﻔﺎﻗﺎ", "وقعت وزارة المياه اتفاقا"],
    [
      "decimal entities",
      [..."وقعت الوزارة"].map((c) => `&#${c.charCodeAt(0)};`).join(""),
      "وقعت الوزارة",
    ],
    [
      "hexadecimal entities",
      [..."وقعتالوزارة"].map((c) => `&#x${c.charCodeAt(0).toString(16)}`).join(""),
      "وقعتالوزارة",
    ],
  ])("%s as the whole text are read", (_, raw, shown) => expect(lines(raw)).toEqual([shown]));

  test("a line break that is written as a number is one", () => {
    expect(lines(news.replace("\n", "&#13;&#10;"))).toEqual(news.split("\n"));
  });

  const long = `${"وقعت وزارة المياه في العاصمة اتفاقا مع الشركة لبناء سد جديد ".repeat(6)}يوم 5 مايو 2019.`;
  test.each([
    ["with blank lines", "\n\n"],
    ["without blank lines", "\n"],
    ["of Windows", "\r\n\r\n"],
  ])("lines broken at a width are joined, paragraphs %s", (_, gap) => {
    const raw = [wrap(long), wrap(long)].join(gap);
    expect(lines(`عنوان الخبر\n4 مايو 2019\n\n${raw}`)).toEqual([
      "عنوان الخبر",
      "4 مايو 2019",
      long,
      long,
    ]);
  });

  test.each([
    [
      "free verse",
      "أنا من هناك ولي ذكريات\nولدت كما تولد الناس\nلي والدة\nوبيت كثير النوافذ\nلي إخوة أصدقاء",
    ],
    [
      "a list",
      [
        "سامح شكري وزير الخارجية",
        "عادل الجبير وزير الخارجية",
        "أيمن الصفدي وزير الخارجية",
        "جبران باسيل وزير الخارجية",
      ]
        .map((name) => `- ${name} ورئيس الوفد المشارك`)
        .join("\n"),
    ],
    ["one paragraph a line", `${long}\n${long}\nقال الوزير ذلك\n${long}`],
    [
      "rows of a table",
      "الفريق الأول في الترتيب\t10\t25\nالفريق الثاني في الترتيب\t10\t22\nالفريق الثالث في الترتيب\t9\t20\nالفريق الرابع في الترتيب\t9\t18".replaceAll(
        "\t",
        "\u2003\u2003",
      ),
    ],
  ])("%s is not joined", (_, text) => {
    const raw = text.replaceAll("\u2003\u2003", "\t");
    expect(lines(`${raw}\n\n${long}`)).toEqual([...text.split("\n"), long]);
  });

  test.each([
    [
      "two verses",
      "قفا نبك من ذكرى حبيب        بسقط اللوى بين الدخول\nفتوضح فالمقراة لم يعف        لما نسجتها من جنوب",
      2,
    ],
    ["a verse alone", "قفا نبك من ذكرى حبيب          بسقط اللوى بين الدخول", 1],
    ["columns", "الفريق\tالنقاط\nالهلال\t25\nالنصر\t22", 3],
    ["blanks in prose", "قال الوزير   إن الاتفاق مهم جدا للبلدين", 0],
    ["a date and a number apart", "الأحد 5 مايو 2019          العدد 1234", 0],
  ])("gaps of %s", (_, raw, spaced) => {
    const shown = lines(`${raw}\n${news}`);
    expect(shown.filter((line) => /\S\u2003\u2003\S/u.test(line))).toHaveLength(spaced);
  });

  test("numbers of lines are those of the file", () => {
    const result = read(`\n\n${news.replace("\n", "\r\n\r\n")}`);
    expect(result.ok && result.value.lines.map(({ number }) => number)).toEqual([3, 5]);
  });
});

describe("rawSpan", () => {
  test("a span of a cleaned line is found in the raw text", () => {
    const raw = "وقال <b>الوز\u200fيـر</b> إن&nbsp;الاتفـــاق مهم جدا للبلدين";
    const result = read(raw);
    const line = result.ok ? result.value.lines[0] : undefined;
    if (line === undefined) throw new Error("no line");
    const start = line.text.indexOf("الاتفاق");
    const span = rawSpan(raw, line, start, start + "الاتفاق".length);
    expect(raw.slice(span.start, span.end)).toBe("الاتفـــاق");
  });

  test("any span of any line lies inside the line, and whole lines are exact", () => {
    const noise = fc.constantFrom("\u200f", "ـ", " ", "&amp;", "<b>", "", "ﻻ", "ب", "ّ", "1");
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 30 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const raw = `${news}\n${pieces.join("")} خبر ${pieces.join("")}`;
        const result = read(raw);
        if (!result.ok) return;
        for (const line of result.value.lines) {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const span = rawSpan(raw, line, start, end);
          expect(span.start).toBeGreaterThanOrEqual(line.start);
          expect(span.end).toBeLessThanOrEqual(line.end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          const whole = rawSpan(raw, line, 0, line.text.length);
          expect(raw.slice(whole.start, whole.end)).toBe(raw.slice(line.start, line.end).trim());
        }
      }),
    );
  });
});
