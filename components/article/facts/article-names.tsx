import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** The people, organisations, systems and events that the text names, in order of first mention. */
export function ArticleNames({ view, locale }: ArticlePartProps) {
  const s = stringsFor(locale);
  if (view.authorities.length === 0) return null;
  return (
    <section>
      <h2>{s.article.namesInText}</h2>
      <ul className="links names">
        {view.authorities.map(({ id, type, label }) => (
          <li key={id}>
            <SiteLink to={paths.authority(locale, authoritySection(type), id)}>
              {label[locale]}
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
