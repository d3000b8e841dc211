import { displayDate } from "@/lib/dates/display-date.ts";
import { paths } from "@/lib/locale/paths.ts";
import { cite } from "@/lib/publish/cite.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { absoluteUrl } from "../../link/site-href.ts";
import { articleHeading } from "../text/article-heading.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import "./cite.css";

/** A reference to copy: headline, date as known, archive, record number, permanent address. */
export function ArticleCitation({ view, locale, archiveName }: ArticlePartProps) {
  const s = stringsFor(locale).article;
  const { summary } = view;
  const heading = articleHeading(summary, locale);
  const citation = cite(
    {
      title: heading.text,
      titleStatus: heading.status,
      date:
        summary.date === null
          ? null
          : displayDate(summary.date, locale, { calendar: "gregorian", digits: "latn" }),
      dateInferred: summary.dateCertainty === "inferred",
      credit: summary.credit,
      source: summary.outlet?.name[locale] ?? null,
      archiveName,
      id: summary.id,
      url: absoluteUrl(paths.article(locale, summary.id)),
    },
    locale,
  );
  return (
    <section className="citation">
      <h2>{s.cite}</h2>
      <p className="cite">{citation}</p>
      <button className="js">{s.copy}</button>
    </section>
  );
}
