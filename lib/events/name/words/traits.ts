import { sureGivenNames } from "../../../arabic/given-names.ts";
import { fold, wordSet } from "../../../arabic/fold.ts";
import { oncePerText } from "../../../base/once.ts";
import * as closed from "./closed-words.ts";
import { isDeedWord } from "./deed-words.ts";
import { OWN_PREPOSITION, OWN_WAW } from "./own-letters.ts";
import { isSure, verbForm, type VerbForm } from "./verb-form.ts";
import { isHolding, isLight, isSpeaking } from "./verb-words.ts";

/** What a name asks of a word, whatever stands beside it. */
export interface Traits {
  /** Folded, without the و or ف of a clause; «وزير» stays. */
  readonly bare: string;
  readonly and: boolean;
  /** The preposition joined to it, ب، ل or ك; empty where there is none. */
  readonly joined: string;
  /** Without all that is joined to it. */
  readonly base: string;
  /** By its article, or because it is somebody's name. */
  readonly definite: boolean;
  readonly kind: "preposition" | "opener" | "pronounOpener" | "relative" | "content";
  readonly leading: boolean;
  /** The form of a verb that it has; whether it is one, its place decides where the form does not. */
  readonly verb: VerbForm | null;
  readonly tense: "past" | "future" | "present";
  /** Names something that is done or befalls. */
  readonly deed: boolean;
  /** Of a verb: what it only does for the deed behind it. */
  readonly light: boolean;
  readonly holding: boolean;
  readonly speaking: boolean;
  /** Has a pronoun joined to it, or is one. */
  readonly points: boolean;
  /** A name can end with it. */
  readonly ends: boolean;
}

/** What a word as written is; a text repeats its words, and an archive repeats them more. */
export const traitsOf = oncePerText(find, { most: 20_000, longest: 12 });

/** «الخاص», and not «التحاق». */
const ARTICLE = /^ال(?!ت\p{L}ا\p{L}$)/u;

const JOINED = /^(?:[بك](?=ال)|ب(?![لو])|ل)/u;

function find(written: string): Traits {
  const folded = fold(written);
  const and = isAnd(folded);
  const bare = and ? folded.slice(1) : folded;
  const kind = kindOf(bare, folded);
  const verb = kind === "content" ? verbForm(bare, and ? written.slice(1) : written) : null;
  const joined =
    kind !== "content" || isSure(verb) || verb === "listed" || isDeedWord(bare, written)
      ? ""
      : joinedTo(bare);
  const article = joined === "ل" && bare.startsWith("لل");
  const rest = article ? bare.slice(2) : bare.slice(joined.length);
  const base = /^ال\p{L}{3}/u.test(rest) ? rest.slice(2) : rest;
  const content = kind === "content";
  const deed =
    content &&
    !isSure(verb) &&
    (isDeedWord(base, written) || (!ARTICLE.test(bare) && isDeedWord(bare, written)));
  const points = content && (closed.POINTING.has(bare) || hasPronoun(written, bare));
  // «ألغته» has no article.
  const definite =
    (/^ال\p{L}{2}/u.test(rest) && verb === null && !/^و?ف?أل/u.test(written)) ||
    article ||
    sureGivenNames.has(bare);
  const unfinished = closed.UNFINISHED.has(bare) || (!definite && closed.UNFINISHED.has(base));
  return {
    bare,
    and,
    joined,
    base,
    definite,
    kind,
    leading: closed.LEADING.has(bare) || closed.LEADING.has(folded),
    verb: joined === "" ? verb : null,
    tense:
      verb === "future" ? "future" : verb === "present" || verb === "maybe" ? "present" : "past",
    deed,
    light: verb !== null && isLight(bare),
    holding: verb !== null && isHolding(bare),
    speaking: verb !== null && isSpeaking(bare),
    points,
    ends: content && bare.length > 1 && !unfinished,
  };
}

function kindOf(bare: string, folded: string): Traits["kind"] {
  if (closed.RELATIVES.has(bare)) return "relative";
  if (closed.PRONOUN_OPENERS.has(bare) || closed.PRONOUN_OPENERS.has(folded))
    return "pronounOpener";
  if (closed.OPENERS.has(bare) || closed.OPENERS.has(folded)) return "opener";
  // «مستبعدا»، «مستنكرة» with what it governs.
  if (/^مست\p{L}{3}ا$/u.test(bare)) return "opener";
  // «ليرتفع»: a clause of purpose.
  if (
    /^ل(?:ي\p{L}{2}|تت|تست)\p{L}*$/u.test(bare) &&
    !OWN_PREPOSITION.has(bare) &&
    !/^(?:لي(?:بي|ون|فر|ست|ال|وم)|ليل)/u.test(bare)
  )
    return "opener";
  if (/^لت\p{L}{2,3}$/u.test(bare) && verbForm(bare.slice(1), bare.slice(1)) === "maybe")
    return "opener";
  return closed.PREPOSITIONS.has(bare) ? "preposition" : "content";
}

/** «سلبته»، «جثتها»; the words that end alike are few. */
const PRONOUN = /\p{L}{3}(?:ه|ها|هم|هما|هن|(?<=ات)نا)$/u;
const NO_PRONOUN =
  /(?:مياه|[توي]جاه|انتباه|لله|الإله|وجوه|[وت]جه|واجه|نوه|نبه|شبه|كره|فقه|راهيم|تفاهم|[سر]اهم|درهم|متهم|[اأ]سهم|مهم|منتزه|كريه|نزيه|رفاه|[اإ]كراه|طه|[اأ]هم|ملهم|سفيه|فواكه)$/u;

/** Whether a pronoun is joined to a word; as written, since folded «جلسة» ends like one. */
function hasPronoun(written: string, bare: string): boolean {
  return PRONOUN.test(written) && !NO_PRONOUN.test(written) && !/^(?:ال|لل|بال)/u.test(bare);
}

/** Nouns of which ف is no «so». */
const OWN_FEH = wordSet("فريق فرنسا فوز فيفري فلسطين فعاليات فترة");

function isAnd(folded: string): boolean {
  if (folded.length < 3 || OWN_WAW.has(folded) || OWN_FEH.has(folded)) return false;
  return folded.startsWith("و") || /^ف(?:قد|ان|سي|ست|تم|(?:في|من|عن|علي|الي)$)/u.test(folded);
}

function joinedTo(bare: string): string {
  if (/^[بل]كل$/u.test(bare)) return bare.charAt(0);
  if (bare.length < 4 || OWN_PREPOSITION.has(bare)) return "";
  const rest = bare.slice(1);
  // «بلقب»، «بولاية»
  if (bare.startsWith("ب") && (OWN_WAW.has(rest) || OWN_PREPOSITION.has(rest))) return "ب";
  return JOINED.exec(bare)?.[0] ?? "";
}
