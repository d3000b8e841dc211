import { isBefore, isCoarse, type Scene } from "../scene.ts";
import type { WordClass } from "../words/word-classes.ts";

/** Words around the date that are looked at. */
const AROUND = 14;

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
  if (!isCoarse(scene)) return isBefore(scene, "upto", 2) && figures >= 2;
  return figures >= (isBefore(scene, "span", 1) ? 1 : 2);
}

/** «في أفق 2030»: how far a plan looks; «بحلول عام 2030»: what figures will be then. */
export function isForecast(scene: Scene): boolean {
  if (scene.relation !== "after" && scene.relation !== "around") return false;
  if (!isCoarse(scene)) return false;
  if (isBefore(scene, "horizon", 2)) return true;
  return isBefore(scene, "forecast", 8) && count(scene, "measure") > 0;
}

function count({ words, first, last }: Scene, name: WordClass): number {
  const near = words.slice(Math.max(0, first - AROUND), last + 1 + AROUND);
  return near.filter(
    ({ classes, gap }) => classes.has(name) || (name === "measure" && gap.includes("%")),
  ).length;
}
