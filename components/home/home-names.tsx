import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { HomeNames as Names } from "@/lib/site/home-names.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { Part } from "../page/part.tsx";
import { NameText } from "../record/name-text.tsx";
import { RunList } from "./run-list.tsx";

interface HomeNamesProps {
  readonly locale: Locale;
  readonly names: Names;
}

/** Names of one section under a heading that leads to all: with how often they are named, or people with their offices. */
export function HomeNames({ locale, names: { section, names } }: HomeNamesProps) {
  const s = stringsFor(locale);
  const to = (id: string) => paths.authority(locale, section, id);
  const hasRoles = names.every(({ count }) => count === null) && names.some(({ role }) => role);
  return (
    <Part
      id={section}
      title={<SiteLink to={paths.authorities(locale, section)}>{s.sections[section]}</SiteLink>}
    >
      {hasRoles ? (
        <ul className="home-links home-people">
          {names.map(({ card: { id, label }, role }) => (
            <li key={id}>
              <SiteLink to={to(id)}>
                <NameText name={label} locale={locale} />
              </SiteLink>
              {role !== null && <span className="soft small">{role[locale]}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <RunList
          locale={locale}
          entries={names.map(({ card: { id, label }, count }) => ({
            to: to(id),
            label: <NameText name={label} locale={locale} />,
            count,
          }))}
        />
      )}
    </Part>
  );
}
