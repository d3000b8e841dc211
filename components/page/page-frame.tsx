import type { ReactNode } from "react";
import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import type { Section } from "./section.ts";

interface PageFrameProps {
  readonly locale: Locale;
  readonly archive: ArchiveDescription;
  /** The address of this page in each language, for the language switch. */
  readonly path: (locale: Locale) => string;
  /** The section that the navigation marks as the reader's place. */
  readonly section?: Section | undefined;
  readonly children: ReactNode;
}

/** What stands around the content of every page: skip link, head, foot. */
export function PageFrame({ locale, archive, path, section, children }: PageFrameProps) {
  return (
    <>
      <a href="#text" className="skip">
        {stringsFor(locale).site.skip}
      </a>
      <SiteHeader
        locale={locale}
        name={archive.name[locale]}
        path={path}
        {...(section ? { section } : {})}
      />
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
