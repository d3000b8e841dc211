import type { AuthoritySummary } from "@/lib/archive/ask/views.ts";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { FoldedIndex } from "../list/count-index.tsx";

interface CountryNamesProps {
  readonly locale: Locale;
  /** The records that articles of the country name, each with the number of those articles. */
  readonly records: readonly AuthoritySummary[];
}

const types: readonly AuthorityType[] = ["person", "organisation", "system", "event"];

/** The people, organisations, systems and events that a country meets, most often named first. */
export function CountryNames({ locale, records }: CountryNamesProps) {
  const s = stringsFor(locale);
  // Records named equally often stand in the order of the reader's alphabet, not of their ids.
  const { compare } = new Intl.Collator(locale);
  const sorted = records.toSorted(
    (a, b) => b.articleCount - a.articleCount || compare(a.label[locale], b.label[locale]),
  );
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 md:grid-cols-4">
      {types.map((type) => {
        const section = authoritySection(type);
        const entries = sorted
          .filter((record) => record.type === type)
          .map(({ id, label, articleCount }) => ({
            to: paths.authority(locale, section, id),
            label: label[locale],
            count: articleCount,
          }));
        if (entries.length === 0) return null;
        return (
          <div key={type}>
            <h3>{s.sections[section]}</h3>
            <FoldedIndex locale={locale} entries={entries} shown={10} />
          </div>
        );
      })}
    </div>
  );
}
