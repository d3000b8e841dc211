import { fold } from "../../arabic/fold.ts";
import { outlets } from "./outlets.ts";
import { places } from "./places.ts";

const spelt = (name: string): string => fold(name.replace(/[.\s_]+/g, " ").trim()).toLowerCase();

const outletSet: ReadonlySet<string> = new Set(outlets.map(spelt));
const placeSet: ReadonlySet<string> = new Set(places.map(spelt));
const outletHead =
  /^(?:صحيفة|جريدة|وكالة(?: (?:ال)?[أا]نباء)?|موقع|قناة|مجلة|بوابة|شبكة|إذاعة|تلفزيون|راديو) \S/u;

/** Whether a short text names a paper, agency, channel or site. */
export function isOutlet(text: string): boolean {
  const bare = text.replace(/^[«"“(]+|[»"”)]+$/g, "");
  return outletSet.has(spelt(bare)) || (outletHead.test(bare) && bare.split(" ").length <= 5);
}

/** Whether a short text names a place that texts are datelined from, alone or with its country («دبي، الإمارات»). */
export function isPlace(text: string): boolean {
  const [city = "", ...rest] = text.split(/\s*[،,]\s*/);
  return placeSet.has(spelt(city.replace(/^في /, ""))) && rest.length <= 2;
}
