import { before, behind, type Scene } from "../scene.ts";

const BEFORE = 14;
const BEHIND = 3;

/** «سيعقد»، «من المقرر»: the nearest words that tell a tense tell the future. */
export function isPlanned(scene: Scene): boolean {
  return within(scene, BEFORE) || isPlannedBehind(scene);
}

/** The same of the few words beside the date. */
export function isPlannedNear(scene: Scene): boolean {
  return within(scene, 4) || isPlannedBehind(scene);
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
