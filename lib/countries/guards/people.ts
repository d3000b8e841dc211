import { wordSet } from "../../arabic/fold.ts";
import { givenNames, givenNamesWithArticle } from "../../arabic/given-names.ts";
import { isDefinite, isOneOf, isWritten, type Word } from "../word.ts";
import { acrossDash, next, previous, type Context } from "./context.ts";
import { disagrees } from "./common-words.ts";
import * as sets from "./word-sets.ts";

/** Words before a person's name, without article. */
const titles = wordSet(`
دكتور دكتورة الدكتور د أ م ا شيخ أستاذ أستاذة مهندس مهندسة لواء عميد مقدم نقيب ملازم رقيب عريف حاج سيد سيدة آنسة كابتن
سماحة فضيلة معالي سعادة صاحب سمو أمير أميرة إمام حافظ قارئ داعية`);

/** Verbs of saying, which a person's name follows. */
const saying = wordSet(`
قال قالت أكد أكدت أضاف أضافت أوضح أوضحت ذكر ذكرت أشار أشارت بين بينت لفت لفتت كشف كشفت نفى نفت شدد شددت صرح صرحت
أبان أفاد نوه تابع أردف علق اعتبر رأى صححه حسنه ضعفه رواه زاد استطرد طالب دعا حذر يقول يؤكد يوضح يضيف يشير يكشف ينفي يرى يرد رد`);

const particles = wordSet(
  `من عن مع إلى على في بين عند لدى ضد حول أن إن أنه بأن لأن كان ليس هو ثم أو أم هل لا لكن بعد قبل خلال كما قد بينما حيث`,
);
const compound = wordSet(
  `الله الرحمن العزيز الكريم الملك اللطيف القادر السلام الرزاق الحميد الفتاح المحسن الهادي`,
);
const lineage = wordSet(`بن ابن بنت آل أبو أبي أبا أم`);
const servant = wordSet(`عبد`);
/** Royal titles: after them only a nisba of the country follows. */
const princes = wordSet(`الأمير`);

const definiteNisba = /^(?:[وف]?[بك]?ال|[وف]?لل).{2,}ي$/u;
const nisba = /^[وف]?(?!ال).{2,}ي$/u;

function isName(word: Word | undefined, before: Word | undefined): boolean {
  if (isWritten(word, givenNames) || isWritten(word, givenNamesWithArticle)) return true;
  return isOneOf(word, compound) && isWritten(before, servant);
}

/** «الداعية الكويتي نبيل …»: a noun with the article, described, before the person's name. */
function describesTitle(c: Context, title: Word | undefined): boolean {
  if (!title?.folded.startsWith("ال")) return false;
  if (isWritten(title, princes)) return true;
  const [after, second] = [next(c), next(c, 2)];
  return isWritten(after, givenNames) || (isDefinite(after) && isWritten(second, givenNames));
}

/**
 * Whether an adjective is a person's surname: without article after a given name («إسماعيل مغربي»); with it after a
 * title, a given name, a verb of saying or
 * a preposition, or at the head of a sentence, where an adjective has no noun to follow, unless it leads to a name. In Saudi newspapers «منصور التركي»
 * and «عبدالله التركي» are more frequent than the country's adjective in that form.
 */
export function isSurname(c: Context): boolean {
  const before = previous(c);
  const second = previous(c, 2);
  if (c.givenLike) return isName(before, second);
  if (!c.surnameLike) return false;
  const after = next(c);
  if (acrossDash(c, definiteNisba)) return false;
  if (before === undefined) return !namesPerson(c, after);
  if (isOneOf(before, sets.namedAfter) && !isDefinite(before))
    return !(isWritten(after, givenNames) || isForeign(after));
  if (isWritten(second, lineage) || isWritten(before, lineage)) return true;
  if (isOneOf(before, titles)) return !describesTitle(c, before);
  if (isName(before, second)) return true;
  if (isWritten(before, saying) || isWritten(before, particles))
    return !(isWritten(after, givenNames) || (isWritten(before, particles) && isForeign(after)));
  return isOneOf(second, titles) && !isDefinite(before) && !before.folded.endsWith("ه");
}

/** «مع اليوناني فيتفا»: a name that is in no list, and no word that goes on about the one named («عن التركي قوله»). */
export function isForeign(word: Word | undefined): boolean {
  if (word?.kind !== "arabic" || isDefinite(word) || verbLike.test(word.folded)) return false;
  if (isWritten(word, particles) || isWritten(word, saying)) return false;
  return /^[^و].{2,}[^هم]$/u.test(word.folded);
}

/** An imperfect verb, or a name that begins alike («المصري تريزيغيه يغيب»). */
const verbLike = /^(?:[يت]|س[يت])/u;

/**
 * Whether an adjective at the head of a sentence leads to the person it describes («السوري عمر السومة»,
 * «المصري شيكابالا يعود»); a surname there is followed by a colon, a verb or nothing.
 */
function namesPerson(c: Context, after: Word | undefined): boolean {
  if (after === undefined || isWritten(after, saying)) return false;
  if (isWritten(after, givenNames) || !verbLike.test(after.folded)) return true;
  return /^ي.{3}/u.test(next(c, 2)?.folded ?? "");
}

/**
 * Whether an adjective without article may be taken as one: it follows the indefinite noun that it describes
 * («وزير تركي»), and is not a personal name («الأمير تركي», «تركي بن طلال», «أشرف غاني»).
 */
export function describesNoun(c: Context): boolean {
  const before = previous(c);
  const after = next(c);
  if (acrossDash(c, nisba)) return true;
  if (disagrees(before) || isListed(c)) return false;
  if (before === undefined || before.kind !== "arabic" || isDefinite(before)) return false;
  if (isOneOf(before, titles) || isWritten(before, saying) || isWritten(before, particles))
    return false;
  if (isWritten(before, lineage) || isWritten(before, servant)) return false;
  if (isName(before, previous(c, 2))) return false;
  // «تركي الفيصل», but «مدرب كوبي للملاكمة».
  const surnamed = after?.folded.startsWith("ال") ?? false;
  return !(isWritten(after, lineage) || surnamed || isWritten(after, givenNames));
}

/** «يوكوهاما وكوبي»: joined by و to what is no adjective. */
function isListed(c: Context): boolean {
  return /^و/u.test(c.words[c.first]?.folded ?? "") && !previous(c)?.folded.endsWith("ي");
}
