import { expect, test } from "vitest";
import { outletInLead } from "../../lib/ingest/outlet-in-lead.ts";
import { outletTable } from "../../lib/outlets/outlet-table.ts";

const outlets = outletTable([]);

test.each([
  ["علمت الجوهرة أف أم أن الوزير سيزور المدينة.", "jawhara-fm"],
  ['أكد الوزير في تصريح للجوهرة "اف ام" أن الأشغال انتهت.', "jawhara-fm"],
  ['قال رئيس البلدية لـ"عكاظ" إن الأشغال انتهت.', "okaz"],
  ["أعلنت الوزارة الخبر (واس) مساء أمس.", "spa"],
  ["أفادت وكالة الأنباء السعودية (واس) بأن الطريق فُتح.", "spa"],
  ["ذكرت صحيفة الغارديان أمس أن الشركة أفلست.", "the-guardian"],
  ["وفق ما أفادت جريدة الرياض السعودية.", "al-riyadh"],
  ["قال الوزير لـ«اليوم» إن الوطن غال.", "al-yaum"],
  ["حسب ما نشرته «الشروق» أمس.", null],
])("%s names an outlet", (text, id) => {
  const found = outletInLead(text, outlets);
  expect(found).not.toBeNull();
  expect(found?.outlet?.id ?? null).toBe(id);
  expect(text.slice(found?.start, found?.end)).toBe(found?.text);
});

test.each([
  "اجتمع وزراء دول الشرق الأوسط اليوم في المدينة.",
  "أورد الإتحاد الإفريقي لكرة القدم في موقعه الخبر.",
  "أورد موقع الإتحاد الإفريقي لكرة القدم الخبر.",
  "الحياة صعبة في (المدينة) المنورة.",
  "عمره 24 عاما، ويعمل في إذاعة محلية.",
  "حضر العرض «الحياة» جمهور غفير.",
])("%s names none", (text) => {
  expect(outletInLead(text, outlets)).toBeNull();
});
