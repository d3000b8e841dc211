import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { ReactNode } from "react";
import { SiteLink } from "../../link/site-link.tsx";
import { articleHeading } from "../text/article-heading.ts";

interface OwnScriptProps {
  /** The language the words are in. */
  readonly lang: Locale;
  /** The language of the page around them. */
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * A name, number or title inside a line: isolated, and marked with its language where that differs. Arabic among
 * English is set in its own face, since few devices bring a good one; Latin among Arabic in the device's.
 */
export function OwnScript({ lang, locale, children }: OwnScriptProps) {
  if (lang === locale) return <bdi>{children}</bdi>;
  return (
    <bdi lang={lang} className={lang === "ar" ? "face" : undefined}>
      {children}
    </bdi>
  );
}

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
