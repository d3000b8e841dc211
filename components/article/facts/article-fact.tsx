import type { ReactNode } from "react";
import type { Evidence } from "@/lib/article/article.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { EvidenceItem } from "./evidence-item.tsx";

interface ArticleFactProps {
  readonly locale: Locale;
  readonly term: string;
  /** The front-matter key that the fact is kept under. */
  readonly field: string;
  /** All evidence of the article. */
  readonly evidence: readonly Evidence[];
  readonly children: ReactNode;
}

/** One fact, and behind a disclosure how the archive knows it. */
export function ArticleFact({ locale, term, field, evidence, children }: ArticleFactProps) {
  const own = evidence.filter((item) => item.field === field);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {own.length > 0 && (
          <details>
            <summary>{stringsFor(locale).article.howDoWeKnow}</summary>
            {own.map((item) => (
              <EvidenceItem key={`${item.value} ${item.rule}`} evidence={item} locale={locale} />
            ))}
          </details>
        )}
      </dd>
    </div>
  );
}
