import { wordSet } from "../../arabic/fold.ts";
import { before, behind, isBefore, type Scene } from "../scene.ts";

const EXPECTED = wordSet("المتوقع");
const FROM = wordSet("من ومن");
const BEFORE = 18;
const BEHIND = 3;

/** «سيعقد»، «من المقرر»: the nearest words that tell a tense tell the future. */
export function isPlanned(scene: Scene): boolean {
  if (within(scene, BEFORE) || isPlannedBehind(scene)) return true;
  // «تدور نهاية الأسبوع الحالي مباريات»، «إجراء الانتخابات أواخر السنة»
  return isBefore(scene, "programme", 5) || (isEnd(scene) && !isBefore(scene, "moment", 6));
}

function isEnd({ relation, words, first, last }: Scene): boolean {
  const date = words.slice(Math.max(0, first - 1), last + 1);
  return relation === "around" && date.some(({ classes }) => classes.has("end"));
}

/** Whether a verb of the few words beside the date tells the future. */
export function isFutureNear(scene: Scene): boolean {
  return [1, 2, 3, 4].some((nth) => before(scene, nth)?.future) || isPlannedBehind(scene);
}

function within(scene: Scene, reach: number): boolean {
  for (let nth = 1; nth <= reach; nth++) {
    const word = before(scene, nth);
    if (word === undefined) return false;
    if (word.future || word.classes.has("plan")) return true;
    // «من المتوقع تشغيل الوحدة»; «التحسن المتوقع» is a forecast.
    if (EXPECTED.has(word.folded) && FROM.has(before(scene, nth + 1)?.folded ?? "")) return true;
  }
  return false;
}

function isPlannedBehind(scene: Scene): boolean {
  for (let nth = 1; nth <= BEHIND; nth++) if (behind(scene, nth)?.future === true) return true;
  return false;
}
