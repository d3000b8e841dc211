import type { Evidence as Item } from "@/lib/article/article.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { ruleInWords } from "@/lib/strings/rule-in-words.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { OwnScript } from "../page/article-link.tsx";

interface EvidenceProps {
  readonly locale: Locale;
  /** The front-matter key that is told of; of several the evidence stands in this order. */
  readonly field: string | readonly string[];
  /** All evidence of the article. */
  readonly evidence: readonly Item[];
}

/**
 * How the archive knows a fact: the words of the raw file, how sure the value is, and the rule that took it. Of what
 * people decided it says that they did; in which file of the archive is for its archivist (`RawPage`).
 */
export function Evidence({ locale, field, evidence }: EvidenceProps) {
  const s = stringsFor(locale).article;
  return evidenceOf(field, evidence).map(({ rule, certainty, value, span, quote, field: own }) => (
    <p key={`${own} ${value} ${rule}`}>
      {span !== undefined && (
        <>
          <OwnScript lang="ar" locale={locale}>
            {quote.trim()}
          </OwnScript>
          <br />
        </>
      )}
      {s.certainty[certainty]}
      {!["editorial", "metadata"].includes(rule) && (
        <>
          {locale === "ar" ? "؛ " : "; "}
          {ruleInWords(rule, locale) ?? <bdi lang="en">{rule}</bdi>}
        </>
      )}
    </p>
  ));
}

/** The evidence of a fact. */
export function evidenceOf(
  field: string | readonly string[],
  evidence: readonly Item[],
): readonly Item[] {
  return [field].flat().flatMap((one) => evidence.filter((item) => item.field === one));
}
