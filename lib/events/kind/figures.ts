import { isBefore, isCoarse, type Scene } from "../scene.ts";
import type { SentenceWord } from "../sentence-words.ts";
import type { WordClass } from "../words/word-classes.ts";

/** Words around the date that are looked at. */
const BEFORE = 14;
const BEHIND = 9;
/** From a week on, «خلال» makes a time one of figures. */
const WEEK = 7;
const YEAR = /^(?:1\d|20)\d\d$/;

/** «السنوات الثلاث الماضية»، «الأشهر العشرة الأولى من 2015»: a length of time, not a day of it. */
export function isCountedPeriod({ mention, relation }: Scene): boolean {
  return (
    relation !== "after" && (mention.rule === "counted-period" || mention.rule === "first-months")
  );
}

/** A period with figures around it, or a day up to which they count. */
export function isStatistic(scene: Scene): boolean {
  if (scene.relation === "after") return false;
  const figures = count(scene, "measure") + 2 * count(scene, "comparison");
  if (scene.days >= WEEK && isBefore(scene, "span", 1) && isBefore(scene, "measure", 3))
    return true;
  if (!isCoarse(scene)) return isBefore(scene, "upto", 2) && figures >= 2;
  // «تأسس عام 1971 وتبلغ أصوله 320 مليارا»: the figures are of another clause.
  if (isBefore(scene, "moment", 3) && !isBefore(scene, "measure", BEFORE)) return false;
  const numbers = near(scene).some(({ kind, folded }) => kind === "number" && !YEAR.test(folded));
  return figures >= (isBefore(scene, "span", 1) || numbers ? 1 : 2);
}

/** «في أفق 2030»: how far a plan looks; «بحلول عام 2030»: what figures will be then. */
export function isForecast(scene: Scene): boolean {
  if (scene.relation !== "after" && scene.relation !== "around") return false;
  if (!isCoarse(scene)) return false;
  if (isBefore(scene, "horizon", 2)) return true;
  return isBefore(scene, "forecast", 8) && count(scene, "measure") > 0;
}

function count(scene: Scene, name: WordClass): number {
  return near(scene).filter(
    ({ classes, gap }) => classes.has(name) || (name === "measure" && gap.includes("%")),
  ).length;
}

function near({ words, first, last }: Scene): readonly SentenceWord[] {
  return [
    ...words.slice(Math.max(0, first - BEFORE), first),
    ...words.slice(last + 1, last + 1 + BEHIND),
  ];
}
