import type { Archive } from "../archive/ask/archive.ts";
import type { AuthoritySummary } from "../archive/ask/views.ts";
import { byName, initialOf } from "../authorities/alphabet.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { oncePerObject, oncePerText } from "../base/once.ts";
import { byDate } from "../timeline/dates/by-date.ts";
import type { Locale } from "../locale/locale.ts";
import { nameIn } from "../locale/name-in.ts";
import type { AuthoritySection } from "../locale/paths.ts";

/** Records on one page of a list. */
export const recordsOnPage = 60;

/** A letter of the alphabet under which records stand. */
export interface Initial {
  readonly letter: string;
  readonly count: number;
  /** The page of its first record, from 1. */
  readonly page: number;
}

/** All records of one type that articles name: events in the order of their dates, others in that of a language's alphabet. */
export interface RecordList {
  readonly records: readonly AuthoritySummary[];
  /** None of events. */
  readonly initials: readonly Initial[];
  /** How many pages it has, as many in either language; at least one. */
  readonly pages: number;
}

const listsOf = oncePerObject((archive: Archive) =>
  oncePerText((key): RecordList => {
    const [section, locale] = key.split(" ") as [AuthoritySection, Locale];
    const named = archive.authorities(typeOfSection[section]);
    const alphabetical = byName(named, ({ label }) => nameIn(label, locale).text, locale);
    const records = section === "events" ? byDate(alphabetical) : alphabetical;
    const initials = new Map<string, Initial>();
    const underLetters = section === "events" ? [] : records;
    underLetters.forEach(({ label }, place) => {
      const letter = initialOf(nameIn(label, locale).text, locale);
      const known = initials.get(letter);
      const page = known?.page ?? Math.floor(place / recordsOnPage) + 1;
      initials.set(letter, { letter, page, count: (known?.count ?? 0) + 1 });
    });
    const pages = Math.max(1, Math.ceil(records.length / recordsOnPage));
    return { records, initials: [...initials.values()], pages };
  }),
);

/** The list of one section in one language. */
export function recordList(
  archive: Archive,
  section: AuthoritySection,
  locale: Locale,
): RecordList {
  return listsOf(archive)(`${section} ${locale}`);
}

/** The records on one page of a list, from 1; none where there is no such page. */
export function recordsOf({ records }: RecordList, page: number): readonly AuthoritySummary[] {
  return records.slice((page - 1) * recordsOnPage, page * recordsOnPage);
}
