import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { Leaves } from "./leaves.tsx";

/**
 * That a page does not exist, with the ways back, in both languages: the address may belong to either. The link to the
 * search in the language of the document (Arabic) is the one that the keys for the search follow (`find`).
 */
export function NotFoundPage() {
  return (
    <Leaves kind="missing">
      {(locale) => {
        const { notFound } = stringsFor(locale);
        const Title = locale === "ar" ? "h1" : "h2";
        return (
          <>
            <p className="rubric">404</p>
            <Title>{notFound.title}</Title>
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
      }}
    </Leaves>
  );
}
