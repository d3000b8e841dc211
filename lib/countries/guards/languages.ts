import { sureGivenNames } from "../../arabic/given-names.ts";
import { isDefinite, isOneOf, isWritten, type Word } from "../word.ts";
import { after, before, near, next, previous, type Context } from "./context.ts";
import * as sets from "./language-words.ts";

/** Countries whose adjective in the feminine is the name of a language as well. */
const spoken = new Set(
  `AL AM AZ BA BD BG BY CN CZ DE DK EE ES FI FR GB GE GR HR HU ID IE IN IS IT JP KG KH KP KR KZ LA LT LV MK MM MN MT MY
  NL NO NP PH PL PT RO RS RU SE SI SK SO TH TJ TM TR UA UZ VN`.split(/\s+/u),
);
/** Of the adjectives of the United Kingdom these name a language; «النسخة البريطانية» is no language. */
const ofBritain = /ن[جكقغ]ليز|ويلز/u;
const feminine = /.{3}يه$/u;
const masculine = /.{3}ي$/u;
const withPreposition = /^[وف]?(?:بال|لل)/u;
const LONGEST_LIST = 16;
const inList = /^(?:[^\S\n]*[،,/()«»"“”\-–—]?[^\S\n]*){1,2}$/u;
const afterHead = /^[^\S\n]*[:،,/()«»"“”\-–—]*[^\S\n]*$/u;

/**
 * Whether an adjective stands for a language and no country: in the feminine, directly or in a list, behind «لغة» and
 * its kin («اللغتين العربية والفرنسية»), a verb of speaking («يجيد الألمانية والإيطالية»), a lesson or dictionary
 * («قاموس عربي - فرنسي», «معلمة الإنجليزية»), a translation («تُرجم إلى الفرنسية») or joined ب («بالألمانية»). A person
 * who is described by it («إلى الألمانية أنجيلا ميركل») is none.
 */
export function isLanguage(c: Context): boolean {
  if (c.form !== "adjective" || c.first !== c.last) return false;
  const word = c.words[c.first];
  if (word?.kind !== "arabic") return isEnglishLanguage(c);
  if (masculine.test(word.folded)) return isOneOf(leadOf(c, masculine).word, sets.dictionaries);
  if (!feminine.test(word.folded)) return false;
  const { at, word: lead } = leadOf(c, feminine);
  if (isOneOf(lead, sets.languageHeads) || leadsOverOthers(c, at)) return true;
  if (!isSpoken(c)) return false;
  return isNamed(c, lead) || follows(c, lead, at);
}

function isSpoken(c: Context): boolean {
  return spoken.has(c.iso2) && (c.iso2 !== "GB" || ofBritain.test(c.words[c.first]?.folded ?? ""));
}

/** «الإنجليزية لغة العصر», «الفرنسية هي اللغة الرسمية», «الأرقام الهندية». */
function isNamed(c: Context, lead: Word | undefined): boolean {
  if (c.iso2 === "IN" && isOneOf(lead, sets.numerals)) return true;
  return (
    before(c, sets.languageHeads) ||
    (before(c, sets.copulas) && isOneOf(next(c, 2), sets.languageHeads))
  );
}

/** Whether what stands before the list makes its adjectives languages. */
function follows(c: Context, lead: Word | undefined, at: number): boolean {
  if (isOneOf(lead, sets.texts)) return !isOneOf(next(c, 2), sets.contests);
  if (isWritten(next(c), sureGivenNames) || near(c, sets.nationalities)) return false;
  const first = c.words[at + 1];
  if (/^[وف]?بال/u.test(first?.folded ?? "") || isWritten(lead, sets.speaking)) return true;
  if (!isDefinite(c.words[c.first])) return false;
  if (isWritten(lead, sets.lessons) || isWritten(lead, sets.towards)) return true;
  return (
    (isWritten(lead, sets.within) || /^[وف]?لل/u.test(first?.folded ?? "")) && isTranslated(c, at)
  );
}

/** Whether the text speaks of translating, or goes on to another language: «من الفرنسية إلى العربية», or comes from one. */
function isTranslated(c: Context, at: number): boolean {
  if (isWritten(c.words[at - 2], sets.towards) && feminine.test(c.words[at - 1]?.folded ?? ""))
    return true;
  const onward = before(c, sets.towards) && feminine.test(next(c, 2)?.folded ?? "");
  return near(c, sets.translating) || onward;
}

/** The word before the list of adjectives that the form belongs to, with its index; the form alone is a list. */
function leadOf(
  c: Context,
  kind: RegExp,
): { readonly word: Word | undefined; readonly at: number } {
  let at = c.first - 1;
  for (; at >= Math.max(0, c.first - LONGEST_LIST); at--) {
    const [word, following] = [c.words[at], c.words[at + 1]];
    if (!word || !following || !inList.test(c.text.slice(word.end, following.start)))
      return { word: undefined, at };
    if (withPreposition.test(following.folded)) return { word, at };
    const member = isDefinite(word) === isDefinite(c.words[c.first]) && kind.test(word.folded);
    if (!(member || isWritten(word, sets.or)) || isWritten(word, sets.notAdjectives))
      return { word, at };
  }
  return { word: undefined, at };
}

/** «بثلاث لغات: العربية والفرنسية», «لغات عدة منها الصينية»: words that may lie between the head and its list. */
function leadsOverOthers(c: Context, from: number): boolean {
  for (let at = from; at > from - 6 && at >= 0; at--) {
    const [word, following] = [c.words[at], c.words[at + 1]];
    if (!word || !following || !afterHead.test(c.text.slice(word.end, following.start)))
      return false;
    if (isOneOf(word, sets.languageHeads)) return true;
    const described = feminine.test(word.folded) && isSpoken(c);
    if (!(isOneOf(word, sets.between) || described)) return false;
  }
  return false;
}

const joiners = new Set("and or but by with at on".split(" "));

/** «speaks French», «the Turkish edition», «written in German and Dutch». */
function isEnglishLanguage(c: Context): boolean {
  if (!spoken.has(c.iso2) || /^(?:British|Scottish)/u.test(c.words[c.first]?.text ?? ""))
    return false;
  if (before(c, sets.englishAfter) || after(c, sets.englishSpeaking)) return true;
  const onward = next(c);
  const alone = onward === undefined || joiners.has(onward.folded);
  return (
    after(c, sets.englishBefore) &&
    (c.words[c.first]?.text === "English" || alone) &&
    previous(c) !== undefined
  );
}
