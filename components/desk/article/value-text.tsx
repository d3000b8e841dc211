import { countryName } from "@/lib/countries/country-name.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import type { ValueEntry } from "./rows.ts";

/** A value as the site shows it, and how sure it is. */
export function ValueText({ entry }: { readonly entry: ValueEntry }) {
  const { s, locale } = useDesk();
  const { field, value, certainty, adds } = entry;
  if (adds) return <span className="soft">{s.article.add}</span>;
  if (value === null) return <span className="soft">{s.article.none}</span>;
  const certainties: Readonly<Record<string, string>> = stringsFor(locale).article.certainty;
  const sure = certainty === null ? undefined : certainties[certainty];
  return (
    <>
      {field === "date" ? (
        <span>
          {displayDate(value, locale, { calendar: "gregorian" })}{" "}
          <code className="soft" dir="ltr">
            {value}
          </code>
        </span>
      ) : field === "countries" ? (
        <span>{countryName(value, locale)}</span>
      ) : (
        <bdi lang={/\p{Script=Arabic}/u.test(value) ? "ar" : "en"}>{value}</bdi>
      )}{" "}
      {sure !== undefined && <span className="small soft desk-sure">{sure}</span>}
    </>
  );
}
