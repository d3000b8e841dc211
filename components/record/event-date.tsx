import type { AuthorityCard } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../date/date-text.tsx";

interface EventDateProps {
  readonly locale: Locale;
  /** EDTF. */
  readonly date: string;
  readonly source: AuthorityCard["dateSource"];
  readonly withHijri?: boolean;
}

/** The date of a record, and who gives it where it comes from outside: said alike wherever the event is named. */
export function EventDate({ locale, date, source, withHijri = false }: EventDateProps) {
  const [before = "", after = ""] = stringsFor(locale).timelinePage.list.outside.split("{source}");
  return (
    <>
      <DateText edtf={date} locale={locale} withHijri={withHijri} />
      {source !== null && (
        <>
          {" "}
          <span className="soft small">
            ({before}
            {source.url === null ? (
              <bdi>{source.name[locale]}</bdi>
            ) : (
              <a href={source.url} rel="external">
                <bdi>{source.name[locale]}</bdi>
              </a>
            )}
            {after})
          </span>
        </>
      )}
    </>
  );
}
