import { wordSet } from "./fold.ts";
import { stem } from "./stem.ts";
import type { Folded } from "./fold.ts";

/**
 * Words that dictionaries have in two spellings: nouns of foreign origin, old spellings without alef, and another seat of a hamza.
 *
 * One word a line, its first spelling the usual one.
 */
const table = `
أوروبا أوربا
أمريكا أميركا
إنجلترا إنكلترا إنقلترا
إنجليزي إنكليزي إنقليزي
تلفزيون تليفزيون
ديمقراطي ديموقراطي
دكتاتور ديكتاتور
تكنولوجيا تكنلوجيا
هيئة هيأة
بيئة بيأة
مسألة مسئلة
نشأة نشئة
رحمن رحمان
عبدالرحمن عبدالرحمان
إسحاق إسحق
إسماعيل إسمعيل
هارون هرون
داود داوود
طاووس طاوس
`;

/** Stem of another spelling → stem of the usual one. */
export const otherSpellings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [usual = "", ...others] = [...wordSet(line)].map((word) => stem(word as Folded));
      return others.filter((other) => other !== usual).map((other) => [other, usual] as const);
    }),
);
