import type { Authority } from "@/lib/authorities/authority.ts";
import { direction, type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

interface OtherNamesProps {
  readonly locale: Locale;
  readonly names: Authority["altLabels"];
}

/** The other forms of a name in both languages, folded: they are for who searches, not for who reads. */
export function OtherNames({ locale, names }: OtherNamesProps) {
  const count = names.ar.length + names.en.length;
  if (count === 0) return null;
  const { otherNames } = stringsFor(locale).record;
  return (
    <details className="other-names">
      <summary className="tap">{fill(otherNames, { n: formatNumber(locale, count) })}</summary>
      {[locale, otherLocale(locale)].map(
        (lang) =>
          names[lang].length > 0 && (
            <ul
              key={lang}
              {...(lang === locale ? {} : { lang, dir: direction(lang), className: "face" })}
            >
              {names[lang].map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          ),
      )}
    </details>
  );
}
