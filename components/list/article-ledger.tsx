import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { Strings } from "@/lib/strings/strings.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLink, BesideHeadline, TranslationBadge } from "../article/page/article-link.tsx";
import { articleHeading } from "../article/text/article-heading.ts";
import { CountryLinks } from "../country/country-links.tsx";
import { DateText } from "../date/date-text.tsx";
import { OutletLink } from "../outlet/outlet-link.tsx";
import { PartsOfLine } from "./parts-of-line.tsx";
import "./ledger.css";

interface ArticleLedgerProps {
  readonly articles: readonly ArticleSummary[];
  readonly locale: Locale;
  /** The level of the headlines: one below the heading that the list stands under. */
  readonly heading?: "h2" | "h3";
}

/** Articles as a register lists them: date, headline, the opening words, the paper, the countries. */
export function ArticleLedger({ articles, locale, heading = "h3" }: ArticleLedgerProps) {
  return (
    <ul className="ledger">
      {articles.map((article) => (
        <ArticleEntry key={article.id} article={article} locale={locale} level={heading} />
      ))}
    </ul>
  );
}

interface ArticleEntryProps {
  readonly article: ArticleSummary;
  readonly locale: Locale;
  readonly level: "h2" | "h3";
}

function ArticleEntry({ article, locale, level: Heading }: ArticleEntryProps) {
  const { list } = stringsFor(locale);
  const heading = articleHeading(article, locale);
  const openingLang = article.opening[heading.lang] === null ? "ar" : heading.lang;
  const opening = article.opening[openingLang];
  const { outlet, countries } = article;
  const parts = [
    outlet !== null && <OutletLink outlet={outlet} locale={locale} />,
    countries.length > 0 && (
      <span className="places">
        <CountryLinks countries={countries} locale={locale} />
      </span>
    ),
    locale === "en" && languageNote(article, list),
  ].filter((part) => part !== false && part !== null);
  return (
    <li>
      <p className="ledger-date small">
        {article.date === null ? list.undated : <DateText edtf={article.date} locale={locale} />}
      </p>
      <div>
        <Heading>
          <ArticleLink article={article} locale={locale} />
        </Heading>
        <BesideHeadline article={article} locale={locale} />
        {!heading.isOpening && opening !== null && (
          <p lang={openingLang === locale ? undefined : openingLang} dir="auto">
            {opening}
            {openingLang === "en" && <OpeningBadge {...{ article, locale }} />}
          </p>
        )}
        <p className="soft small">
          <PartsOfLine parts={parts} />
        </p>
      </div>
    </li>
  );
}

/** How far the English of the opening words is, where the headline above them is not as far. */
function OpeningBadge({
  article: { english },
  locale,
}: Pick<ArticleEntryProps, "article" | "locale">) {
  if (english.opening === english.title) return null;
  return <TranslationBadge state={english.opening} locale={locale} />;
}

/** What an English list says of the language of a text that is not all in English. */
function languageNote({ english }: ArticleSummary, list: Strings<Locale>["list"]): string | null {
  if (english.text === "part") return list.partlyEnglish;
  if (english.text === "whole") return null;
  return english.title === null ? list.arabicOnly : list.arabicText;
}
