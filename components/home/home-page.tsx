import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type {
  ArticleSummary,
  AuthorityCard,
  CountryCount,
  YearCount,
} from "@/lib/archive/ask/views.ts";
import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { HomeNames as Names } from "@/lib/site/home-names.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { nameLength } from "../page/header/name-length.ts";
import { SearchForm } from "../search/page/search-form.tsx";
import { HomeFront } from "./home-front.tsx";
import { HomeNames } from "./home-names.tsx";
import { HomePlaces } from "./home-places.tsx";
import { HomeTime } from "./home-time.tsx";
import "./home.css";

export interface HomePageProps {
  readonly locale: Locale;
  readonly archive: ArchiveDescription;
  readonly size: number;
  readonly newest: readonly ArticleSummary[];
  readonly countries: readonly CountryCount[];
  readonly pairs: readonly CountryPair[];
  readonly timeline: readonly TimelineEvent[];
  readonly events: readonly AuthorityCard[];
  readonly years: readonly YearCount[];
  readonly names: readonly Names[];
}

/** The front page of the archive: what it is, its newest articles, time and places as pictures, and who is named. */
export function HomePage(props: HomePageProps) {
  const { locale, archive, size, newest, countries, pairs, timeline, events, years, names } = props;
  return (
    <>
      <div className="flag">
        <h1 className={nameClass(archive.name[locale])}>{archive.name[locale]}</h1>
        <div>
          <p className="rubric">{archive.subtitle[locale]}</p>
          <p className="soft small">{archive.description[locale]}</p>
        </div>
        <SearchForm locale={locale} />
      </div>
      <HomeFront {...{ locale, newest, size }} />
      <div className="band">
        <HomeTime {...{ locale, timeline, events, years }} />
        <HomePlaces {...{ locale, countries, pairs }} />
      </div>
      {names.map((each) => (
        <HomeNames key={each.section} locale={locale} names={each} />
      ))}
    </>
  );
}

/** A name of more letters needs small ones to stand on one line of a phone. */
const longest = 40;

function nameClass(name: string): string {
  const size = `name-${nameLength(name)}`;
  return name.length > longest ? `${size} name-longest` : size;
}
