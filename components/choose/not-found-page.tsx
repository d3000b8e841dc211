import { direction, locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { Frieze } from "./frieze.tsx";
import "./choose.css";

/**
 * That a page does not exist, with the ways back, in both languages: the address may belong to either. The link to the
 * search in the language of the document (Arabic) is the one that the keys for the search follow (`find`).
 */
export function NotFoundPage() {
  return (
    <main id="text" className="choose">
      <Frieze name="above" />
      <div className="leaves">
        <div className="between">
          <div className="star" />
        </div>
        {locales.map((locale) => {
          const { notFound } = stringsFor(locale);
          const Title = locale === "ar" ? "h1" : "h2";
          return (
            <section key={locale} lang={locale} dir={direction(locale)} className="face missing">
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
            </section>
          );
        })}
      </div>
      <Frieze name="below" />
    </main>
  );
}
