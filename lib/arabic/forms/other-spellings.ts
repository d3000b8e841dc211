import { wordSet } from "../fold.ts";
import { stem } from "../stem.ts";
import type { Folded } from "../fold.ts";

/**
 * Words that are written in two ways beside each other: old spellings without alef, another seat of a hamza, and nouns
 * and names of foreign origin, of which one writer spells a vowel and another does not, one g as غ and another as ج.
 *
 * Words between bars. A letter before ? may be missing, one before ! mostly is; غ in a word with = before it may be ج; what
 * else there is follows behind a blank. Names whose other spelling is another word (أنغيلا, إنجيل) are left out.
 */
const table = `
هيئة هيأة|بيئة بيأة|مسألة مسئلة|نشأة نشئة|رحما!ن|عبدالرحما!ن|إسحا?ق|إسما?عيل|ها?رون|داوو!د|طاوو?س
أورو?با|أمريكا أميركا|إنجلترا إنغلترا إنكلترا إنقلترا|إنجليزي إنغليزي إنكليزي إنقليزي|أستراليا أوستراليا|أو?كرانيا|في!نزويلا
أرجنتين أرغنتين|نيجيريا نيغيريا|=أنغولا|=كونغو|=سنغال|=بنغلادي?ش|=سنغافورة|=مو!نغوليا|=أوغندا|=نيكاراغوا|=أورو?غواي|=باراغواي
=غواتيما?لا|=غوانتا?نامو|=لو?كسمبو?رغ|=هامبو?رغ|=بطرسبو?رغ|=ستراسبو?رغ|=جوهانسبو?رغ|بروكسي!ل|إسطنبول إستانبول إستنبول إسطمبول
=شيكاغو|أنجلوس أنجيلوس أنجليس أنجيليس|=هونغ|=كونغ|=بيونغ|=يانغ|=قي!رغيزستان|موزا!مبيق|كازا?خستان|بلوت?شستان|=غرينلاند
ترا?مب|نتا!نياهو|=غوتي?ريش|=أردوغان|=أوغلو|=غا?نتس|ميركي!ل|=كيسنغر|=غورباتشوف|=ريغان|=ديغول|=غيتس|زيلي?نسكي
سا?ركوزي|بي!رلو!سكوني|بلي?نكن|=غريفي?ثس?|=غروندبي!رغ|=زوكربي!رغ|=بلومبي!رغ|=غولدمان|=غوارديولا|=غريزمان|مورينيو مورينهو
=غوغل قوقل|فا!يسبوك|=إنستغرام إنستقرام|=تلي?غرام|=كيلوغرام|ميغاوات ميغاواط ميجاوات ميجاواط|=غرافيك
تلي!فزيون|تلي?فون|دي?مو!قراطي|بي?روقراطي|دي?كتاتور|تكنو?لوجيا|كو!مبيوتر|إنترني!ت|برو?تو?كول|أولي!مبي|أولي!مبياد|إمبرا?طور
بطريرك بطريارك|أرثوذو!كسي|كاريكاتير كاريكاتور|بريكسي!ت
`;

const maybe = /(.)([?!])/u;

/** All spellings of a word of the table, the usual one first. */
function spellingsOf(written: string): string[] {
  if (written.startsWith("=")) {
    const word = written.slice(1);
    return [word, word.replaceAll("غ", "ج")].flatMap(spellingsOf);
  }
  const usually = maybe.exec(written)?.[2];
  if (usually === undefined) return [written];
  const letters = usually === "?" ? ["$1", ""] : ["", "$1"];
  return letters.flatMap((letter) => spellingsOf(written.replace(maybe, letter)));
}

/** Stem of another spelling → stem of the usual one. */
export const otherSpellings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const written = line.split(" ").flatMap(spellingsOf).join(" ");
      const [usual = "", ...others] = [...wordSet(written)].map((word) => stem(word as Folded));
      return others.filter((other) => other !== usual).map((other) => [other, usual] as const);
    }),
);
