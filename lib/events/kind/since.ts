import { wordSet } from "../../arabic/fold.ts";
import { precisionOf } from "../../dates/edtf-bounds.ts";
import { before, behind, isBefore, type Scene } from "../scene.ts";

const SINCE = wordSet("منذ مذ ومنذ");
const WHEN = wordSet("عندما حين حينما حيث الذي التي");

/** «منذ 2013»، «منذ أربعة عقود»، «ما بعد 2011»: a state that goes on. */
export function isSince(scene: Scene): boolean {
  const { mention, words, first } = scene;
  if (mention.edtf.endsWith("/..")) return true;
  return SINCE.has(words[first]?.folded ?? "") || SINCE.has(before(scene, 1)?.folded ?? "");
}

/** «انطلقت منذ جانفي 2016»، «الأعنف منذ جويلية 2005 عندما …»: something of one moment. */
export function isSinceMoment(scene: Scene): boolean {
  if (!isSince(scene) || scene.relation !== "before") return false;
  if (WHEN.has(behind(scene, 1)?.folded ?? "")) return true;
  // «منذ سنتين» with a deed is "two years ago"; «بدأت … منذ يوم 22 أكتوبر» has one day for it.
  const reach = scene.mention.rule === "distance" ? 6 : isOneDay(scene) ? 12 : 4;
  return isBefore(scene, "moment", reach) && !isBefore(scene, "state", reach);
}

function isOneDay({ mention }: Scene): boolean {
  return precisionOf(mention.edtf.replace("/..", "")) === "day";
}
