import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { Change } from "@/lib/schema/values.ts";
import { keysInWords } from "@/lib/strings/changed-keys.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Fact } from "./fact.tsx";

interface ChangesFactProps {
  readonly locale: Locale;
  readonly changes: readonly Change[];
}

/** Who decided what about an article or a record, and on which day; nothing where nobody did. */
export function ChangesFact({ locale, changes }: ChangesFactProps) {
  if (changes.length === 0) return null;
  const { term, line } = stringsFor(locale).article.changes;
  return (
    <Fact term={term}>
      <ul>
        {changes.map(({ by, date, keys }) => (
          <li key={`${by} ${date} ${keys.join()}`}>
            {fill(line, {
              date: displayDate(date, locale, { calendar: "gregorian" }),
              keys: keysInWords(keys, locale),
              name: isolate(by),
            })}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
