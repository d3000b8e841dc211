import { oncePerObject } from "../../base/once.ts";
import { isDefinite, isOneOf, joined, type Word } from "../word.ts";
import { isBenin, isCommonQatar, isInsistent, isMali, opensHeadline } from "./common-words.ts";
import { isAmman, isBrazzaville, isClub, isCup, isQuoted } from "./namesakes.ts";
import {
  after,
  before,
  beside,
  company,
  either,
  near,
  next,
  not,
  opensReport,
  original,
  previous,
  type Context,
  type Verdict,
} from "./context.ts";
import { isEnglishGivenName } from "./english-names.ts";
import { isBorne, isKingdom, isLed, isNamedPlace, isRegion, isTown } from "./place-names.ts";
import { isLanguage } from "./languages.ts";
import { describesNoun, isSurname } from "./people.ts";
import { isKindi, isPersonsName, leadsName } from "./person-names.ts";
import * as sets from "./word-sets.ts";

type Guard = (c: Context) => Verdict;

const cued = (c: Context): boolean => after(c, sets.cues);
/** «شارع المصري» is a street; «الشارع المصري», the Egyptian street, is what people there think. */
const onStreet = (c: Context): boolean => after(c, sets.streets) && !isDefinite(previous(c));
/** An adjective, and no person's name: «المكنى "الصومالي"» is one. */
const isNisba = (c: Context): boolean =>
  !isSurname(c) && !onStreet(c) && !(c.surnameLike && isQuoted(c));
const isArabic = (c: Context): boolean => c.words[c.first]?.kind === "arabic";

/** Whether the writer types ى for every final ي, as Egyptian papers do. */
const typesMaksura = oncePerObject((words: readonly Word[]) =>
  words.some((word) => sets.egyptianSpellings.has(word.text)),
);

const endsInMaksura = (c: Context): boolean => original(c).endsWith("ى") && !typesMaksura(c.words);

const STREET = new RegExp(`^${joined}(?:شارع|جاده|زنقه|بولفار)$`, "u");

/**
 * The rules that decide whether a form that means something else as well is the country here. Each is asked
 * with the words around the form; "later" asks it again when the countries not in doubt are known.
 * Data in `word-sets.ts`; the rows that use a guard name it after `?`.
 */
