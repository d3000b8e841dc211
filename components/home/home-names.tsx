import type { AuthorityCard } from "@/lib/archive/ask/views.ts";
import { byDate } from "@/lib/timeline/dates/by-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { NameText } from "../record/name-text.tsx";

export interface HomeNamesProps {
  readonly locale: Locale;
  /** The records named most often, by type. */
  readonly names: readonly {
    readonly section: AuthoritySection;
    readonly records: readonly AuthorityCard[];
  }[];
}

function byLabel(records: readonly AuthorityCard[], locale: Locale): readonly AuthorityCard[] {
  const { compare } = new Intl.Collator(locale);
  return [...records].sort((a, b) =>
    compare(nameIn(a.label, locale).text, nameIn(b.label, locale).text),
  );
}

/** The names that articles name most often, under a heading for each kind that leads to all of it. */
export function HomeNames({ locale, names }: HomeNamesProps) {
  const s = stringsFor(locale);
  const known = names.filter(({ records }) => records.length > 0);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="by-name">
      <h2 id="by-name">{s.home.byName}</h2>
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2 md:grid-cols-4">
        {known.map(({ section, records }) => (
          <div key={section}>
            <h3 className="rubric">
              <SiteLink className="tap" to={paths.authorities(locale, section)}>
                {s.sections[section]}
              </SiteLink>
            </h3>
            <ul className="index">
              {(section === "events" ? byDate(records) : byLabel(records, locale)).map(
                ({ id, label }) => (
                  <li key={id}>
                    <SiteLink to={paths.authority(locale, section, id)}>
                      <NameText name={label} locale={locale} />
                    </SiteLink>
                  </li>
                ),
              )}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
