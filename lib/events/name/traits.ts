import { wordSet } from "../../arabic/fold.ts";
import { oncePerText } from "../../base/once.ts";
import { ALONE, isDeedWord, PHASES, VERBS } from "./deed-words.ts";
import { OWN_PREPOSITION, OWN_WAW } from "./own-letters.ts";
import {
  HELD,
  LEADING,
  LIGHT,
  OPENERS,
  PREPOSITIONS,
  PRONOUN_OPENERS,
  RELATIVES,
  SPEAKING,
  UNFINISHED,
} from "./name-words.ts";

const KINDS = {
  opener: OPENERS,
  pronounOpener: PRONOUN_OPENERS,
  relative: RELATIVES,
  preposition: PREPOSITIONS,
  light: LIGHT,
  held: HELD,
  phase: PHASES,
  speaking: SPEAKING,
  leading: LEADING,
} as const;

/** What a name asks of a word, whatever stands beside it. */
export interface Traits {
  /** Folded, without the و or ف of a clause; «وزير» stays. */
  readonly bare: string;
  readonly and: boolean;
  /** The preposition joined to it, ب، ل or ك; empty where there is none. */
  readonly joined: string;
  /** Without all that is joined to it. */
  readonly base: string;
  readonly definite: boolean;
  readonly is: ReadonlySet<keyof typeof KINDS>;
  readonly verb: boolean;
  /** Names something that is done or befalls. */
  readonly deed: boolean;
  /** A name can end with it. */
  readonly ends: boolean;
}

/** What a folded word is; a text repeats its words, and an archive repeats them more. */
export const traitsOf = oncePerText(find, { most: 20_000, longest: 12 });

const JOINED = /^(?:[بك](?=ال)|ب(?![لو])|ل)/u;
/** «يشرح»; the nouns that begin alike are few. */
const IMPERFECT = /^ي\p{L}{3,}$/u;
const NO_IMPERFECT =
  /^(?:يوم|يون|يول|يوس|يوف|يور|يوغ|ياس|يابا|ياب|يسار|يساري|يمين|يمني|يهود|يقين|يخت|يناير|يوحن|يحيي|يعقوب|يزيد|يافع|يدوي|ياير|يلدر|يدين$|يدي|يعني)/u;

function find(folded: string): Traits {
  const and = isAnd(folded);
  const bare = and ? folded.slice(1) : folded;
  const joined = isDeedWord(bare) ? "" : joinedTo(bare);
  const rest = joined === "ل" && bare.startsWith("لل") ? bare.slice(2) : bare.slice(joined.length);
  const definite = /^ال\p{L}{2}/u.test(rest) || (joined === "ل" && bare.startsWith("لل"));
  const base = /^ال\p{L}{3}/u.test(rest) ? rest.slice(2) : rest;
  const is = new Set<keyof typeof KINDS>();
  for (const [name, set] of Object.entries(KINDS) as [keyof typeof KINDS, ReadonlySet<string>][])
    if (set.has(bare) || (set.has(folded) && name !== "preposition")) is.add(name);
  const imperfect = IMPERFECT.test(bare) && !NO_IMPERFECT.test(bare);
  const known = is.has("light") || is.has("held") || is.has("phase") || is.has("speaking");
  // «قتل»، «تعرض»: a name begins with such a word whichever of the two it is.
  const deed = !known && !imperfect && (isDeedWord(base) || isDeedWord(bare));
  const verb =
    (known && !is.has("preposition")) ||
    imperfect ||
    ((VERBS.has(bare) || ALONE.has(bare) || isPast(bare)) && !deed);
  return {
    bare,
    and,
    joined,
    base,
    definite,
    is,
    verb,
    deed: deed && !is.has("preposition"),
    ends: bare.length > 1 && !verb && is.size === 0 && ![bare, base].some((w) => UNFINISHED.has(w)),
  };
}

/** «أذنت»: a past verb by its form; the nouns that end alike are few. */
const PAST = /^(?!ال)\p{L}{1,4}[^اوي]ت$/u;
const NO_PAST = wordSet(
  "بنت تحت وقت لفت بحت نبت صمت زفت سبت السبت ليست باتت ثابت نفت انت إنت أنت كنت نت ثبت شتات أخت بخت سخت ساكت صامت تلت نحت مقت سمت قنت تشتت تعنت التفت انترنت إنترنت ألبرت روزفلت روبرت برت هلت كيت سكت إسمنت اسمنت تخت تفلت كونت ديترويت",
);

/** Words of which neither the first nor a later letter is joined. */
const OWN_FEH = wordSet("فريق فرنسا فوز فيفري فلسطين فعاليات فترة");

const isPast = (bare: string) =>
  (PAST.test(bare) && !NO_PAST.has(bare)) || /^\p{L}{3,}وا$/u.test(bare);

function isAnd(folded: string): boolean {
  if (folded.length < 3 || OWN_WAW.has(folded) || OWN_FEH.has(folded)) return false;
  return folded.startsWith("و") || /^ف(?:قد|ان|سي|ست|تم)/u.test(folded);
}

function joinedTo(bare: string): string {
  if (bare.length < 4 || OWN_PREPOSITION.has(bare)) return "";
  return JOINED.exec(bare)?.[0] ?? "";
}