const guards = {
  /** Taken where a word such as جمهورية or في leads to it, in a list of countries, or in the country's company. */
  cue: (c) => cued(c) || opensReport(c) || either(company(c), beside(c)),
  /** Taken where the text names the country otherwise; a name of many places. */
  company: (c) => after(c, sets.capitalWords) || company(c),
  /** Both Koreas, and both entries hold; but «الشركتين الكوريتين» are two companies. */
  both: (c) => !/ت[اي]ن$/u.test(previous(c)?.folded ?? ""),
  surname: isNisba,
  given: (c) => {
    if (!isArabic(c)) return !isEnglishGivenName(c) && !near(c, sets.american);
    return c.givenLike ? describesNoun(c) : !isSurname(c);
  },
  turki: (c) => (c.givenLike ? describesNoun(c) : isNisba(c)),
  amman: isAmman,
  oman: (c) => not(isAmman(c)),
  "congo-brazzaville": isBrazzaville,
  "congo-kinshasa": (c) => not(isBrazzaville(c)),
  "north-korea": (c) =>
    near(c, sets.pyongyang) ||
    sets.northernLeaders.some((name) => name.every((part) => near(c, part))),
  insistent: (c) => !isInsistent(c),
  "force-majeure": (c) => !after(c, sets.forces),
  ivory: (c) => !after(c, sets.ivoryThings),
  sunset: (c) =>
    !(after(c, sets.prayerBefore) || before(c, sets.prayerAfter) || near(c, sets.east)),
  ligament: (c) => !(after(c, sets.injuries) || before(c, sets.ligaments)),
  rally: (c) => !(after(c, sets.races) || before(c, sets.races)),
  cable: (c) => !near(c, sets.wires) && (cued(c) || either(company(c), beside(c))),
  "two-seas": (c) => !(before(c, sets.seas) || after(c, sets.meetings)),
  butane: (c) => !after(c, sets.gases),
  club: (c) => !(after(c, sets.clubWords) || before(c, sets.frenchClub) || near(c, sets.football)),
  tray: (c) => !isSurname(c) && !before(c, sets.dishes) && !after(c, sets.dishes),
  georgia: (c) => !(after(c, sets.states) || before(c, sets.georgias)),
  /** Without the article a personal name or another word as well: جورجي, كوبي. */
  indefinite: (c) => (c.givenLike ? describesNoun(c) : true),
  /** A given name as well: «بليز ماتويدي», «دومينيكا تيم». */
  "first-name": (c) => !leadsName(c),
  /** «باكرا» is "early" and «وجوبا» "by duty", unless the text names the country otherwise. */
  joined: (c) => !isOneOf(c.words[c.first], sets.joinedWords) || company(c),
  /** Taken where a word leads to it, in a list of countries, or as the place of a report: فينا is "in us". */
  place: (c) => cued(c) || opensReport(c) || beside(c),
  /** الكندي is Canadian, and the philosopher. */
  kindi: (c) => isNisba(c) && !isKindi(c),
  river: (c) => !after(c, sets.rivers),
  benin: isBenin,
  cuba: (c) => !isCup(c),
  mali: isMali,
  "mali-adjective": (c) => after(c, sets.maliSure) || (after(c, sets.maliNouns) && company(c)),
  masqat: (c) => next(c)?.folded.startsWith("راس") !== true,
  "right-hand": (c) => !endsInMaksura(c) && !isSurname(c),
  course: (c) => !endsInMaksura(c) && !original(c).endsWith("ات"),
  riyadh: (c) =>
    !isQuoted(c) && !isClub(c) && previous(c)?.folded !== "ل" && !after(c, sets.papers),
  roman: (c) => !after(c, sets.romanThings) || company(c),
  rome: (c) => !isClub(c) && !near(c, sets.football),
  paris: (c) => !isClub(c),
  russians: (c) => isDefinite(c.words[c.first]) || after(c, sets.peopleWords),
  oslo: (c) => !after(c, sets.accords),
  pole: (c) => !after(c, sets.poles) && !before(c, sets.poles),
  seoul: (c) => {
    if (near(c, sets.floods)) return false;
    // «مصرع 30 في سيول بالهند»
    if (near(c, sets.deaths) && next(c)?.folded.startsWith("بال")) return false;
    return (
      cued(c) || opensHeadline(c) || before(c, sets.governing) || either(company(c), beside(c))
    );
  },
  "country-level": (c) => !after(c, sets.branches) || company(c),
  diameter: (c) => !isCommonQatar(c),
  tripoli: (c) => {
    const lebanon = company(c, "LB");
    return lebanon === true ? company(c, "LY") : not(lebanon);
  },
  town: isTown,
  led: isLed,
  named: isNamedPlace,
  region: isRegion,
  kingdom: isKingdom,
} as const satisfies Record<string, Guard>;

/** Before «اليوم»: «صحيفة المصري اليوم» is a paper, «الجنيه المصري اليوم» the pound today. */
function isOutlet(c: Context): boolean {
  if (c.form !== "adjective") {
    // «نقلا عن روسيا اليوم», «بحسب روسيا اليوم»
    const cited = isOneOf(previous(c, 2), sets.citing) || after(c, sets.citing);
    return cited || after(c, sets.outlets);
  }
  return c.iso2 === "EG" && c.surnameLike && !isDefinite(previous(c));
}

/** The name of a guard, as rows of the table write it after `?`. */
export type GuardName = keyof typeof guards;

/** Whether a word names a guard. */
export function isGuardName(name: string): name is GuardName {
  return Object.hasOwn(guards, name);
}

/**
 * Whether the form holds here. A name or capital after «شارع» is that street's name («شارع لبنان» is in Cairo);
 * «شوارع بيروت» and «الشارع اللبناني» are not. For the rest a guard is asked, where the form has one.
 */
export function agrees(guard: GuardName | undefined, context: Context): Verdict {
  if (context.form !== "adjective" && STREET.test(previous(context)?.folded ?? "")) return false;
  if ((context.form === "capital" || context.form === "city") && isBorne(context)) return false;
  // «قناة روسيا اليوم»
  if (isLanguage(context) || (context.form === "name" && isPersonsName(context))) return false;
  if (before(context, sets.today) && isOutlet(context)) return false;
  return guard === undefined || guards[guard](context);
}
