/** A unit of time that news counts and points at. */
export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

/** A word for a unit; the dual carries its own number. */
export interface UnitWord {
  readonly unit: Unit;
  /** 1 for the singular, 2 for the dual, null for the plural. */
  readonly count: 1 | 2 | null;
}

const spread = <T>(value: T, words: string): [string, T][] =>
  words.split(" ").map((word): [string, T] => [word, value]);

export const unitWords: ReadonlyMap<string, UnitWord> = new Map([
  ...spread<UnitWord>({ unit: "day", count: 1 }, "يوم يوما"),
  ...spread<UnitWord>({ unit: "day", count: 2 }, "يومين يومان"),
  ...spread<UnitWord>({ unit: "day", count: null }, "أيام"),
  ...spread<UnitWord>({ unit: "week", count: 1 }, "أسبوع أسبوعا"),
  ...spread<UnitWord>({ unit: "week", count: 2 }, "أسبوعين أسبوعان"),
  ...spread<UnitWord>({ unit: "week", count: null }, "أسابيع"),
  ...spread<UnitWord>({ unit: "month", count: 1 }, "شهر شهرا"),
  ...spread<UnitWord>({ unit: "month", count: 2 }, "شهرين شهران"),
  ...spread<UnitWord>({ unit: "month", count: null }, "أشهر شهور"),
  ...spread<UnitWord>({ unit: "year", count: 1 }, "عام عاما سنة"),
  ...spread<UnitWord>({ unit: "year", count: 2 }, "عامين عامان سنتين سنتان عامي سنتي"),
  ...spread<UnitWord>({ unit: "year", count: null }, "أعوام سنوات سنين"),
  ...spread<UnitWord>({ unit: "decade", count: 1 }, "عقد"),
  ...spread<UnitWord>({ unit: "decade", count: 2 }, "عقدين عقدان"),
  ...spread<UnitWord>({ unit: "decade", count: null }, "عقود"),
  ...spread<UnitWord>({ unit: "century", count: 1 }, "قرن"),
]);

/** 0 is Sunday. Without the article, as «أول ثلاثاء» has them. */
export const weekdayWords: ReadonlyMap<string, number> = new Map([
  ...spread(0, "أحد"),
  ...spread(1, "اثنين إثنين"),
  ...spread(2, "ثلاثاء ثلاثا ثلثاء"),
  ...spread(3, "أربعاء أربعا"),
  ...spread(4, "خميس"),
  ...spread(5, "جمعة"),
  ...spread(6, "سبت"),
  ...spread(0, "sunday"),
  ...spread(1, "monday"),
  ...spread(2, "tuesday"),
  ...spread(3, "wednesday"),
  ...spread(4, "thursday"),
  ...spread(5, "friday"),
  ...spread(6, "saturday"),
]);

/** The deixis of adjectives: −1 past, 0 present, +1 future. In every gender and number that a unit takes. */
export const deicticWords: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...spread<-1 | 0 | 1>(
    -1,
    "ماضي ماض ماضية ماضيين ماضيان ماضيتين ماضيتان منصرم منصرمة منصرمين فائت فائتة فارط فارطة سابق سابقة منقضي منقضية",
  ),
  ...spread<-1 | 0 | 1>(0, "جاري جار جارية جاريين حالي حالية راهن راهنة"),
  ...spread<-1 | 0 | 1>(
    1,
    "مقبل مقبلة مقبلين مقبلان مقبلتين مقبلتان قادم قادمة قادمين قادمان قادمتين قادمتان تالي تالية آتي آت آتية لاحق جاي جاية",
  ),
]);

/** Meteorological seasons by their EDTF code. */
export const seasonWords: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ["ربيع", 21],
  ["صيف", 22],
  ["خريف", 23],
  ["شتاء", 24],
]);

/** Decades by their tens digit; news writes them with one ي or two, and with or without the article. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ...spread(2, "عشرينيات عشرينات"),
  ...spread(3, "ثلاثينيات ثلاثينات"),
  ...spread(4, "أربعينيات أربعينات"),
  ...spread(5, "خمسينيات خمسينات"),
  ...spread(6, "ستينيات ستينات"),
  ...spread(7, "سبعينيات سبعينات"),
  ...spread(8, "ثمانينيات ثمانينات"),
  ...spread(9, "تسعينيات تسعينات"),
]);

/** Which part of a month or year: beginning, middle, end. */
export type Part = "early" | "mid" | "late";

export const partWords: ReadonlyMap<string, Part> = new Map([
  ...spread<Part>("early", "أوائل مطلع بداية بدايات مستهل"),
  ...spread<Part>("mid", "منتصف أواسط وسط نصف"),
  ...spread<Part>("late", "أواخر نهاية نهايات ختام"),
]);

/** Words for a part of the day: they stand before a day and do not change it. */
export const timeOfDayWords: ReadonlySet<string> = new Set(
  "صباح مساء ظهر عصر فجر ليل ليلة ليله مغرب عشاء ضحى ظهيرة عشية".split(" "),
);
