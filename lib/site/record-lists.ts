import type { Archive } from "../archive/ask/archive.ts";
import type { ListedRecord } from "../archive/ask/record-views.ts";
import { byName, initialOf } from "../authorities/alphabet.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { oncePerObject, oncePerText } from "../base/once.ts";
import { byDate } from "../timeline/dates/by-date.ts";
import { periodOf } from "../timeline/dates/period.ts";
import type { Locale } from "../locale/locale.ts";
import { nameIn } from "../locale/name-in.ts";
import type { AuthoritySection } from "../locale/paths.ts";

/** Records on one page of a list. */
export const recordsOnPage = 60;

/** A letter of the alphabet, or a period such as a year (see `periodOf`), under which records stand. */
export interface Heading {
  readonly key: string;
  readonly count: number;
  /** The page of its first record, from 1. */
  readonly page: number;
}

/**
 * All records of one type that articles name, in the order of a language's alphabet; events in the order of their dates,
 * those without one last.
 */
export interface RecordList {
  readonly records: readonly ListedRecord[];
  readonly headings: readonly Heading[];
  /** How many pages it has, as many in either language; at least one. */
  readonly pages: number;
}

const listsOf = oncePerObject((archive: Archive) =>
  oncePerText((key): RecordList => {
    const [section, locale] = key.split(" ") as [AuthoritySection, Locale];
    const named = archive.authorities(typeOfSection[section]);
    const filed = byName(named, ({ label }) => nameIn(label, locale).text, locale);
    const records = section === "events" ? byDate(filed) : filed;
    const headings = new Map<string, Heading>();
    records.forEach((record, place) => {
      const key = headingOf(record, locale);
      const known = headings.get(key);
      const page = known?.page ?? Math.floor(place / recordsOnPage) + 1;
      headings.set(key, { key, page, count: (known?.count ?? 0) + 1 });
    });
    const pages = Math.max(1, Math.ceil(records.length / recordsOnPage));
    return { records, headings: [...headings.values()], pages };
  }),
);

/** The key of the heading under which a long list has a record: the letter of its name, of an event its period. */
export function headingOf({ type, label, date }: ListedRecord, locale: Locale): string {
  if (type !== "event") return initialOf(nameIn(label, locale).text, locale);
  return periodOf(date).key;
}

/** The list of one section in one language. */
export function recordList(
  archive: Archive,
  section: AuthoritySection,
  locale: Locale,
): RecordList {
  return listsOf(archive)(`${section} ${locale}`);
}

/** The records on one page of a list, from 1; none where there is no such page. */
export function recordsOf({ records }: RecordList, page: number): readonly ListedRecord[] {
  return records.slice((page - 1) * recordsOnPage, page * recordsOnPage);
}
