import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { ReactNode } from "react";
import { SiteLink } from "../link/site-link.tsx";
import type { MenuSection } from "@/lib/site/menu.ts";
import type { Section } from "./section.ts";
import { SiteHeader } from "./site-header.tsx";

export interface PageFrameProps {
  readonly locale: Locale;
  /** The archive's name in the page's language. */
  readonly name: string;
  /** The sections that the head leads to. */
  readonly menu: readonly MenuSection[];
  /** The address of this page in each language, for the language switch. */
  readonly path: (locale: Locale) => string;
  /** The section that the navigation marks as the reader's place. */
  readonly section?: Section | undefined;
  readonly children: ReactNode;
}

/** What stands around the content of every page: skip link, head, foot. */
export function PageFrame({ children, ...head }: PageFrameProps) {
  const { locale } = head;
  return (
    <>
      <a href="#text" className="skip">
        {stringsFor(locale).site.skip}
      </a>
      <SiteHeader {...head} />
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}

/** The foot of a page: whose the texts are, and the pages about the archive itself. */
function SiteFooter({ locale }: { readonly locale: Locale }) {
  const s = stringsFor(locale);
  return (
    <footer className="foot small soft">
      <nav aria-label={s.site.footNavigation}>
        <SiteLink to={paths.about(locale)}>{s.sections.about}</SiteLink>
        <SiteLink to={paths.keys(locale)}>{s.sections.keys}</SiteLink>
        <SiteLink to={paths.feed(locale)}>{s.site.feed}</SiteLink>
      </nav>
      <p>
        {s.site.colophon}{" "}
        <SiteLink to={`${paths.about(locale)}#software`}>{s.site.software}</SiteLink>
      </p>
    </footer>
  );
}
