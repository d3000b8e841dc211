import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { OwnScript } from "../../name/own-script.tsx";
import { articleHeading } from "../text/article-heading.ts";

interface ArticleLinkProps {
  readonly article: ArticleSummary;
  readonly locale: Locale;
}

/** A link to an article by its headline, or by its opening words, marked as such. */
export function ArticleLink({ article, locale }: ArticleLinkProps) {
  const heading = articleHeading(article, locale);
  return (
    <>
      {heading.isOpening && (
        <span className="small soft">{stringsFor(locale).list.noHeadline} </span>
      )}
      <SiteLink to={paths.article(locale, article.id)}>
        <OwnScript lang={heading.lang} locale={locale}>
          {heading.text}
        </OwnScript>
      </SiteLink>
    </>
  );
}
