import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Evidence } from "../facts/evidence.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { Chip } from "./chip.tsx";
import { ToldEvent } from "./told-event.tsx";

/** A month, and a year, of EDTF that is known for sure. */
const month = /^\d{4}-\d{2}$/;
const year = /^\d{4}$/;

/** What is not known of the date of publication, or not for sure; nothing where a day is stated. */
export function DateChip({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const s = stringsFor(locale).article;
  const { date, dateCertainty } = view.summary;
  const known =
    date === null ? null : month.test(date) ? s.monthOnly : year.test(date) ? s.yearOnly : null;
  const isInferred = dateCertainty === "inferred";
  const word = date === null ? s.noDate : isInferred ? s.inferredDate : known?.word;
  if (word === undefined) return null;
  return (
    <Chip word={word}>
      {date === null && view.toldEvent === null && <p>{s.noDateNote}</p>}
      {known !== null && <p>{known.note}</p>}
      <ToldEvent view={view} locale={locale} />
      <Evidence field="date" evidence={view.evidence.values} locale={locale} />
    </Chip>
  );
}
