import { otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { sectionPath, sections, type Section } from "./section.ts";

interface SiteHeaderProps {
  readonly locale: Locale;
  /** The archive's name in the page's language. */
  readonly name: string;
  readonly path: (locale: Locale) => string;
  readonly section?: Section;
}

/**
 * The head of a page: the archive's name, its sections, the search and the same page in the other language.
 * The search is reached at its box (`#q`), where browsers put the focus: who opens it wants to type.
 */
export function SiteHeader({ locale, name, path, section }: SiteHeaderProps) {
  const s = stringsFor(locale);
  const other = otherLocale(locale);
  return (
    <header className="head">
      <SiteLink to={paths.home(locale)} className="name">
        {name}
      </SiteLink>
      <nav aria-label={s.site.mainNavigation}>
        {sections.map((each) => (
          <SiteLink
            key={each}
            to={sectionPath(locale, each)}
            aria-current={each === section ? "true" : undefined}
          >
            {s.navigation[each]}
          </SiteLink>
        ))}
      </nav>
      <div className="tools">
        <SiteLink to={`${paths.search(locale)}#q`} id="find">
          {s.sections.search}
        </SiteLink>
        <button
          className="js"
          id="settings"
          aria-label={`${s.navigation.settings} ${s.sections.settings}`}
        >
          {s.navigation.settings}
        </button>
        <SiteLink to={path(other)} lang={other}>
          {s.site.otherLanguage}
        </SiteLink>
      </div>
    </header>
  );
}
