import type { ArticleSummary, OutletSummary, Page } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { speltOutlet } from "@/lib/outlets/outlet-names.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { OwnScript } from "../article/page/article-link.tsx";
import { FollowLink } from "../feed/follow-link.tsx";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "../list/article-ledger.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Pager } from "../list/pager.tsx";
import { Fact } from "../record/fact.tsx";
import "../page/part.css";

interface OutletPageProps {
  readonly locale: Locale;
  readonly outlet: OutletSummary;
  readonly articles: Page<ArticleSummary>;
}

/** One paper: what is known of it, and its articles. Counts and facts stand on the first page alone. */
export function OutletPage({ locale, outlet, articles }: OutletPageProps) {
  const s = stringsFor(locale);
  const { id } = outlet;
  const isFront = articles.number === 0;
  return (
    <>
      <PageHead
        title={outletTitle(locale, outlet, articles.number)}
        intro={isFront ? countPhrase(locale, s.counts.articles, articles.total) : undefined}
      />
      <div className="beside">
        <section aria-label={s.sections.articles}>
          <ArticleLedger articles={articles.items} locale={locale} heading="h2" />
          <Pager page={articles} locale={locale} to={(page) => paths.outlet(locale, id, page)} />
          <FollowLink locale={locale} subject={{ of: "outlet", id }} />
        </section>
        <aside>
          {isFront && <OutletFacts locale={locale} outlet={outlet} />}
          <p>
            <SiteLink className="tap" to={paths.outlets(locale)}>
              {s.outlets.all}
            </SiteLink>
          </p>
        </aside>
      </div>
    </>
  );
}

/** The title of a page of one paper's articles; `number` 0 is the front page. */
export function outletTitle(locale: Locale, { name }: OutletSummary, number: number): string {
  if (number === 0) return name[locale];
  const page = fill(stringsFor(locale).list.pageOf, { n: formatNumber(locale, number) });
  return `${name[locale]} · ${page}`;
}

function OutletFacts({ locale, outlet }: Pick<OutletPageProps, "locale" | "outlet">) {
  const { outlets } = stringsFor(locale);
  const { kind, country, home, name, spellings } = outlet;
  const comma = locale === "ar" ? "، " : ", ";
  // Spellings that differ in hamza or dots alone tell a reader nothing new.
  const seen = new Set([speltOutlet(name[locale])]);
  const other = [name[otherLocale(locale)], ...spellings].filter((spelling) => {
    const isNew = !seen.has(speltOutlet(spelling));
    seen.add(speltOutlet(spelling));
    return isNew;
  });
  return (
    <dl className="facts">
      {kind !== null && <Fact term={outlets.kind}>{outlets.kinds[kind]}</Fact>}
      {country !== null && <Fact term={outlets.country}>{countryName(country, locale)}</Fact>}
      {home !== null && (
        <Fact term={outlets.home}>
          <a href={home} rel="external" dir="ltr">
            {home.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}
          </a>
        </Fact>
      )}
      {other.length > 0 && (
        <Fact term={outlets.spellings}>
          {other.map((spelling, at) => (
            <span key={spelling}>
              {at > 0 && comma}
              <OwnScript lang={/\p{Script=Arabic}/u.test(spelling) ? "ar" : "en"} locale={locale}>
                {spelling}
              </OwnScript>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}
