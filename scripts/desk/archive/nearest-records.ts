import { fold } from "../../../lib/arabic/fold.ts";
import type { Authority } from "../../../lib/authorities/authority.ts";
import type { RecordItems } from "../../../lib/desk/api.ts";

const most = 20;

/** The records in whose names what was typed stands, those first that begin with it; none where nothing was typed. */
export function nearestRecords(records: readonly Authority[], typed: string): RecordItems {
  const asked = fold(typed.trim()).toLowerCase();
  if (asked === "") return [];
  const scored = records.flatMap((record) => {
    const { prefLabel, altLabels, shortLabels, id } = record;
    const names = [
      ...[prefLabel.ar, prefLabel.en ?? "", id],
      ...[...altLabels.ar, ...altLabels.en, ...(shortLabels?.ar ?? [])],
    ].map((name) => fold(name).toLowerCase());
    const places = names.flatMap((name) => {
      const at = name.indexOf(asked);
      if (at < 0) return [];
      return name === asked ? 0 : at === 0 ? 1 : name[at - 1] === " " ? 2 : 3;
    });
    return places.length === 0 ? [] : [{ record, place: Math.min(...places) }];
  });
  return scored
    .sort((a, b) => a.place - b.place || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, most)
    .map(({ record: { id, type, prefLabel } }) => {
      return { id, type, name: { ar: prefLabel.ar, en: prefLabel.en ?? null } };
    });
}
