import type { AuthoritySummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import "../list/ledger.css";

interface RecordsPageProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly records: readonly AuthoritySummary[];
}

/** The index of one kind of record, in the order of the reader's alphabet. */
export function RecordsPage({ locale, section, records }: RecordsPageProps) {
  const s = stringsFor(locale);
  const collator = new Intl.Collator(locale);
  const sorted = records.toSorted((a, b) => collator.compare(a.label[locale], b.label[locale]));
  return (
    <>
      <PageHead title={s.sections[section]} intro={s.record.intro[section]} />
      {sorted.length === 0 && <p>{s.record.none}</p>}
      <ul className="ledger records">
        {sorted.map(({ id, label, description, articleCount }) => (
          <li key={id}>
            <h2>
              <SiteLink to={paths.authority(locale, section, id)}>{label[locale]}</SiteLink>
            </h2>
            <div>
              {description !== null && <p>{description[locale]}</p>}
              <p className="soft small">{countPhrase(locale, s.counts.articles, articleCount)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
