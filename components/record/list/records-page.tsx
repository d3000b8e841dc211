import type { ListedRecord } from "@/lib/archive/ask/record-views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import type { Heading } from "@/lib/site/record-lists.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountryLinks } from "../../country/country-links.tsx";
import { SiteLink } from "../../link/site-link.tsx";
import { NumberNav } from "../../list/number-nav.tsx";
import { PageHead } from "../../list/page-head.tsx";
import { Part } from "../../page/part.tsx";
import { HeadingsNav } from "./headings-nav.tsx";
import { type RecordGroup, recordGroups } from "./record-groups.ts";
import { RecordEntry } from "./record-entry.tsx";
import "./records.css";

interface RecordsPageProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly title: string;
  /** Those of this page, in the order of the list. */
  readonly records: readonly ListedRecord[];
  readonly headings: readonly Heading[];
  /** From 1, of so many. */
  readonly page: number;
  readonly pages: number;
}

/** One page of the index of one kind of record; the first leads to every letter, or year, of a long one. */
export function RecordsPage(props: RecordsPageProps) {
  const { locale, section, title, records, headings, page, pages } = props;
  const { record: words } = stringsFor(locale);
  const to = (number: number) => paths.authorities(locale, section, number);
  const way = section === "events" ? words.byYear : words.initials;
  const groups = recordGroups(records, locale, pages === 1);
  // Counts that are all the same say nothing of any.
  const isCounted = new Set(records.map(({ articleCount }) => articleCount)).size > 1;
  return (
    <>
      <PageHead title={title} intro={page === 1 ? words.intro[section] : undefined} />
      {records.length === 0 && <p>{words.none}</p>}
      {pages > 1 && page === 1 && (
        <Part id="initials" title={way}>
          <HeadingsNav {...{ locale, headings, to }} labelledBy="initials" />
        </Part>
      )}
      {page > 1 && (
        <p>
          <SiteLink className="tap" rel="up" to={`${to(1)}#initials`}>
            {way}
          </SiteLink>
        </p>
      )}
      {groups.map(({ anchor, heading, records: own }) => (
        <Part key={anchor} id={anchor} title={<GroupHeading {...{ locale, heading }} />}>
          <ul className={section === "events" ? "entries dated" : "entries"}>
            {own.map((record) => (
              <RecordEntry
                key={record.id}
                {...{ locale, section, record, isCounted }}
                saysCountry={pages > 1}
              />
            ))}
          </ul>
        </Part>
      ))}
      <NumberNav {...{ locale, page, pages, to }} />
    </>
  );
}

function GroupHeading({
  locale,
  heading,
}: { readonly locale: Locale } & Pick<RecordGroup, "heading">) {
  if (typeof heading === "string") return <span className="key">{heading}</span>;
  if (heading.countries.length === 0) return stringsFor(locale).record.others;
  return (
    <span className="place">
      <CountryLinks countries={heading.countries} locale={locale} />
    </span>
  );
}
