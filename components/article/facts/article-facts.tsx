import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountryLinks } from "../../country/country-links.tsx";
import { DateText } from "../../date/date-text.tsx";
import { rawFileHref } from "../../link/site-href.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { articleHeading } from "../text/article-heading.ts";
import { ChangesFact } from "../../record/changes-fact.tsx";
import { titleOrigin } from "../text/article-notes.tsx";
import { TranslationNote } from "../text/translation-note.tsx";
import { ArticleCorrections } from "./article-corrections.tsx";
import { ArticleFact } from "./article-fact.tsx";
import { ArticleSource } from "./article-source.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import "../../record/facts.css";

/** What is known about an article, each fact with its evidence in the raw file. */
export function ArticleFacts(props: ArticlePartProps) {
  const { view, locale } = props;
  const s = stringsFor(locale).article;
  const { article, evidence, summary } = view;
  const fact = { locale, evidence: evidence.values };
  return (
    <section>
      <h2>{s.facts}</h2>
      <dl className="facts">
        <ArticleFact {...fact} field="date" term={s.date}>
          {article.date === null ? (
            s.unknownDate
          ) : (
            <DateText edtf={article.date} locale={locale} withHijri />
          )}
        </ArticleFact>
        <ArticleFact {...fact} field="title" term={s.title}>
          {titleOrigin(
            summary.titleStatus === "none"
              ? articleHeading(summary, locale).status
              : summary.titleStatus,
            view,
            locale,
          )}
        </ArticleFact>
        {article.countries.length > 0 && (
          <ArticleFact {...fact} field="countries" term={s.countries}>
            <CountryLinks countries={article.countries} locale={locale} />
          </ArticleFact>
        )}
        {article.mentionedCountries.length > 0 && (
          <ArticleFact {...fact} field="mentionedCountries" term={s.mentionedCountries}>
            <CountryLinks countries={article.mentionedCountries} locale={locale} />
          </ArticleFact>
        )}
        <div>
          <dt>{s.english}</dt>
          <dd>
            <TranslationNote view={view} locale={locale} />
          </dd>
        </div>
        <ArticleSource {...{ view, locale }} />
        {article.author !== null && (
          <ArticleFact {...fact} field="author" term={s.author}>
            <bdi>{article.author}</bdi>
          </ArticleFact>
        )}
        {article.dateline !== null && (
          <ArticleFact {...fact} field="dateline" term={s.dateline}>
            <bdi>{article.dateline}</bdi>
          </ArticleFact>
        )}
        {article.credit !== null && (
          <ArticleFact {...fact} field="credit" term={s.credit}>
            <bdi>{article.credit}</bdi> <span className="soft">{s.creditNote}</span>
          </ArticleFact>
        )}
        {article.section !== null && (
          <ArticleFact {...fact} field="section" term={s.section}>
            <bdi>{article.section}</bdi>
          </ArticleFact>
        )}
        {article.url !== null && (
          <ArticleFact {...fact} field="url" term={s.published}>
            <a href={article.url} rel="external" dir="ltr">
              {new URL(article.url).host}
            </a>
          </ArticleFact>
        )}
        <ArticleCorrections {...props} />
        <ChangesFact locale={locale} changes={view.changes} />
        <div>
          <dt>{s.file}</dt>
          <dd>
            {view.rawIsIntact ? (
              <>
                <SiteLink to={paths.raw(locale, article.id)}>{s.rawView}</SiteLink>
                <br />
                <a href={rawFileHref(article.raw.file)} download>
                  {s.rawDownload}
                </a>
              </>
            ) : (
              s.rawGone
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
