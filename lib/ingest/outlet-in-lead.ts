import { fold } from "../arabic/fold.ts";
import { findCountries } from "../countries/find-countries.ts";
import type { Outlet } from "../outlets/outlet.ts";
import { withoutHead } from "../outlets/outlet-names.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";

/** A name of an outlet in a text; half-open UTF-16 span. */
export interface NamedOutlet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null where several bear the name, or none that is known. */
  readonly outlet: Outlet | null;
}

/** Longest name that is looked for, in words. */
const MOST_WORDS = 5;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of a name: «للجوهرة "اف ام"». */
const inside = /^[\s."“”«»'‘’]{1,3}$/u;
const opening = /[«"“(]\s*$/u;
const closing = /^\s*[»"”)]/u;
/** Who learns, publishes and is spoken to. The name follows, perhaps behind «ل» or a noun of its kind. */
const cue = wordsOf(
  `علمت أعلمت ذكرت أفادت أوردت نقلت نشرت كشفت قالت أكدت أوضحت بثت رصدت حصلت التقت أجرت حاورت
   ذكر أفاد أورد نقل نشر كشف بث رصد
   حسب بحسب وفق وفقا لمراسل لمراسلة مراسل مراسلة موفد موفدة مندوب مندوبة ميكروفون لميكروفون عن
   تصريح تصريحات تصريحه تصريحها حديث حديثه حوار مداخلة اتصال لقاء خص خصت لـ`,
);
/** Parts of names that no other word of a text is. */
const distinctive =
  /^(?:(?=.*[a-z])[a-z0-9 .]+|.*(?:^| )(?:اف ام|نيوز|برس|تايمز|بوست|اونلاين|اون لاين|تي في|رويترز|شينخوا|سبوتنيك|الاناضول|بلومبرغ|يونهاب|انترفاكس|نوفوستي|هسبريس|عكاظ)(?: .*)?)$/u;

/**
 * Finds the first outlet that a paragraph names as papers name themselves and one another: «علمت الجوهرة أف أم»,
 * «قال لـ"عكاظ"», «(CNN)», «ذكرت صحيفة الغارديان». Many names are words of the language («اليوم», «الوطن»): they count
 * in brackets, in quotation marks behind such a cue, or behind it and a noun of their kind.
 */
export function outletInLead(paragraph: string, outlets: OutletTable): NamedOutlet | null {
  const words = [...paragraph.matchAll(word)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  for (const [at, first] of words.entries()) {
    const ways = prefixes(first.text).filter(({ length, article }) =>
      outlets.mayBegin(article + first.text.slice(length)),
    );
    if (ways.length === 0) continue;
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const last = words[at + count - 1];
      if (!last || !isJoined(paragraph, words.slice(at, at + count))) continue;
      for (const skip of ways) {
        const start = first.start + skip.length;
        const name = skip.article + paragraph.slice(start, last.end);
        const found = read(name, outlets);
        if (found === null) continue;
        const before = paragraph.slice(0, first.start);
        const after = paragraph.slice(last.end);
        const cued = skip.to || isCued(words[at - 1]?.text, before);
        if (!counts(name, { before: paragraph.slice(0, start), after, cued, ...found })) continue;
        return { ...found, text: paragraph.slice(start, last.end), start, end: last.end };
      }
    }
  }
  return null;
}

function read(name: string, outlets: OutletTable): Pick<NamedOutlet, "outlet"> | null {
  const text = name.replace(/["“”«»'‘’]/gu, " ").replace(/\s+/gu, " ");
  const outlet = outlets.find(text);
  if (outlet !== null) return { outlet };
  // A noun alone («إذاعة», «وكالة») names nobody.
  const headed = withoutHead(fold(text).toLowerCase());
  return headed === null && outlets.isOutlet(text) ? { outlet: null } : null;
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly cued: boolean;
  readonly outlet: Outlet | null;
}

function counts(name: string, { before, after, cued, outlet }: Around): boolean {
  const set = opening.test(before) && closing.test(after);
  const signed = set && before.trimEnd().endsWith("(") && outlet?.kind === "agency";
  if (signed || (set && cued)) return true;
  const folded = fold(name.replace(/["“”«»]/gu, "")).toLowerCase();
  if (distinctive.test(folded)) return true;
  // «ذكرت صحيفة الرياض»
  return cued && withoutHead(folded) !== null && !goesOn(after);
}

/** «موقع الاتحاد الإفريقي»: the name goes on; «جريدة الرياض السعودية»: it does not. */
function goesOn(after: string): boolean {
  const next = /^ (ال\p{L}+)/u.exec(after)?.[1];
  return next !== undefined && findCountries(next).length === 0;
}

/** Ways to read the start of a word: as it is, without «و», «ب», «ل» before it, with «لل» for «ل» and «ال». */
function prefixes(text: string): { length: number; article: string; to: boolean }[] {
  const ways = [{ length: 0, article: "", to: false }];
  if (/^لل./u.test(text)) ways.push({ length: 2, article: "ال", to: true });
  if (/^(?:لـ?|بـ?|و|ف)\p{L}{2}/u.test(text)) {
    const length = text[1] === "ـ" ? 2 : 1;
    ways.push({ length, article: "", to: text.startsWith("ل") });
  }
  return ways;
}

function isJoined(paragraph: string, words: readonly { start: number; end: number }[]): boolean {
  return words.every((each, at) => {
    const next = words[at + 1];
    return next === undefined || inside.test(paragraph.slice(each.end, next.start));
  });
}

function isCued(previous: string | undefined, before: string): boolean {
  if (previous === undefined) return false;
  const folded = fold(previous).replace(/^[وف](?=\p{L}{3})/u, "");
  const forms = [folded, fold(previous), folded.replace(/ها?$/u, "")];
  return forms.some((form) => cue.has(form)) || /(?:^|\s)لـ?\s*["“«(]?\s*$/u.test(before);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean).map(fold));
}
