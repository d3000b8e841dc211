import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { ReactNode } from "react";
import { SiteLink } from "../link/site-link.tsx";
import { SiteHeader, type SiteHeaderProps } from "./header/site-header.tsx";

interface PageFrameProps extends SiteHeaderProps {
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
