import type {
  ArticleSummary,
  AuthoritySummary,
  CountryView,
  Page,
} from "@/lib/archive/ask/views.ts";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { byDate } from "@/lib/timeline/dates/by-date.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "../list/article-ledger.tsx";
import { FoldedIndex } from "../list/count-index.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Pager } from "../list/pager.tsx";
import { Part } from "../page/part.tsx";
import { NameText } from "../record/name-text.tsx";
import { CountryMentions } from "./country-mentions.tsx";
import { CountryTimeline } from "./country-timeline.tsx";

interface CountryPageProps {
  readonly locale: Locale;
  readonly view: CountryView;
  readonly articles: Page<ArticleSummary>;
  /** The newest of those that only mention it. */
  readonly mentions: readonly ArticleSummary[];
  /** What is on the timeline and names the country. */
  readonly events: readonly TimelineEvent[];
}

/** One country: its timeline, its articles, the records and the countries that they name with it. */
export function CountryPage({ locale, view, articles, mentions, events }: CountryPageProps) {
  const s = stringsFor(locale);
  const { iso2 } = view;
  const name = countryName(iso2, locale);
  // Counts stand on the front page alone: the further pages stay as they are when an article is added.
  const isFront = articles.number === 0;
  const differ = new Set(view.authorities.map(({ articleCount }) => articleCount)).size > 1;
  const others = view.with.map(({ iso2: other, count }) => ({
    to: paths.country(locale, other),
    label: countryName(other, locale),
    count,
  }));
  return (
    <>
      <PageHead
        title={
          isFront
            ? name
            : `${name} · ${fill(s.list.pageOf, { n: formatNumber(locale, articles.number) })}`
        }
        intro={isFront ? countPhrase(locale, s.counts.articles, articles.total) : undefined}
      />
      {isFront && <CountryTimeline locale={locale} iso2={iso2} events={events} />}
      <div className="beside">
        <section aria-labelledby="articles">
          <h2 id="articles">{fill(s.countries.articlesOf, { country: name })}</h2>
          {articles.total === 0 && <p>{countPhrase(locale, s.counts.articles, 0)}</p>}
          <ArticleLedger articles={articles.items} locale={locale} />
          <Pager
            page={articles}
            locale={locale}
            to={(number) => paths.country(locale, iso2, number)}
          />
          {isFront && mentions.length > 0 && (
            <CountryMentions {...{ locale, iso2, mentions }} count={view.mentionCount} />
          )}
          <p>
            <SiteLink className="tap" to={paths.countryFeed(locale, iso2)}>
              {fill(s.countries.feed, { country: name })}
            </SiteLink>
          </p>
        </section>
        {isFront && others.length > 0 && (
          <section aria-labelledby="with">
            <h2 id="with">{s.countries.appearsWith}</h2>
            <FoldedIndex locale={locale} entries={others} shown={12} places />
          </section>
        )}
      </div>
      {isFront && view.authorities.length > 0 && (
        <Part id="meets" title={s.countries.meets} note={differ && s.countries.both}>
          <CountryNames locale={locale} records={view.authorities} />
        </Part>
      )}
    </>
  );
}

interface CountryNamesProps {
  readonly locale: Locale;
  /** The records that articles of the country name, each with the number of those articles. */
  readonly records: readonly AuthoritySummary[];
}

/** So many of a type are named, unfolded ones among them: the list of the type has all of the archive. */
const mostNames = 40;

const types: readonly AuthorityType[] = ["person", "organisation", "system", "event"];

/** The people, organisations, projects and events that a country meets: events by date, others most often named first. */
function CountryNames({ locale, records }: CountryNamesProps) {
  const s = stringsFor(locale);
  // Records named equally often stand in the order of the reader's alphabet, not of their ids.
  const { compare } = new Intl.Collator(locale);
  const sorted = records.toSorted(
    (a, b) =>
      b.articleCount - a.articleCount ||
      compare(nameIn(a.label, locale).text, nameIn(b.label, locale).text),
  );
  return (
    <div className="wide-index">
      {types.map((type) => {
        const section = authoritySection(type);
        const named = sorted.filter((record) => record.type === type).slice(0, mostNames);
        const entries = (type === "event" ? byDate(named) : named).map(
          ({ id, label, articleCount }) => ({
            to: paths.authority(locale, section, id),
            label: <NameText name={label} locale={locale} />,
            count: articleCount,
          }),
        );
        if (entries.length === 0) return null;
        return (
          <section key={type}>
            <h3>
              <SiteLink className="tap" to={paths.authorities(locale, section)}>
                {s.sections[section]}
              </SiteLink>
            </h3>
            <FoldedIndex locale={locale} entries={entries} shown={12} />
          </section>
        );
      })}
    </div>
  );
}
