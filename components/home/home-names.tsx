import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { HomeNames as Names } from "@/lib/site/home-names.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { Part } from "../page/part.tsx";
import { NameText } from "../record/name-text.tsx";

interface HomeNamesProps {
  readonly locale: Locale;
  readonly names: Names;
}

/** Names of one section under a heading that leads to all: with how often they are named, or people with their offices. */
export function HomeNames({ locale, names: { section, names } }: HomeNamesProps) {
  const s = stringsFor(locale);
  const roles =
    names.every(({ count }) => count === null) && names.some(({ role }) => role !== null);
  return (
    <Part
      id={section}
      title={<SiteLink to={paths.authorities(locale, section)}>{s.sections[section]}</SiteLink>}
    >
      <ul className={roles ? "home-links home-people" : "home-links home-names"}>
        {names.map(({ card, count, role }) => (
          <li key={card.id}>
            <SiteLink to={paths.authority(locale, section, card.id)}>
              <NameText name={card.label} locale={locale} />
            </SiteLink>{" "}
            {count !== null && <span className="soft small">{formatNumber(locale, count)}</span>}
            {roles && role !== null && <span className="soft small">{role[locale]}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
