import { before, behind, type Scene } from "../scene.ts";

const BEFORE = 18;
const BEHIND = 3;

/** «سيعقد»، «من المقرر»: the nearest words that tell a tense tell the future. */
export function isPlanned(scene: Scene): boolean {
  return within(scene, BEFORE) || isPlannedBehind(scene);
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
  }
  return false;
}

function isPlannedBehind(scene: Scene): boolean {
  for (let nth = 1; nth <= BEHIND; nth++) if (behind(scene, nth)?.future === true) return true;
  return false;
}
