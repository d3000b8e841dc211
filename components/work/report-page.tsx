import type { ArchiveFacts, ReportCard, WorkCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { SectionCount } from "@/lib/site/menu.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { AboutFacts } from "../about/about-facts.tsx";
import { Fact } from "../record/fact.tsx";
import { SiteLink } from "../link/site-link.tsx";
import { FoldedIndex } from "../list/count-index.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import { outletAnchor } from "./outlet-anchor.ts";
import { WorkArticles } from "./work-articles.tsx";
import "./work.css";

interface ReportPageProps {
  readonly locale: Locale;
  readonly facts: ArchiveFacts;
  readonly card: ReportCard;
  readonly sections: readonly SectionCount[];
  readonly work: readonly WorkCount[];
}

/**
 * The archive's report card: its figures and what was checked, then what is to be done: each thing that articles lack, of
 * which papers, and the first of them.
 */
export function ReportPage({ locale, facts, card, sections, work }: ReportPageProps) {
  const s = stringsFor(locale);
  const size = facts.articles;
  return (
    <>
      <PageHead title={s.card.title} intro={s.card.intro} />
      <Part id="figures" title={s.card.figures}>
        <AboutFacts {...{ locale, facts, sections }}>
          <CardFacts {...{ locale, size, card }} />
        </AboutFacts>
      </Part>
      <Part id="lacks" title={s.work.title}>
        <p>{work.length === 0 ? s.work.nothing : s.work.intro}</p>
      </Part>
      {work.map((each) => (
        <WorkSection key={each.lack} {...{ locale, size }} work={each} />
      ))}
    </>
  );
}

interface CardFactsProps {
  readonly locale: Locale;
  readonly size: number;
  readonly card: ReportCard;
}

/** What was taken out and corrected, what nobody has reviewed, and what the build found of files. */
function CardFacts({ locale, size, card }: CardFactsProps) {
  const { card: s, data } = stringsFor(locale);
  const number = (n: number): string => formatNumber(locale, n);
  const { raw } = card;
  const separator = locale === "ar" ? "، " : ", ";
  return (
    <>
      <Fact term={s.unreviewed}>{number(card.unreviewed)}</Fact>
      <Fact term={s.withdrawn}>{number(card.withdrawn)}</Fact>
      <Fact term={s.corrected}>{number(card.corrected)}</Fact>
      <Fact term={s.raw}>
        {number(raw.files)}
        {separator}
        {fill(data.kilobytes, { n: number(Math.ceil(raw.bytes / 1024)) })}
      </Fact>
      <Fact term={s.encodings}>
        {raw.encodings.map(([encoding, files], at) => (
          <span key={encoding}>
            {at > 0 && separator}
            <bdi dir="ltr">{encoding}</bdi> ({number(files)})
          </span>
        ))}
      </Fact>
      <Fact term={s.intact}>{fill(s.of, { n: number(raw.intact), total: number(size) })}</Fact>
      <Fact term={s.problems}>{number(card.problems)}</Fact>
    </>
  );
}

interface WorkSectionProps {
  readonly locale: Locale;
  readonly size: number;
  readonly work: WorkCount;
}

function WorkSection({ locale, size, work }: WorkSectionProps) {
  const s = stringsFor(locale);
  const { lack, total, outlets, first } = work;
  const number = (n: number): string => formatNumber(locale, n);
  const count = countPhrase(locale, s.counts.articles, total);
  const entries = outlets.map(({ outlet, count, page }) => ({
    to: `${paths.work(locale, lack, page)}#${outletAnchor(outlet)}`,
    label: outlet === null ? s.work.noOutlet : outlet.name[locale],
    count,
  }));
  return (
    <Part
      id={lack}
      title={s.work.lacks[lack]}
      note={fill(s.work.share, { count, total: number(size) })}
      aside={
        entries.length > 1 ? (
          <>
            <h3>{s.work.byOutlet}</h3>
            <FoldedIndex locale={locale} entries={entries} shown={8} />
          </>
        ) : undefined
      }
    >
      <Share part={total} whole={size} />
      <p>{s.work.advice[lack]}</p>
      <WorkArticles articles={first} locale={locale} />
      {total > first.length && (
        <p>
          <SiteLink className="tap" to={paths.work(locale, lack)}>
            {fill(s.work.all, { n: number(total) })}
          </SiteLink>
        </p>
      )}
    </Part>
  );
}

/** How many of all articles, as a line that is filled so far; the numbers stand beside it. */
function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  return (
    <svg className="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
      <rect width="100" height="1" />
      <rect width={Math.max(0.5, Math.round((1000 * part) / whole) / 10)} height="1" />
    </svg>
  );
}
