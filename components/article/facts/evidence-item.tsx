import type { Evidence } from "@/lib/article/article.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { ruleInWords } from "@/lib/strings/rule-in-words.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

interface EvidenceItemProps {
  readonly evidence: Evidence;
  readonly locale: Locale;
}

/** One piece of evidence: the words of the raw file, how sure the value is, and the rule that took it. */
export function EvidenceItem({ evidence, locale }: EvidenceItemProps) {
  const s = stringsFor(locale).article;
  const rule = ruleInWords(evidence.rule, locale);
  return (
    <p className="note">
      {evidence.span === undefined ? (
        <>
          {s.decidedIn} <bdi lang="en">{evidence.quote}</bdi>
        </>
      ) : (
        <bdi lang="ar" className="face">
          {evidence.quote.trim()}
        </bdi>
      )}
      <br />
      {s.certainty[evidence.certainty]}
      {locale === "ar" ? "؛ " : "; "}
      {rule ?? <bdi lang="en">{evidence.rule}</bdi>}
    </p>
  );
}
