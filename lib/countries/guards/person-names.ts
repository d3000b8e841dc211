import { wordSet } from "../../arabic/fold.ts";
import { isDefinite, isOneOf, isWritten } from "../word.ts";
import { after, before, near, next, previous, type Context } from "./context.ts";
import { isForeign } from "./people.ts";
import * as sets from "./word-sets.ts";

const daughter = wordSet(`بنت`);
/** Titles of women, and of men, behind which a bare name is the person's. */
const personTitles = wordSet(`
سيد سيدة دكتور دكتورة أستاذ أستاذة مهندس مهندسة شيخ شيخة حاج حاجة آنسة أميرة فنان فنانة ممثلة مطربة مغنية طالب طالبة طفل طفلة فتاة
كاتبة شاعرة صحفية إعلامية لاعبة مرحومة شهيدة معلمة مديرة نائبة ناشطة طبيبة`);

/** Whether a form that is a given name as well leads to a person's name: «بليز ماتويدي»; «رئيس بليز جون» is the country's. */
export function leadsName(c: Context): boolean {
  return !after(c, sets.cues) && !before(c, sets.prepositions) && isForeign(next(c));
}

/**
 * Whether a name of a country is a person's: behind a title («السيدة سوريا عبد الله», «الطفلة فلسطين»), or before
 * «بنت». A title has the article there, «سيدة مصر الأولى» has not.
 */
export function isPersonsName(c: Context): boolean {
  if (c.first !== c.last || isDefinite(c.words[c.first])) return false;
  const title = previous(c);
  return (isDefinite(title) && isOneOf(title, personTitles)) || isOneOf(next(c), daughter);
}

/** «الفيلسوف الكندي يعقوب بن إسحاق»; with a foreign name behind it the philosopher is a Canadian. */
export function isKindi(c: Context): boolean {
  if (!c.surnameLike) return false;
  const name = next(c);
  const named = name?.kind === "arabic" && !isDefinite(name) && !isWritten(name, sets.prepositions);
  return near(c, sets.kindis) || (after(c, sets.philosophers) && !named);
}
