import type { Article } from "../../article/article.ts";
import type { Editorial } from "../../article/editorial.ts";
import type { Translation } from "../../article/translation.ts";
import type { ArabicName } from "../../locale/name-in.ts";
import type { DateSource } from "../../timeline/timeline-event.ts";
import type { Authority } from "../../authorities/authority.ts";
import type { OutletTable } from "../../outlets/outlet-table.ts";
import type { ArticleSummary, AuthorityCard, EnglishState, OutletLabel } from "../ask/views.ts";

const openingLength = 160;

/** The first whole words of a text, at most about 160 UTF-16 units, with an ellipsis where it was cut. */
export function openingOf(text: string): string {
  if (text.length <= openingLength) return text;
  const cut = text.lastIndexOf(" ", openingLength);
  return `${text.slice(0, cut > 0 ? cut : openingLength).replace(/[\s،,;؛:]+$/u, "")}…`;
}

/**
 * What a list shows of an article. The English title is what a person decided in the editorial file, else the
 * translation's; without either there is none.
 * @param outlets by whose names the article's is called.
 * @param named the records that it names, in order of first mention.
 */
export function summarise(
  article: Article,
  translation: Translation | null,
  editorial: Editorial | null,
  outlets: OutletTable,
  named: readonly ArabicName[],
): ArticleSummary {
  const firstInEnglish = translation?.paragraphs[0] ?? null;
  return {
    id: article.id,
    title: { ar: article.title, en: editorial?.title?.en ?? translation?.title ?? null },
    titleStatus: article.titleStatus,
    opening: {
      ar: openingOf(article.paragraphs[0] ?? ""),
      en: firstInEnglish === null ? null : openingOf(firstInEnglish),
    },
    date: article.date,
    dateCertainty: article.dateCertainty,
    countries: article.countries,
    mentionedCountries: article.mentionedCountries,
    credit: article.credit,
    outlet: outletLabel(article, outlets),
    english: englishState(translation, editorial, named),
  };
}

/** A list has room for so many names. */
const mostNames = 4;

function englishState(
  translation: Translation | null,
  editorial: Editorial | null,
  named: readonly ArabicName[],
): EnglishState {
  const paragraphs = translation?.paragraphs ?? [];
  const written = paragraphs.filter((paragraph) => paragraph !== null).length;
  // A headline that a person decided; not one that only says again what the translation has.
  const decided = editorial?.title?.en ?? translation?.title;
  const title = decided === translation?.title ? (translation?.titleState ?? null) : "reviewed";
  return {
    title,
    opening: translation?.states[0] ?? null,
    text: written === 0 ? "none" : written === paragraphs.length ? "whole" : "part",
    named: title === null ? named.flatMap(({ en }) => en ?? []).slice(0, mostNames) : [],
  };
}

function outletLabel({ outlet, source }: Article, outlets: OutletTable): OutletLabel | null {
  const known = outlet === null ? null : outlets.byId(outlet);
  if (known !== null) return { id: known.id, name: known.name };
  return source === null ? null : { id: null, name: { ar: source, en: source } };
}

/** What a card shows of a record. */
export function authorityCard(record: Authority): AuthorityCard {
  const { id, type, kind = null, prefLabel, description = null, sameAs, date = null } = record;
  const source = dateSourceOf(record);
  const dated = type === "event" ? { date, dateSource: source } : { date: null, dateSource: null };
  return { id, type, kind, label: prefLabel, description, sameAs, ...dated };
}

/** Who gives the date of a record, where it comes from outside. */
export function dateSourceOf({ dateSource }: Authority): DateSource | null {
  return dateSource === undefined ? null : { url: null, ...dateSource };
}
