import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { partName } from "@/lib/offline/offer.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import "../about/about.css";

interface OfflinePageProps {
  readonly locale: Locale;
  /** Codes of the countries that have pages. */
  readonly countries: readonly string[];
  /** Address of the module that makes the page work. */
  readonly island: string;
}

/**
 * What can be kept for reading without a network. The page lists it; sizes, what is kept already, and the fetching itself
 * are the island's, which says so where the browser can keep nothing.
 */
export function OfflinePage({ locale, countries, island }: OfflinePageProps) {
  const { offline } = stringsFor(locale);
  const named = countries
    .map((iso2) => ({ part: partName(locale, iso2), name: countryName(iso2, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const parts = [{ part: partName(locale, "all"), name: offline.whole }, ...named];
  return (
    <keep-offline>
      <PageHead title={offline.title} intro={offline.intro} />
      <noscript>
        <p className="soft small">{offline.noScript}</p>
      </noscript>
      <p role="status" />
      <Part id="parts" title={offline.parts} note={offline.partsNote}>
        <ul className="keepable js">
          {parts.map(({ part, name }) => (
            <li key={part} data-part={part}>
              <span>
                <b>{name}</b> <span className="soft small" />
              </span>
              <span />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="opened" title={offline.opened}>
        <p id="opened-pages" className="js">
          {offline.openedNone}
        </p>
      </Part>
      <script
        type="application/json"
        dangerouslySetInnerHTML={{
          __html: JSON.stringify(offline.words).replaceAll("<", "\\u003c"),
        }}
      />
      <script type="module" src={island} />
    </keep-offline>
  );
}
