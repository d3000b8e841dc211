import { fold } from "../../arabic/fold.ts";
import { isPlaceName } from "../../countries/places/is-place-name.ts";

/** What heads reports beside the places of the gazetteer: states named for their capital, and a few short forms. */
const furtherPlaces: ReadonlySet<string> = new Set(
  `تونس|الجزائر|الكويت|الكويت العاصمة|جيبوتي|سنغافورة|هونغ كونغ|طرابلس الغرب|المدينة|ليلى|الأمم المتحدة|عواصم`
    .split("|")
    .map(fold),
);

/** Whether a short text names a place that texts are datelined from, alone or with its country («دبي، الإمارات»). */
export function isPlace(text: string): boolean {
  const [city = "", ...rest] = text.split(/[،,]/);
  if (rest.length > 2) return false;
  const name = city
    .replace(/^في /, "")
    .replace(/[.\s_]+/g, " ")
    .trim();
  return furtherPlaces.has(fold(name)) || isPlaceName(name);
}
