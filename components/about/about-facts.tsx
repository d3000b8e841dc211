import type { ReactNode } from "react";
import type { ArchiveFacts } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { SectionCount } from "@/lib/site/menu.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { sectionPath } from "../page/section.ts";
import { Fact } from "../record/fact.tsx";
import "./about.css";

interface AboutFactsProps {
  readonly locale: Locale;
  readonly facts: ArchiveFacts;
  readonly sections: readonly SectionCount[];
  /** Further facts. */
  readonly children?: ReactNode;
}

/** The archive in figures, each leading to what it counts, and what is known of all of it. */
export function AboutFacts({ locale, facts, sections, children }: AboutFactsProps) {
  const s = stringsFor(locale);
  const words = s.about.facts;
  const { years, undated } = facts;
  const number = (n: number) => formatNumber(locale, n);
  return (
    <>
      <ul className="figures">
        {sections.map(({ section, count }) => (
          <li key={section}>
            <SiteLink to={sectionPath(locale, section)}>
              <b>{number(count)}</b> {s.sections[section]}
            </SiteLink>
          </li>
        ))}
      </ul>
      <dl className="facts about-facts">
        {years !== null && (
          <Fact term={words.years}>
            {years[0] === years[1]
              ? years[0]
              : fill(words.yearSpan, { from: years[0], to: years[1] })}
          </Fact>
        )}
        {undated > 0 && <Fact term={s.list.articlesUndated}>{number(undated)}</Fact>}
        <Fact term={words.language}>{words.arabic}</Fact>
        <Fact term={words.translations}>{translationsIn(facts, locale)}</Fact>
        {children}
      </dl>
    </>
  );
}

/** How many articles are in English: as a whole, in part, and by their headline alone. */
function translationsIn({ english, articles }: ArchiveFacts, locale: Locale): string {
  const words = stringsFor(locale).about.facts;
  const number = (n: number) => formatNumber(locale, n);
  const total = number(articles);
  const said = [
    english.whole > 0 && fill(words.someTranslations, { n: number(english.whole), total }),
    english.part > 0 && fill(words.partTranslations, { n: number(english.part) }),
    english.headline > 0 && fill(words.headlineTranslations, { n: number(english.headline) }),
  ].filter((part) => part !== false);
  if (said.length === 0) return words.noTranslations;
  return said.join(locale === "ar" ? "؛ " : "; ");
}
