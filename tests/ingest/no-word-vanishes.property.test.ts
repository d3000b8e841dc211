import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Editorial } from "../../lib/article/editorial.ts";
import { convert, type Converted } from "../../lib/ingest/convert.ts";
import { readRaw } from "../../lib/ingest/read-raw.ts";
import { splitLines } from "../../lib/ingest/lines/split-lines.ts";
import { encode } from "./encode.ts";

function converted(bytes: Uint8Array, editorial: Partial<Editorial> | null): Converted | null {
  const result = convert(
    {
      id: "x",
      file: "x.txt",
      sha256: "0",
      bytes,
      editorial: editorial && { id: "x", confirmed: [], ...editorial },
      editorialFile: "content/editorial/x.yaml",
    },
    [],
  );
  return result.ok ? result.value : null;
}

/** Lines of every kind that a page prints; the last ones are text, so that there always is an article. */
const lines = [
  "الأردن والمغرب يبحثان إدارة السدود",
  "في حوار مع مجلة البادية",
  "العنوان: افتتاح محطة الرياح في الشمال",
  "سوق الحبوب ترتفع | العربي الجديد",
  "==== مهرجان القصيدة يعود ====",
  "خاص – المثال",
  "القدس العربي",
  "محليات",
  "الرئيسية > أخبار > محليات",
  "مؤتمر مدريد - 30 أكتوبر 1991",
  "أبرز العناوين - 5 مايو 2019",
  "الأربعاء 9 مارس 2022",
  "الخميس 10 مارس",
  "كتب فلان الأحد، 05 مايو 2019",
  "نشر في: 5 مايو 2019 | آخر تحديث: 6 مايو 2019",
  "الأحد 5 مايو 2019 السنة 143 العدد 48362",
  "تاريخ النشر: 07/05/2019 - 10:26",
  "المصدر: بترا",
  "المصدر: وكالات - التاريخ: 8 مايو 2019",
  "الكاتب: سعيد الحداد",
  "عمّان - بترا",
  "بقلم: ناصر البحري",
  "بكين 5 مايو 2019 (شينخوا) -- أعلنت شركة القطارات تسيير رحلة ليلية.",
  "الدوحة في 05 مايو /قنا/ أعلن المتحف معرضا للخزف.",
  "ⓒ Petra",
  "تصوير: رامي الصغير",
  "طباعة إرسال لصديق",
  "استمع إلى الخبر",
  "صفحة 1 من 3",
  "وسوم: منصة خدمات",
  "اقرأ أيضا",
  "اقرأ أيضا: جسر جديد فوق النهر",
  "التعليقات (3)",
  "هند: موضوع يستحق المتابعة",
  "قال الوزير إن اللقاء مثمر وإن المشروع سيبدأ في الربيع المقبل من هذا العام.",
  "بيت من الشعر",
];
const text = "وختم المدير حديثه بالقول إن العمل سيستمر حتى نهاية التشييد بلا توقف.";

const editorial = fc.constantFrom<Partial<Editorial> | null>(
  null,
  { date: "2022-03-10" },
  { title: { ar: "عنوان من المحرر", en: null } },
  { title: null },
  { source: "صحيفة أخرى", author: "كاتبة أخرى", dateline: null },
);

test("every letter of a raw file is in the text, a field, or dropped with its rule", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(lines, { maxLength: 14 }),
      fc.constantFrom("", " date 2019-05 "),
      fc.constantFrom("\n", "\n\n"),
      editorial,
      (some, prefix, between, decided) => {
        const raw = prefix + [...some, text].join(between);
        const made = converted(encode(raw, "utf-8"), decided);
        if (made === null) throw new Error("no article");
        const { article, evidence } = made;
        const seen = new Array<boolean>(raw.length).fill(false);
        for (const { span } of evidence.values) if (span) seen.fill(true, span.start, span.end);
        for (const { rule, start, end } of evidence.dropped) {
          expect(rule).not.toBe("");
          seen.fill(true, start, end);
        }
        const leftOut = new Array<boolean>(raw.length).fill(false);
        for (const { start, end } of evidence.dropped) leftOut.fill(true, start, end);
        let from = 0;
        for (const paragraph of article.paragraphs) {
          let start = raw.indexOf(paragraph, from);
          // «محليات» is in «الرئيسية > أخبار > محليات» as well, which was left out.
          while (start >= 0 && leftOut[start]) start = raw.indexOf(paragraph, start + 1);
          expect(start).not.toBe(-1);
          from = start + paragraph.length;
          seen.fill(true, start, from);
        }
        const lost = [...raw.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => !seen[index]);
        expect(lost.map(({ index }) => raw.slice(index, index + 12))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

const folder = path.resolve("tests/fixtures/ingest");
const words = (shown: string): string[] => shown.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const wordsOfRaw = (raw: string): string[] =>
  splitLines(raw).lines.flatMap((line) => words(line.text));

test.each(readdirSync(folder).filter((name) => name.endsWith(".txt")))(
  "no word of %s vanishes",
  (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const read = readRaw({ file: name, sha256: "0", bytes });
    const made = converted(bytes, null);
    if (!read.ok || made === null) throw new Error("no article");
    const { article, evidence } = made;
    const kept = new Map<string, number>();
    for (const word of [
      ...[article.title ?? "", ...article.paragraphs].flatMap(words),
      ...[...evidence.values, ...evidence.dropped].flatMap(({ quote }) => wordsOfRaw(quote)),
    ]) {
      kept.set(word, (kept.get(word) ?? 0) + 1);
    }
    const lost = read.value.lines
      .flatMap((line) => words(line.text))
      .filter((word) => {
        const left = (kept.get(word) ?? 0) - 1;
        kept.set(word, left);
        return left < 0;
      });
    expect(lost).toEqual([]);
  },
);
