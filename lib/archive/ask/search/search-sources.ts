import { countryNames } from "../../../countries/country-name.ts";
import type { AuthorityType } from "../../../authorities/authority.ts";
import { fullLabels } from "../../../authorities/full-labels.ts";
import type { SearchDocument, ToldDate } from "../../../search/types.ts";
import type { IndexSource } from "../../../search/index/update.ts";
import type { Archive } from "../archive.ts";
import type { ArticleView } from "../views.ts";

/** What the search index is made of, in list order: each article is read when its document is asked for. */
export function searchSources(
  archive: Archive,
  fingerprints: ReadonlyMap<string, string>,
): IndexSource[] {
  return archive.articleIds().map((id) => ({
    id,
    fingerprint: fingerprints.get(id) ?? null,
    read: () => {
      const view = archive.article(id);
      if (view === null) throw new Error(`articles/${id} is listed but was not prepared.`);
      return searchDocument(view, archive);
    },
  }));
}

/**
 * The dates that an article tells of: of what happened or is planned, of its own news where it says itself when that was,
 * and of the dated events that it names.
 */
function toldDates({ article, evidence, authorities }: ArticleView): ToldDate[] {
  const dates = evidence.dates.flatMap(({ edtf, kind, anchored }): ToldDate[] => {
    if (!anchored) return [];
    if (kind === "happening" || kind === "planned") return [{ date: edtf, kind }];
    return kind === "report" && article.date === null ? [{ date: edtf, kind: null }] : [];
  });
  const named = authorities.flatMap(({ date }) => (date === null ? [] : [{ date, kind: null }]));
  return [...dates, ...named];
}

/** What results say of the English; nothing of an English that has all been reviewed. */
function englishParts({ summary, translation }: ArticleView): Pick<SearchDocument, "english"> {
  const { title, named } = summary.english;
  const paragraphs = translation?.states ?? [];
  const isOpen = [title, ...paragraphs].some((state) => state !== null && state !== "reviewed");
  if (!isOpen && named.length === 0) return {};
  return { english: { title, paragraphs: isOpen ? paragraphs : [], named } };
}

function searchDocument(view: ArticleView, archive: Archive): SearchDocument {
  const { summary, article, translation, authorities } = view;
  const ofType = (type: AuthorityType): string[] =>
    authorities.filter((card) => card.type === type).map(({ id }) => id);
  return {
    id: summary.id,
    titles: {
      ...(summary.title.ar === null ? {} : { ar: summary.title.ar }),
      ...(summary.title.en === null ? {} : { en: summary.title.en }),
    },
    paragraphs: {
      ar: article.paragraphs,
      ...(translation === null || summary.english.text === "none"
        ? {}
        : { en: translation.paragraphs.map((text) => text ?? "") }),
    },
    ...englishParts(view),
    date: summary.date,
    countries: summary.countries,
    mentions: summary.mentionedCountries.filter((iso2) => !summary.countries.includes(iso2)),
    people: ofType("person"),
    organisations: ofType("organisation"),
    systems: ofType("system"),
    events: ofType("event"),
    told: toldDates(view),
    outlet: summary.outlet && (summary.outlet.id ?? summary.outlet.name.ar),
    names: [
      ...[...new Set([...summary.countries, ...summary.mentionedCountries])].flatMap((iso2) =>
        Object.values(countryNames(iso2)).flat(),
      ),
      ...authorities.flatMap(({ id }) => {
        const record = archive.authority(id)?.record;
        return record === undefined
          ? []
          : [...fullLabels(record, "ar"), ...fullLabels(record, "en")];
      }),
    ],
  };
}
