import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";

/** The foot of a page: whose the texts are, and the pages about the archive itself. */
export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const s = stringsFor(locale);
  return (
    <footer className="foot small soft">
      <nav aria-label={s.site.footNavigation}>
        <SiteLink to={paths.about(locale)}>{s.sections.about}</SiteLink>
        <SiteLink to={paths.keys(locale)}>{s.sections.keys}</SiteLink>
        <SiteLink to={paths.feed(locale)}>{s.site.feed}</SiteLink>
      </nav>
      <p>{s.site.colophon}</p>
    </footer>
  );
}
