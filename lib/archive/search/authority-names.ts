import type { Archive } from "../ask/archive.ts";

/** Every name of a record that articles mention, in both languages; none for an unknown id. */
export function authorityNames(archive: Archive, id: string): readonly string[] {
  const record = archive.authority(id)?.record;
  if (!record) return [];
  const { prefLabel, altLabels } = record;
  return [prefLabel.ar, prefLabel.en, ...altLabels.ar, ...altLabels.en];
}
