import type { ReactNode } from "react";
import type { Evidence } from "@/lib/article/article.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { ruleInWords } from "@/lib/strings/rule-in-words.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { OwnScript } from "../page/article-link.tsx";

interface ArticleFactProps {
  readonly locale: Locale;
  readonly term: string;
  /** The front-matter key that the fact is kept under; of several the evidence stands in this order. */
  readonly field: string | readonly string[];
  /** All evidence of the article. */
  readonly evidence: readonly Evidence[];
  readonly children: ReactNode;
}

/** One fact, and behind a disclosure how the archive knows it. */
export function ArticleFact({ locale, term, field, evidence, children }: ArticleFactProps) {
  const own = [field].flat().flatMap((one) => evidence.filter((item) => item.field === one));
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {own.length > 0 && (
          <details>
            <summary>{stringsFor(locale).article.howDoWeKnow}</summary>
            {own.map((item) => (
              <EvidenceItem
                key={`${item.field} ${item.value} ${item.rule}`}
                evidence={item}
                locale={locale}
              />
            ))}
          </details>
        )}
      </dd>
    </div>
  );
}

interface EvidenceItemProps {
  readonly evidence: Evidence;
  readonly locale: Locale;
}

/** One piece of evidence: the words of the raw file, how sure the value is, and the rule that took it. */
function EvidenceItem({ evidence, locale }: EvidenceItemProps) {
  const s = stringsFor(locale).article;
  // The file of the decision is named: that it stands there needs no further words.
  const isOfNamedFile =
    evidence.span === undefined && ["editorial", "metadata"].includes(evidence.rule);
  return (
    <p className="note">
      {evidence.span === undefined ? (
        <>
          {s.decidedIn} <bdi lang="en">{evidence.quote}</bdi>
        </>
      ) : (
        <OwnScript lang="ar" locale={locale}>
          {evidence.quote.trim()}
        </OwnScript>
      )}
      <br />
      {s.certainty[evidence.certainty]}
      {!isOfNamedFile && (
        <>
          {locale === "ar" ? "؛ " : "; "}
          {ruleInWords(evidence.rule, locale) ?? <bdi lang="en">{evidence.rule}</bdi>}
        </>
      )}
    </p>
  );
}
