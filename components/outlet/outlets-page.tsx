import type { OutletSummary } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import "../record/list/records.css";

interface OutletsPageProps {
  readonly locale: Locale;
  readonly outlets: readonly OutletSummary[];
}

/** Every paper, agency, channel and site of the archive under its kind, those of most articles first. */
export function OutletsPage({ locale, outlets }: OutletsPageProps) {
  const s = stringsFor(locale);
  const { compare } = new Intl.Collator(locale);
  const sorted = outlets.toSorted(
    (a, b) => b.articleCount - a.articleCount || compare(a.name[locale], b.name[locale]),
  );
  const kinds = [...new Set(sorted.map(({ kind }) => kind))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return (
    <>
      <PageHead title={s.sections.outlets} intro={s.outlets.intro} />
      {sorted.length === 0 && <p>{s.outlets.none}</p>}
      {kinds.map((kind) => (
        <Part
          key={kind}
          id={`of-${kind ?? "unknown"}`}
          title={kind === null ? s.outlets.noKind : s.outlets.kinds[kind]}
        >
          <ul className="entries">
            {sorted
              .filter((outlet) => outlet.kind === kind)
              .map(({ id, name, country, articleCount }) => (
                <li key={id}>
                  <h3>
                    <SiteLink to={paths.outlet(locale, id)}>
                      <bdi>{name[locale]}</bdi>
                    </SiteLink>
                  </h3>
                  <p className="soft small">
                    {country !== null && (
                      <span className="place">{countryName(country, locale)}</span>
                    )}
                    <span>{countPhrase(locale, s.counts.articles, articleCount)}</span>
                  </p>
                </li>
              ))}
          </ul>
        </Part>
      ))}
    </>
  );
}
