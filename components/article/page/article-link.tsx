import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { ParagraphState } from "@/lib/article/paragraph-states.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
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
 * A name, number or title inside a line: isolated, and marked with its language where that differs, by which it has
 * its face.
 */
export function OwnScript({ lang, locale, children }: OwnScriptProps) {
  if (lang === locale) return <bdi>{children}</bdi>;
  return (
    <bdi lang={lang} className={lang === "ar" ? "face" : undefined}>
      {children}
    </bdi>
  );
}

interface TranslationBadgeProps {
  readonly state: ParagraphState | null;
  readonly locale: Locale;
}

interface ArticleLinkProps {
  readonly article: ArticleSummary;
  readonly locale: Locale;
}

/** A link to an article by its headline, or by its opening words, marked as such; a translated one says how far it is. */
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
      {heading.lang === "en" && (
        <TranslationBadge
          state={heading.isOpening ? article.english.opening : article.english.title}
          locale={locale}
        />
      )}
    </>
  );
}

/** Whether an English text waits for a review, so that a mark stands beside it. */
export function isUnreviewed(state: ParagraphState | null): state is "machine" | "draft" {
  return state !== null && state !== "reviewed";
}

/** How far an English text is, beside it; nothing beside what a person has reviewed. */
export function TranslationBadge({ state, locale }: TranslationBadgeProps) {
  if (!isUnreviewed(state)) return null;
  return <span className="soft small"> ({stringsFor(locale).translationState[state]})</span>;
}

/**
 * What an English list says beneath a headline: the Arabic one; of an article that has none in English, the names in
 * it that records know.
 */
export function BesideHeadline({ article, locale }: ArticleLinkProps) {
  if (locale === "ar") return null;
  const { title, english } = article;
  if (title.en === null) {
    if (english.named.length === 0) return null;
    const { named } = stringsFor(locale).list;
    return <p className="small">{fill(named, { names: english.named.join(", ") })}</p>;
  }
  if (title.ar === null) return null;
  return (
    <p className="small soft">
      <OwnScript lang="ar" locale={locale}>
        {title.ar}
      </OwnScript>
    </p>
  );
}
