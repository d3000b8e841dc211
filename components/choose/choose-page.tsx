import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { direction, locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { nameLength } from "../page/name-length.ts";
import { Frieze } from "./frieze.tsx";
import "./choose.css";

/** The title page before the languages part: the archive's name and what it is, once in each. */
export function ChoosePage({ archive }: { readonly archive: ArchiveDescription }) {
  return (
    <main id="text" className="choose">
      <Frieze name="above" />
      <div className="leaves">
        <div className="between">
          <div className="star" />
        </div>
        {locales.map((locale) => {
          const { choose } = stringsFor(locale);
          const Name = locale === "ar" ? "h1" : "h2";
          return (
            <section key={locale} lang={locale} dir={direction(locale)} className="face">
              <Name className={`name-${nameLength(archive.name[locale])}`}>
                {archive.name[locale]}
              </Name>
              <p className="rubric">{archive.subtitle[locale]}</p>
              <p>{archive.description[locale]}</p>
              <SiteLink className="enter" to={paths.home(locale)} hrefLang={locale}>
                {choose.enter}
              </SiteLink>
            </section>
          );
        })}
      </div>
      <Frieze name="below" />
    </main>
  );
}
