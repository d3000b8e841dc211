import { direction, locales } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { NotFoundText } from "./not-found-text.tsx";
import "../choose/choose.css";

/** That a page does not exist, in both languages: the address may belong to either. */
export function NotFoundPage() {
  return (
    <main id="text" className="choose">
      {locales.map((locale) => {
        const { notFound } = stringsFor(locale);
        const Title = locale === "ar" ? "h1" : "h2";
        return (
          <section key={locale} lang={locale} dir={direction(locale)} className="face missing">
            <p className="rubric">404</p>
            <Title>{notFound.title}</Title>
            <NotFoundText locale={locale} />
          </section>
        );
      })}
    </main>
  );
}
