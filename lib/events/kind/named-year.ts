import { wordSet } from "../../arabic/fold.ts";
import { before, isBefore, type Scene } from "../scene.ts";

const IN = wordSet(
  "في خلال منذ بين سنة عام العام السنة حتى إلى قبل بعد نهاية بداية أواخر أوائل مطلع من",
);
const OF_YEAR = wordSet("لسنة لعام للعام للسنة");
const NAMED = new Set(["year", "year-span"]);

const DATED = wordSet("المؤرخ المؤرخة مؤرخ مؤرخة");

/** «قانون عدد 52 لسنة 1992»، «دستور 2014»، «المرسوم المؤرخ في 26 جانفي 1978». */
export function isLaw(scene: Scene): boolean {
  if ([1, 2].some((nth) => DATED.has(before(scene, nth)?.folded ?? ""))) return true;
  if (isBefore(scene, "dated", 2)) return isBefore(scene, "law", 8);
  // «هذا القانون عام 2010» was changed then; «قانون 2010» is of that year.
  const beside = before(scene, 1);
  const named = beside?.classes.has("law") === true && !beside.folded.startsWith("ال");
  return named || (ofYear(scene) && isBefore(scene, "law", 4));
}

/** «ميزانية 2018»، «قانون المالية لسنة 2015»، «بعنوان سنتي 2015 و2016». */
export function isBudget(scene: Scene): boolean {
  return isYear(scene) && isBefore(scene, "budget", 5);
}

/** «الدوري الإسباني 2016-2017»، «الموسم السياحي 2017»، «العام الدراسي 1433/1434هـ». */
export function isSeason(scene: Scene): boolean {
  const { rule, calendar, edtf } = scene.mention;
  const span = rule === "year-span";
  if (span && calendar !== "gregory") return true;
  if (!isYear(scene) && !/^\d{4}\/\d{4}$/.test(edtf)) return false;
  return isBefore(scene, "season", 3) || (span && isBefore(scene, "edition", 5));
}

/** «مونديال 2026»، «القمة العالمية للحكومات 2023»، «كأس العالم لكرة القدم لسنة 2026»: a year in a name. */
export function isEdition(scene: Scene): boolean {
  if (!NAMED.has(scene.mention.rule) || scene.precision !== "year") return false;
  const word = scene.words[scene.first];
  const beside = before(scene, 1);
  const named = ofYear(scene) || (word?.kind === "number" && !IN.has(beside?.folded ?? ""));
  return named && isBefore(scene, "edition", 6);
}

/** «تصنيف الجامعات لعام 2018»: a list that bears the year. */
export function isRanking(scene: Scene): boolean {
  return ofYear(scene) && isBefore(scene, "ranking", 6);
}

const isYear = (scene: Scene) => scene.precision === "year";

function ofYear(scene: Scene): boolean {
  return isYear(scene) && OF_YEAR.has(scene.words[scene.first]?.folded ?? "");
}
