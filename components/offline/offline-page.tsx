import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { partName } from "@/lib/offline/offer.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import "../about/about.css";

/** Countries shown at once: those of most articles; the others are folded away. */
const shown = 8;

interface OfflinePageProps {
  readonly locale: Locale;
  /** How many the archive has. */
  readonly articles: number;
  /** Those that articles are about. */
  readonly countries: readonly CountryCount[];
  /** Whether a server answers searches: they then need a network. */
  readonly asksServer: boolean;
  /** Address of the module that makes the page work. */
  readonly island: string;
}

/**
 * What can be kept for reading without a network. The page lists it; sizes, what is kept already, and the fetching itself
 * are the island's, which says so where the browser can keep nothing.
 */
export function OfflinePage({ locale, articles, countries, asksServer, island }: OfflinePageProps) {
  const { offline, counts } = stringsFor(locale);
  const rows = countries
    .map(({ iso2, count }) => ({
      ...{ part: partName(locale, iso2), name: countryName(iso2, locale), count },
      note: countPhrase(locale, counts.articles, count),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale));
  const first = rows.slice(0, shown);
  const others = rows.slice(shown);
  const whole = {
    ...{ part: partName(locale, "all"), name: offline.whole },
    note: countPhrase(locale, counts.articles, articles),
  };
  return (
    <keep-offline>
      <PageHead title={offline.title} intro={asksServer ? offline.introAtServer : offline.intro} />
      <noscript>
        <p className="soft small">{offline.noScript}</p>
      </noscript>
      <p role="status" />
      <Part
        id="parts"
        title={offline.parts}
        note={asksServer ? offline.partsNoteAtServer : offline.partsNote}
      >
        <Keepable rows={[whole, ...first]} />
        {others.length > 0 && (
          <details className="js">
            <summary className="tap">
              {offline.others} ({formatNumber(locale, others.length)})
            </summary>
            <Keepable rows={others} />
          </details>
        )}
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

interface KeepableProps {
  readonly rows: readonly { readonly part: string; readonly name: string; readonly note: string }[];
}

/** A row for each part: its name, how much it is, and a place for what can be done with it. */
function Keepable({ rows }: KeepableProps) {
  return (
    <ul className="keepable js">
      {rows.map(({ part, name, note }) => (
        <li key={part} data-part={part}>
          <span>
            <b>{name}</b>
            <span className="soft small">
              {note}
              <span data-note="" />
            </span>
          </span>
          <span />
        </li>
      ))}
    </ul>
  );
}
