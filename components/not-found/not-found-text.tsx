import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";

/**
 * That a page does not exist, in one language, with the ways back. The link to the search in the language of the
 * document (Arabic) is the one that the keys for the search follow (`find`).
 */
export function NotFoundText({ locale }: { readonly locale: Locale }) {
  const { notFound } = stringsFor(locale);
  return (
    <>
      <p>{notFound.text}</p>
      <p className="links">
        <SiteLink className="tap" to={paths.home(locale)}>
          {notFound.home}
        </SiteLink>
        <SiteLink
          className="tap"
          to={`${paths.search(locale)}#q`}
          id={locale === "ar" ? "find" : undefined}
        >
          {notFound.search}
        </SiteLink>
      </p>
    </>
  );
}
