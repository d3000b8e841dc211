import { before, type Scene } from "../scene.ts";

const REACH = 14;

/** «قال … أمس إن»، «في بيان صدر الجمعة»: the day belongs to the saying alone. */
export function isSaidThen(scene: Scene): boolean {
  for (let nth = 1; nth <= REACH; nth++) {
    const word = before(scene, nth);
    if (word === undefined) return false;
    const { classes } = word;
    // «بيان صدر أمس»; «صدر القرار أمس» has no saying before it.
    if (classes.has("issuing")) continue;
    if (classes.has("saying") || classes.has("statement")) return true;
    if (classes.has("clause") || classes.has("moment") || word.future) return false;
  }
  return false;
}
