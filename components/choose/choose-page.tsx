import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { nameLength } from "../page/header/name-length.ts";
import { Leaves } from "./leaves.tsx";

/** The title page before the languages part: the archive's name and what it is, once in each. */
export function ChoosePage({ archive }: { readonly archive: ArchiveDescription }) {
  return (
    <Leaves>
      {(locale) => {
        const Name = locale === "ar" ? "h1" : "h2";
        return (
          <>
            <Name className={`name-${nameLength(archive.name[locale])}`}>
              {archive.name[locale]}
            </Name>
            <p className="rubric">{archive.subtitle[locale]}</p>
            <p>{archive.description[locale]}</p>
            <SiteLink className="enter" to={paths.home(locale)} hrefLang={locale}>
              {stringsFor(locale).choose.enter}
            </SiteLink>
          </>
        );
      }}
    </Leaves>
  );
}
