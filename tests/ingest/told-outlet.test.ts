import { expect, test } from "vitest";
import { toldOutlet } from "../../lib/ingest/told-outlet.ts";
import { datelineEnd } from "../../lib/ingest/steps/dateline/dateline-end.ts";
import { outletTable } from "../../lib/outlets/outlet-table.ts";

const outlets = outletTable([]);

test.each([
  ["وأوضح المدير في تصريح للجوهرة أف أم أن الأشغال انتهت.", "TN"],
  ['وأكد المسؤول لـ"عكاظ" أن المشروع متواصل.', "SA"],
  ["قال رئيس البلدية لمراسلة الجوهرة أف أم إن الطريق مغلق.", "TN"],
  ['ونفى الوزير، في تصريح لـ"القدس العربي" اليوم، ما نُشر.', "GB"],
  ["وأضاف في اتصال هاتفي للجوهرة أف أم أن التحقيق متواصل.", "TN"],
  ["وكشفت صحيفة عكاظ عن المشروع.", null],
  ["في تصريح لوكالة رويترز قال الوزير.", null],
  ["أعلنت الوزارة موعد العطلة.", null],
])("the outlet that a text was told to: %s → %s", (text, country) => {
  expect(toldOutlet(text, outlets)?.country ?? null).toBe(country);
});

test.each([
  ["دبي، الإمارات العربية المتحدة (CNN) -- أعلنت الشركة عن هاتفها.", "أعلنت"],
  ["واشنطن (أ ف ب) - أعلن البيت الأبيض قراره.", "أعلن"],
  ["قالت الشركة في دبي إنها باعت الحصة.", null],
])("where a desk's dateline ends in a plain text: %s", (text, report) => {
  const title = "عنوان الخبر";
  const end = datelineEnd(`${title}\n\n${text}`, title.length, outlets);
  if (report === null) expect(end).toBe(0);
  else expect(`${title}\n\n${text}`.slice(end).startsWith(report)).toBe(true);
});
