import { joinParagraphs, placeInParagraphs } from "../article/joined-paragraphs.ts";
import type { Authority } from "../authorities/authority.ts";
import { findAuthorities } from "../authorities/find-authorities.ts";

/** A name in a segment, which the archive knows in both languages. */
export interface KnownName {
  /** Id of the record. */
  readonly record: string;
  /** The names that the archive uses. */
  readonly ar: string;
  readonly en: string;
  /** English names by which a translation may call it too. */
  readonly others: readonly string[];
  /** Whether the segment has a whole name of it, not only one that points back («الوزير», a surname). */
  readonly whole: boolean;
}

/** The names of records in an article: those of its headline, then of each paragraph. */
export function knownNamesOf(
  { title, paragraphs }: { readonly title: string | null; readonly paragraphs: readonly string[] },
  records: readonly Authority[],
): readonly (readonly KnownName[])[] {
  const joined = joinParagraphs(title, paragraphs);
  const mentions = placeInParagraphs(joined, findAuthorities(joined.text, records));
  const names = [null, ...paragraphs].map(() => new Map<string, KnownName>());
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { paragraph, authority, rule } of mentions) {
    const record = byId.get(authority);
    const { ar, en } = record?.prefLabel ?? {};
    // No translation says a name where the Arabic has none.
    if (rule === "pattern") continue;
    if (record === undefined || ar === undefined || en === undefined) continue;
    const whole = rule === "label" || names[paragraph]?.get(authority)?.whole === true;
    names[paragraph]?.set(authority, {
      record: authority,
      ar,
      en,
      others: othersOf(record),
      whole,
    });
  }
  return names.map((ofSegment) => [...ofSegment.values()]);
}

/** Other names, and of a person the surname alone. */
function othersOf({ type, prefLabel, altLabels, shortLabels }: Authority): readonly string[] {
  const surname = type === "person" ? (prefLabel.en?.split(/\s+/u).slice(-1) ?? []) : [];
  return [...altLabels.en, ...(shortLabels?.en ?? []), ...surname];
}
