import type { ReactNode } from "react";
import type { Evidence as Item } from "@/lib/article/article.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Evidence, evidenceOf } from "./evidence.tsx";

interface ArticleFactProps {
  readonly locale: Locale;
  readonly term: string;
  /** The front-matter key that the fact is kept under; of several the evidence stands in this order. */
  readonly field: string | readonly string[];
  /** All evidence of the article. */
  readonly evidence: readonly Item[];
  readonly children: ReactNode;
}

/** One fact, and behind a disclosure how the archive knows it. */
export function ArticleFact({ term, children, ...known }: ArticleFactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {evidenceOf(known.field, known.evidence).length > 0 && (
          <details>
            <summary>{stringsFor(known.locale).article.howDoWeKnow}</summary>
            <Evidence {...known} />
          </details>
        )}
      </dd>
    </div>
  );
}
