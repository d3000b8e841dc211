/** What a number word contributes: the parts of a compound are put together by the number rule. */
export interface NumberWord {
  readonly role: "ordinal" | "cardinal" | "ten" | "teen" | "hundred" | "thousand";
  readonly value: number;
}

const rows = (
  role: NumberWord["role"],
  text: Readonly<Record<number, string>>,
): [string, NumberWord][] =>
  Object.entries(text).flatMap(([value, words]) =>
    words.split(" ").map((word): [string, NumberWord] => [word, { role, value: Number(value) }]),
  );

/** Ordinals 1–10 (the units of «الحادي والعشرين» with them). */
export const ordinalWords: ReadonlyMap<string, NumberWord> = new Map(
  rows("ordinal", {
    // «الفاتح من نوفمبر», «فاتح ماي» in the Maghreb, «غرة رمضان» in Arabia: the first of a month.
    1: "أول أولى حادي حادية فاتح غرة",
    2: "ثاني ثانية ثان",
    3: "ثالث ثالثة",
    4: "رابع رابعة",
    5: "خامس خامسة",
    6: "سادس سادسة",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
  }),
);

/** Cardinals, tens, hundreds and thousands; hundreds are written in one word or two, with ئ or ا. */
export const cardinalWords: ReadonlyMap<string, NumberWord> = new Map([
  ...rows("cardinal", {
    // «أحد عشر»; alone it is Sunday or "one of".
    1: "واحد واحدة إحدى أحد",
    2: "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي",
    3: "ثلاثة ثلاث",
    4: "أربعة أربع",
    5: "خمسة خمس",
    6: "ستة ست",
    7: "سبعة سبع",
    8: "ثمانية ثماني ثمان",
    9: "تسعة تسع",
  }),
  ...rows("teen", { 10: "عشر عشرة" }),
  ...rows("ten", {
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين",
    90: "تسعون تسعين",
  }),
  ...rows("hundred", {
    100: "مائة مئة مية",
    200: "مائتان مائتين مئتان مئتين",
    300: "ثلاثمائة ثلاثمئة",
    400: "أربعمائة أربعمئة",
    500: "خمسمائة خمسمئة",
    600: "ستمائة ستمئة",
    700: "سبعمائة سبعمئة",
    800: "ثمانمائة ثمانمئة ثمانيمائة",
    900: "تسعمائة تسعمئة",
  }),
  ...rows("thousand", { 1000: "ألف", 2000: "ألفان ألفين ألفي" }),
]);
