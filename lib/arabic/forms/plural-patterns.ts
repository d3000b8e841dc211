import { wordSet } from "../fold.ts";
import { stem } from "../stem.ts";
import type { Folded } from "../fold.ts";

/** A pattern of broken plurals, on stems: the singulars that it may be the plural of. */
interface PluralPattern {
  /** Named by the measure فعل, as grammars do. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly singulars: readonly ((...letters: string[]) => string)[];
  /** Words of this measure that are no plurals. */
  readonly not?: ReadonlySet<string>;
  /** Whether the plural ends in ة. */
  readonly feminine?: true;
  /** Whether the singular mostly ends in ة. */
  readonly ofFeminine?: true;
}

const stems = (words: string): ReadonlySet<string> =>
  new Set([...wordSet(words)].map((word) => stem(word as Folded)));

const C = "([^اوي])";
const L = "([^ا])";
/**
 * The measures whose plurals a stemmer can tell, each with its singulars (Wright I § 304, the
 * measures XII to XXIX). Left out are those that are as often something else: فِعال and فُعّال (كتاب, حساب), فُعَل and فُعُل.
 * Masdars of the measures إفعال and فعول, feminine adjectives of colour in فعلاء and names look like plurals and are listed.
 */
const patterns: readonly PluralPattern[] = [
  {
    name: "أفعال",
    pattern: new RegExp(`^ا([^اتي])${L}ا${L}$`, "u"),
    singulars: [(a, b, c) => a + b + c, (a, b, c) => (b === "و" ? `${a}ا${c}` : "")],
    not: stems(`إسلام إعلام إعلان إنتاج إصدار إرسال إشراف إفراج إقبال إضراب إدخال إخراج إبعاد إغلاق إنقاذ إطلاق إصرار
      إسقاط إلحاق إبلاغ إسكان إخلال إسهام إنذار إجرام إصلاح إرهاب إكمال إنجاز إعجاب إحباط إحراق إحراز إدماج إدراج إرباك
      إرشاد إرغام إزعاج إسعاف إشعال إشعار إشباع إضعاف إعدام إغراق إفساد إفشال إفلاس إقناع إقصاء إكراه إلزام إلهام إمساك
      إنصاف إنعاش إنكار إهمال إثبات إجبار إجماع إجهاض إحسان إحصاء إحضار إخضاع إخفاق إخلاص
      إدراك إذعان إرجاع إرضاء إسراع إسراف إصدار إلغاء إنهاء إجراء إعطاء إجلاء إخلاء إعفاء إمضاء إنشاء إبداء إبقاء إعداد
      إقلاع إدلاء إفصاح إسهال إعصار إجهاد إخصاب إمهال ألماس إنزال إتلاف إفراط إفطار إحرام إقرار إبرام إبحار إمكان أستاذ أسبوع إنسان`),
  },
  {
    name: "فعول",
    pattern: new RegExp(`^([^اتم])${L}و${C}$`, "u"),
    singulars: [(a, b, c) => (b === c ? a + b : a + b + c)],
    not: stems(`دخول خروج وصول حصول ظهور حضور وقوع هبوط صعود نزول رجوع قدوم عبور مرور جلوس قعود ركوب وجود نشوب شعور لجوء سقوط
      وقوف ركود صمود قبول شروع غروب شروق طلوع نفوذ هجوم سلوك عجوز رسول صبور غيور شكور غفور وقود هدوء نشوء بلوغ لزوم خضوع
      خلود جمود نفور حدوث ثبوت نضوج سكون شحوب عدول عزوف فتور فجور قنوط لصوق مثول مكوث نكوص نهوض هروب وضوح وضوء يهود سعود
      هنود جدول بروز سكوت سرور سحور بعوض خروف قصور`),
  },
  {
    name: "أفعلة",
    pattern: new RegExp(`^ا${C}${C}${C}$`, "u"),
    singulars: [
      (a, b, c) => `${a}${b}ا${c}`,
      (a, b, c) => `${a}${b}ي${c}`,
      (a, b, c) => `${a}${b}و${c}`,
    ],
    feminine: true,
  },
  {
    name: "فعلاء",
    pattern: new RegExp(`^(?!ا)${L}${C}${C}اء$`, "u"),
    singulars: [(a, b, c) => `${a}${b}ي${c}`],
    not: stems(`حمراء خضراء صفراء زرقاء سوداء بيضاء شقراء سمراء زهراء صحراء عذراء عمياء عرجاء حوراء هيفاء نجلاء لمياء شيماء
      خنساء حسناء عوراء بتراء جرداء ملساء نكراء شنعاء عشواء ظلماء كربلاء كهرباء صنعاء بغضاء خضراء عنقاء جوزاء سيناء ثلاثاء علماء`),
  },
  {
    name: "أفعلاء",
    pattern: new RegExp(`^ا${C}${C}${L}اء$`, "u"),
    singulars: [(a, b, c) => `${a}${b}ي${c}`],
    not: stems("أربعاء"),
  },
  {
    name: "فعائل",
    pattern: new RegExp(`^${L}([^او])اء${L}$`, "u"),
    singulars: [(a, b, c) => `${a}${b}ي${c}`, (a, b, c) => `${a}${b}ا${c}`],
    not: stems("الجزائر"),
    ofFeminine: true,
  },
  {
    name: "فواعل",
    pattern: new RegExp(`^([^اتم])وا${L}${L}$`, "u"),
    singulars: [(a, b, c) => `${a}ا${b}${c}`],
  },
  {
    name: "فواعيل",
    pattern: new RegExp(`^([^اتم])وا${C}ي${C}$`, "u"),
    singulars: [(a, b, c) => `${a}ا${b}و${c}`, (a, b, c) => `${a}ا${b}ا${c}`],
  },
  {
    name: "فعالل",
    pattern: new RegExp(`^([^اتي])${L}ا([^اويء])${C}$`, "u"),
    singulars: [(a, b, c, d) => a + b + c + d],
  },
  {
    name: "فعاليل",
    pattern: new RegExp(`^${L}${L}ا${C}ي${C}$`, "u"),
    singulars: ["و", "ي", "ا", ""].map(fourLetters),
  },
];

function fourLetters(vowel: string) {
  return (a: string, b: string, c: string, d: string) => a + b + c + vowel + d;
}

/** What a stem may be the plural of. */
export interface PossibleSingulars {
  /** Stems, the likeliest first. */
  readonly stems: readonly string[];
  /** Whether the plural ends in ة. */
  readonly feminine: boolean;
  /** Whether the singular mostly ends in ة. */
  readonly ofFeminine: boolean;
}

/**
 * The singulars that a word may be the broken plural of, by its pattern alone; whether it is one, only a dictionary or
 * the texts can tell.
 *
 * @param plural a stem.
 */
export function possibleSingulars(plural: string): PossibleSingulars[] {
  return patterns.flatMap(({ pattern, singulars, not, feminine = false, ofFeminine = false }) => {
    const letters = pattern.exec(plural)?.slice(1);
    if (!letters || not?.has(plural)) return [];
    const found = singulars.map((singular) => singular(...letters));
    return [
      { stems: found.filter((one) => one.length >= 2 && one !== plural), feminine, ofFeminine },
    ];
  });
}
