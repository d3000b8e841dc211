import { fold } from "../arabic/fold.ts";
import { findCountries } from "../countries/find-countries.ts";
import type { Outlet } from "../outlets/outlet.ts";
import { withoutHead } from "../outlets/outlet-names.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";
import { isCued, isTold } from "./outlet-cues.ts";

/** A name of an outlet in a text; half-open UTF-16 span. */
export interface NamedOutlet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null where several bear the name, or none that is known. */
  readonly outlet: Outlet | null;
}

/** A name with how it stands in its text. */
interface CuedOutlet extends NamedOutlet {
  /** Whether it is named as papers name themselves and one another, and not only bears a word of the language. */
  readonly counts: boolean;
  /** Whether the text was told to it, or to its reporter. */
  readonly told: boolean;
}

/** Longest name that is looked for, in words. */
const MOST_WORDS = 5;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** So many letters on either side of a name are looked at. */
const NEAR = 40;
/** What may stand between the words of a name: «للجوهرة "اف ام"». */
const inside = /^[\s."“”«»'‘’]{1,3}$/u;
const opening = /[«"“(]\s*$/u;
const closing = /^\s*[»"”)]/u;
/** Parts of names that no other word of a text is. */
const distinctive =
  /^(?:(?=.*[a-z])[a-z0-9 .]+|.*(?:^| )(?:اف ام|نيوز|برس|تايمز|بوست|اونلاين|اون لاين|تي في|رويترز|شينخوا|سبوتنيك|الاناضول|بلومبرغ|يونهاب|انترفاكس|نوفوستي|هسبريس|عكاظ)(?: .*)?)$/u;

/**
 * Every name of an outlet in a text, in order: the longest that begins at a word, and shorter ones behind it.
 *
 * @param may whether names that begin at a word are wanted, by the word before it: asked first, being cheap.
 */
export function* namedOutlets(
  paragraph: string,
  outlets: OutletTable,
  may: (first: string, previous: string) => boolean = () => true,
): Generator<CuedOutlet> {
  const words = [...paragraph.matchAll(word)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  for (const [at, first] of words.entries()) {
    const previous = words[at - 1]?.text;
    if (!may(first.text, previous ?? "")) continue;
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
        const before = paragraph.slice(Math.max(0, start - NEAR), start);
        const after = paragraph.slice(last.end, last.end + NEAR);
        const cued = skip.to || isCued(previous, before);
        yield {
          ...{ ...found, text: paragraph.slice(start, last.end), start, end: last.end },
          counts: counts(name, { before, after, cued, ...found }),
          told: isTold(previous ?? "", skip.to, before),
        };
      }
    }
  }
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
