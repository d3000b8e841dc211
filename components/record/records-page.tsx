import type { AuthoritySummary } from "@/lib/archive/ask/views.ts";
import { initialOf } from "@/lib/authorities/alphabet.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import type { Initial } from "@/lib/site/record-lists.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { NumberNav } from "../list/number-nav.tsx";
import { PageHead } from "../list/page-head.tsx";
import { InitialsNav, initialAnchor } from "./initials-nav.tsx";
import { NameText } from "./name-text.tsx";
import "../list/ledger.css";

interface RecordsPageProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly title: string;
  /** Those of this page, in the order of the reader's alphabet. */
  readonly records: readonly AuthoritySummary[];
  readonly initials: readonly Initial[];
  /** From 1, of so many. */
  readonly page: number;
  readonly pages: number;
}

/** One page of the index of one kind of record; the first leads to every letter of a long one. */
export function RecordsPage(props: RecordsPageProps) {
  const { locale, section, title, records, initials, page, pages } = props;
  const s = stringsFor(locale);
  const to = (number: number) => paths.authorities(locale, section, number);
  return (
    <>
      <PageHead title={title} intro={page === 1 ? s.record.intro[section] : undefined} />
      {records.length === 0 && <p>{s.record.none}</p>}
      {pages > 1 && page === 1 && section !== "events" && (
        <InitialsNav {...{ locale, initials, to }} />
      )}
      {page > 1 && section !== "events" && (
        <p>
          <SiteLink className="tap" rel="up" to={`${to(1)}#initials`}>
            {s.record.initials}
          </SiteLink>
        </p>
      )}
      <ul className="ledger records">
        {records.map(({ id, label, description, articleCount }, place) => {
          const initial = initialOf(nameIn(label, locale).text, locale);
          const before = records[place - 1];
          const isFirst =
            before === undefined ||
            initialOf(nameIn(before.label, locale).text, locale) !== initial;
          return (
            <li
              key={id}
              id={pages > 1 && isFirst && section !== "events" ? initialAnchor(initial) : undefined}
            >
              <h2>
                <SiteLink to={paths.authority(locale, section, id)}>
                  <NameText name={label} locale={locale} />
                </SiteLink>
              </h2>
              <div>
                {description !== null && <p>{description[locale]}</p>}
                <p className="soft small">{countPhrase(locale, s.counts.articles, articleCount)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <NumberNav {...{ locale, page, pages, to }} />
    </>
  );
}
