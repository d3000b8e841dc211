import type { AuthorityView } from "../../archive/ask/record-views.ts";
import { paths } from "../../locale/paths.ts";
import { authoritySection } from "../../authorities/authority-section.ts";
import { permanentName } from "../tag-uri.ts";
import { addressesOf, type DataSite } from "./article-data.ts";
import { flag, integer, several, text, type Table } from "./table.ts";

/** One authority record as open data: a line of `authorities.jsonl`, and the twin of its page. */
export type AuthorityData = ReturnType<typeof authorityData>;

/** All that the archive's people say of a record, and how many articles name it. */
export function authorityData(view: AuthorityView, site: DataSite) {
  const { id, type, prefLabel, altLabels, ...record } = view.record;
  const section = authoritySection(type);
  return {
    id,
    type,
    kind: record.kind ?? null,
    name: permanentName(site.tag, site.root, paths.authority("ar", section, id)),
    url: addressesOf(site, (locale) => paths.authority(locale, section, id)),
    label: prefLabel,
    otherNames: altLabels,
    description: record.description ?? null,
    date: record.date ?? null,
    dateSource: view.dateSource,
    countries: record.countries,
    roles: record.roles,
    related: record.related,
    sameAs: record.sameAs,
    uncertain: record.uncertain ?? null,
    isStarter: view.isStarter,
    articles: view.articleCount,
    firstSeen: view.firstSeen,
    lastSeen: view.lastSeen,
  };
}

/** The people, organisations, projects and events that articles name. */
export const authorityTable: Table<AuthorityData> = {
  name: "authorities",
  key: ["id"],
  columns: [
    text("id", "Id of the record, never changed.", ({ id }) => id),
    text("type", "What it is; a system is a project or an agreement.", ({ type }) => type, [
      "person",
      "organisation",
      "system",
      "event",
    ]),
    text("kind", "What kind of project.", ({ kind }) => kind),
    text(
      "name",
      "Permanent name: a tag URI (RFC 4151), or the address of the page.",
      ({ name }) => name,
    ),
    text("url_ar", "Address of the Arabic page.", ({ url }) => url.ar),
    text("url_en", "Address of the English page.", ({ url }) => url.en),
    text("label_ar", "Preferred name in Arabic.", ({ label }) => label.ar),
    text(
      "label_en",
      "Preferred name in English, where there is one.",
      ({ label }) => label.en ?? null,
    ),
    text("other_names_ar", "Other names in Arabic, separated by semicolons.", ({ otherNames }) =>
      several(otherNames.ar),
    ),
    text("other_names_en", "Other names in English, likewise.", ({ otherNames }) =>
      several(otherNames.en),
    ),
    text("description_ar", "What it is, in Arabic.", ({ description }) => description?.ar ?? null),
    text("description_en", "What it is, in English.", ({ description }) => description?.en ?? null),
    text("date", "Date of an event, or of existence (EDTF).", ({ date }) => date),
    text(
      "date_source",
      "Who gives the date, where it comes from outside the archive.",
      ({ dateSource }) => dateSource?.url ?? dateSource?.name.en ?? null,
    ),
    text(
      "countries",
      "Countries that it belongs to: ISO 3166-1 alpha-2 codes, separated by semicolons.",
      ({ countries }) => several(countries),
    ),
    text(
      "related",
      "Ids of records that people say belong with it, separated by semicolons.",
      ({ related }) => several(related),
    ),
    text(
      "same_as",
      "Addresses that identify it elsewhere, separated by semicolons.",
      ({ sameAs }) => several(sameAs),
    ),
    flag(
      "starter",
      "Whether it comes from the software's list, not from the archive's people.",
      ({ isStarter }) => isStarter,
    ),
    integer("articles", "Number of articles that name it.", ({ articles }) => articles),
    text(
      "first_seen",
      "Date (EDTF) of the earliest dated article that names it.",
      ({ firstSeen }) => firstSeen,
    ),
    text("last_seen", "Date (EDTF) of the latest.", ({ lastSeen }) => lastSeen),
  ],
};
