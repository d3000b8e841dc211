import { authoritySection } from "@/lib/authorities/authority-section.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { typeInWords } from "@/lib/strings/type-in-words.ts";
import { DateText } from "../../date/date-text.tsx";
import { SiteLink } from "../../link/site-link.tsx";
import { NameText } from "../name-text.tsx";
import type { Relation } from "./relations-of.ts";
import "./relations.css";

interface RelationsProps {
  readonly locale: Locale;
  readonly relations: readonly Relation[];
}

/**
 * What a record is named with, as a drawing: it stands as a star between the names, and a line leads to each, the
 * stronger the more they share. All of it is text beside the names.
 */
export function Relations({ locale, relations }: RelationsProps) {
  const half = Math.ceil(relations.length / 2);
  const weight = weigher(relations);
  const first = relations.slice(0, half);
  const second = relations.slice(half);
  return (
    <div className="relations">
      {/* One side beside the column of a narrow page, both sides between the two columns of a wide one. */}
      <svg className="fan narrow" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {fan(relations, 0, 100, relations.length, weight)}
      </svg>
      <svg className="fan wide" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {fan(first, 50, 0, half, weight)}
        {fan(second, 50, 100, half, weight)}
      </svg>
      <div className="star" />
      <ul>
        {relations.map((relation, at) => (
          <Related key={relation.card.id} {...{ locale, relation }} isSecond={at >= half} />
        ))}
      </ul>
    </div>
  );
}

/** From 1 for the weakest line to 5 for the strongest. */
function weigher(relations: readonly Relation[]): (relation: Relation) => number {
  const shared = ({ articles, passages }: Relation) => (articles > 1 ? articles : passages);
  const strongest = Math.max(1, ...relations.map(shared));
  return (relation) => 1 + Math.round((4 * shared(relation)) / Math.max(strongest, 4));
}

/** Lines from a point in the middle to the middle of each row of a column. */
function fan(
  relations: readonly Relation[],
  from: number,
  to: number,
  rows: number,
  weight: (relation: Relation) => number,
) {
  const bend = (from + to) / 2;
  return relations.map((relation, row) => {
    const y = Math.round(((row + 0.5) / rows) * 1000) / 10;
    return (
      <path
        key={relation.card.id}
        d={`M${from} 50C${bend} 50 ${bend} ${y} ${to} ${y}`}
        className={relation.isChosen ? "chosen" : undefined}
        strokeWidth={weight(relation)}
      />
    );
  });
}

interface RelatedProps {
  readonly locale: Locale;
  readonly relation: Relation;
  readonly isSecond: boolean;
}

function Related({ locale, relation, isSecond }: RelatedProps) {
  const { record } = stringsFor(locale);
  const { card, articles, passages, isChosen } = relation;
  const shared =
    articles > 1
      ? countPhrase(locale, record.counts.sharedArticles, articles)
      : passages > 0
        ? countPhrase(locale, record.counts.sharedPassages, passages)
        : isChosen
          ? record.chosen
          : "";
  return (
    <li className={[`of-${card.type}`, isSecond && "second"].filter(Boolean).join(" ")}>
      <SiteLink to={paths.authority(locale, authoritySection(card.type), card.id)}>
        <NameText name={card.label} locale={locale} />
      </SiteLink>
      <span className="soft small">
        {typeInWords(card, locale)}
        {card.date !== null && (
          <>
            {" · "}
            <DateText edtf={card.date} locale={locale} />
          </>
        )}
        {shared !== "" && ` · ${shared}`}
      </span>
    </li>
  );
}
