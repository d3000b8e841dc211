import { type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { authoritySections, paths } from "@/lib/locale/paths.ts";
import type { MenuSection } from "@/lib/site/menu.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { HeadIcon } from "./head-icon.tsx";
import { nameLength } from "./name-length.ts";
import { type Section, sectionPath } from "../section.ts";

export interface SiteHeaderProps {
  readonly locale: Locale;
  /** The archive's name in the page's language. */
  readonly name: string;
  /** The sections that the head leads to. */
  readonly menu: readonly MenuSection[];
  /** The address of this page in each language, for the language switch. */
  readonly path: (locale: Locale) => string;
  /** The section that the navigation marks as the reader's place. */
  readonly section?: Section | undefined;
}

/**
 * The head of a page, in one row: the archive's name (which the home has as its title instead), its sections, the
 * search, the reader's switches and the same page in the other language.
 * The search is reached at its box (`#q`), where browsers put the focus: who opens it wants to type. The home and the
 * search page have a box of their own, and no second one in the head.
 */
export function SiteHeader({ section, ...props }: SiteHeaderProps) {
  const { locale, name, menu, path } = props;
  const s = stringsFor(locale);
  const other = otherLocale(locale);
  const home = paths.home(locale);
  const hasBox = [home, paths.search(locale)].includes(path(locale));
  const length = nameLength(name);
  return (
    <header className="head">
      {path(locale) !== home && (
        <SiteLink to={home} className={length === "short" ? "name" : `name name-${length}`}>
          {name}
        </SiteLink>
      )}
      {menu.length > 0 && <SiteMenu {...{ locale, menu, section }} />}
      <div className="tools">
        {!hasBox && (
          <SiteLink to={`${paths.search(locale)}#q`} id="find">
            <HeadIcon shape="search" />
            <span>{s.sections.search}</span>
          </SiteLink>
        )}
        <button className="js" id="settings">
          <HeadIcon shape="view" />
          <span>{s.navigation.settings}</span>
        </button>
        <SiteLink to={path(other)} lang={other} hrefLang={other}>
          {s.site.otherLanguage}
        </SiteLink>
      </div>
    </header>
  );
}

function isRecords(section: MenuSection): boolean {
  return (authoritySections as readonly string[]).includes(section);
}

/**
 * The sections: side by side where there is room, with those of records together under «الأسماء»; else all in one
 * menu. It opens without scripts; the reader's module closes it by Escape and by a press beside it.
 */
function SiteMenu({ locale, menu, section }: Pick<SiteHeaderProps, "locale" | "menu" | "section">) {
  const s = stringsFor(locale);
  const records = menu.filter(isRecords);
  // One section needs no menu of its own.
  const folded = records.length > 1 ? records : [];
  const link = (each: MenuSection, className?: string) => (
    <SiteLink
      key={each}
      to={sectionPath(locale, each)}
      className={className}
      aria-current={each === section ? "true" : undefined}
    >
      {s.navigation[each]}
    </SiteLink>
  );
  return (
    <nav aria-label={s.site.mainNavigation}>
      {menu.filter((each) => !folded.includes(each)).map((each) => link(each, "wide"))}
      <details className={folded.length > 0 ? "menu" : "menu narrow"}>
        <summary
          className={
            section !== undefined && folded.includes(section as MenuSection) ? "rubric" : undefined
          }
        >
          <HeadIcon shape="menu" />
          <span className="narrow">{s.navigation.menu}</span>
          <span className="wide">{s.navigation.names}</span>
        </summary>
        <ul>
          {menu.map((each) => (
            <li key={each} className={folded.includes(each) ? undefined : "narrow"}>
              {link(each)}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
