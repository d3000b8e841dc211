import type { Locale } from "@/lib/locale/locale.ts";
import type { CitedArticle } from "@/lib/publish/cite/cited-article.ts";
import { citeIn, type CitationStyle } from "@/lib/publish/cite/citation-styles.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

interface CitationTextProps {
  readonly style: CitationStyle;
  readonly article: CitedArticle;
  /** The number of the paragraph that is cited; the whole article without one. */
  readonly paragraph?: number;
}

/** A citation in words, and with scripts a button that copies it. */
export function CitationText({ style, article, paragraph }: CitationTextProps) {
  return (
    <>
      <p className="cite">
        {citeIn(style, article, paragraph).map((piece) =>
          typeof piece === "string" ? piece : <i key={piece.paper}>{piece.paper}</i>,
        )}
      </p>
      <CopyButton locale={article.locale} />
    </>
  );
}

/** Copies what stands before it; nothing is there without scripts. */
export function CopyButton({ locale }: { readonly locale: Locale }) {
  return <button className="js">{stringsFor(locale).article.copy}</button>;
}
