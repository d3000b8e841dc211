import type { OutletSummary } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import "../list/ledger.css";

interface OutletsPageProps {
  readonly locale: Locale;
  readonly outlets: readonly OutletSummary[];
}

/** Every paper, agency, channel and site of the archive, those of most articles first. */
export function OutletsPage({ locale, outlets }: OutletsPageProps) {
  const s = stringsFor(locale);
  const { compare } = new Intl.Collator(locale);
  const sorted = outlets.toSorted(
    (a, b) => b.articleCount - a.articleCount || compare(a.name[locale], b.name[locale]),
  );
  return (
    <>
      <PageHead title={s.sections.outlets} intro={s.outlets.intro} />
      {sorted.length === 0 && <p>{s.outlets.none}</p>}
      <ul className="ledger records">
        {sorted.map(({ id, name, kind, country, articleCount }) => (
          <li key={id}>
            <h2>
              <SiteLink to={paths.outlet(locale, id)}>{name[locale]}</SiteLink>
            </h2>
            <p className="soft small">
              {[
                ...(kind === null ? [] : [s.outlets.kinds[kind]]),
                ...(country === null ? [] : [countryName(country, locale)]),
                countPhrase(locale, s.counts.articles, articleCount),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
