import type { AuthorityView } from "@/lib/archive/ask/record-views.ts";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { direction, otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountryLinks } from "../country/country-links.tsx";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";
import { ChangesFact } from "./changes-fact.tsx";
import { Fact } from "./fact.tsx";
import { EventDate } from "./event-date.tsx";
import { NameText } from "./name-text.tsx";
import { RecordRoles } from "./record-roles.tsx";

interface RecordFactsProps {
  readonly locale: Locale;
  readonly view: AuthorityView;
}

/** What the record says beside its names: variants, offices, dates, countries, related records. */
export function RecordFacts({ locale, view }: RecordFactsProps) {
  const s = stringsFor(locale).record;
  const { record } = view;
  const other = otherLocale(locale);
  const comma = { ar: "، ", en: ", " };
  return (
    <aside>
      <dl className="facts">
        {record.date !== undefined && (
          <Fact term={s.date}>
            <EventDate locale={locale} date={record.date} source={view.dateSource} withHijri />
          </Fact>
        )}
        {record.roles.length > 0 && (
          <Fact term={s.roles}>
            <RecordRoles locale={locale} roles={record.roles} />
          </Fact>
        )}
        {record.countries.length > 0 && (
          <Fact term={s.countries}>
            <CountryLinks countries={record.countries} locale={locale} />
          </Fact>
        )}
        {[locale, other].map(
          (lang) =>
            record.altLabels[lang].length > 0 && (
              <Fact
                key={lang}
                term={`${s.otherNames}${lang === locale ? "" : ` (${s.inOtherLanguage})`}`}
              >
                <span
                  {...(lang === locale
                    ? {}
                    : { lang, dir: direction(lang), className: "face block" })}
                >
                  {record.altLabels[lang].join(comma[lang])}
                </span>
              </Fact>
            ),
        )}
        {view.firstSeen !== null && (
          <Fact term={s.firstSeen}>
            <DateText edtf={view.firstSeen} locale={locale} />
          </Fact>
        )}
        {view.lastSeen !== null && view.lastSeen !== view.firstSeen && (
          <Fact term={s.lastSeen}>
            <DateText edtf={view.lastSeen} locale={locale} />
          </Fact>
        )}
        {view.related.length > 0 && (
          <Fact term={s.related}>
            <ul>
              {view.related.map(({ id, type, label }) => (
                <li key={id}>
                  <SiteLink to={paths.authority(locale, authoritySection(type), id)}>
                    <NameText name={label} locale={locale} />
                  </SiteLink>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {record.sameAs.length > 0 && (
          <Fact term={s.links}>
            <ul>
              {record.sameAs.map((address) => (
                <li key={address}>
                  <a href={address} rel="external" dir="ltr">
                    {address.replace(/^https?:\/\/(?:www\.)?/, "")}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <ChangesFact locale={locale} changes={record.changes ?? []} />
      </dl>
    </aside>
  );
}
