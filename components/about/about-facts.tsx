import type { ArchiveFacts } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { MenuSection } from "@/lib/site/menu.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { sectionPath } from "../page/section.ts";
import { Fact } from "../record/fact.tsx";
import "./about.css";

/** A section of the archive, and how many articles, countries or records stand in it. */
export interface SectionCount {
  readonly section: MenuSection;
  readonly count: number;
}

interface AboutFactsProps {
  readonly locale: Locale;
  readonly facts: ArchiveFacts;
  readonly sections: readonly SectionCount[];
}

/** The archive in figures, each leading to what it counts. */
export function AboutFacts({ locale, facts, sections }: AboutFactsProps) {
  const s = stringsFor(locale);
  const words = s.about.facts;
  const { years, undated, translated, articles } = facts;
  const number = (n: number) => formatNumber(locale, n);
  return (
    <dl className="facts">
      {sections.map(({ section, count }) => (
        <Fact
          key={section}
          term={<SiteLink to={sectionPath(locale, section)}>{s.sections[section]}</SiteLink>}
        >
          {number(count)}
        </Fact>
      ))}
      {years !== null && (
        <Fact term={words.years}>
          {years[0] === years[1]
            ? years[0]
            : fill(words.yearSpan, { from: years[0], to: years[1] })}
        </Fact>
      )}
      {undated > 0 && <Fact term={s.list.articlesUndated}>{number(undated)}</Fact>}
      <Fact term={words.language}>{words.arabic}</Fact>
      <Fact term={words.translations}>
        {translated === 0
          ? words.noTranslations
          : fill(words.someTranslations, { n: number(translated), total: number(articles) })}
      </Fact>
    </dl>
  );
}
