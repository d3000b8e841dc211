import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { authoritySection, authorityTypes } from "../../../../lib/authorities/authority-section.ts";
import { countryName } from "../../../../lib/countries/country-name.ts";
import { locales } from "../../../../lib/locale/locale.ts";
import { paths } from "../../../../lib/locale/paths.ts";
import { addressOf, addressesOf } from "../../../../lib/publish/data/article-data.ts";
import { articleTable } from "../../../../lib/publish/data/article-table.ts";
import { evidenceTable } from "../../../../lib/publish/data/evidence-data.ts";
import { authorityData, authorityTable } from "../../../../lib/publish/data/authority-data.ts";
import { dataPackage, type DataFile } from "../../../../lib/publish/data/data-package.ts";
import { eventData, eventTable } from "../../../../lib/publish/data/event-data.ts";
import { mentionTable } from "../../../../lib/publish/data/mention-data.ts";
import { namedCountries } from "../../../../lib/site/country-pages.ts";
import type { DataList } from "../../../../lib/site/data-files.ts";
import type { DataContext } from "./data-context.ts";
import { type OpenFile, openTable } from "./table-files.ts";

type Put = (file: string, text: string) => Promise<void>;

/** Writes all that is made of records, events and countries: their tables, and the twins of their pages. */
export async function writeRecords(
  archive: Archive,
  {
    context,
    open,
    put,
  }: { readonly context: DataContext; readonly open: OpenFile; readonly put: Put },
): Promise<DataList["examples"]> {
  const { site } = context;
  const authorities = openTable(authorityTable, open);
  const events = openTable(eventTable, open);
  const records = authorityTypes.flatMap((type) => archive.authorities(type).map(({ id }) => id));
  for (const id of records.sort()) {
    const view = archive.authority(id);
    if (view === null) continue;
    const data = authorityData(view, site);
    authorities.add(data);
    const articles = archive.recordArticles(id, Infinity).map((article) => article.id);
    const section = authoritySection(data.type);
    for (const locale of locales)
      await put(
        twinOf(paths.authority(locale, section, id)),
        jsonOf({ ...data, namedIn: articles }),
      );
  }
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  for (const event of archive.timeline().toSorted(byId))
    // What was published, and when, the articles say.
    if (event.kind !== "publication") events.add(eventData(event));
  for (const iso2 of namedCountries(archive)) {
    const twin = jsonOf(countryData(archive, iso2, context));
    for (const locale of locales) await put(twinOf(paths.country(locale, iso2)), twin);
  }
  await authorities.end();
  await events.end();
  return { authorities: authorities.example(), events: events.example() };
}

function countryData(archive: Archive, iso2: string, { site }: DataContext) {
  const {
    articleCount = 0,
    mentionCount = 0,
    authorities = [],
    with: others = [],
  } = archive.country(iso2) ?? {};
  return {
    iso2,
    url: addressesOf(site, (locale) => paths.country(locale, iso2)),
    label: { ar: countryName(iso2, "ar"), en: countryName(iso2, "en") },
    articles: articleCount,
    mentions: mentionCount,
    with: others,
    authorities: authorities.map(({ id, type, articleCount: count }) => ({
      id,
      type,
      articles: count,
    })),
  };
}

/** The twin of a page: what stands at its address, for machines. */
function twinOf(address: string): string {
  return `${address.slice(1)}index.json`;
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Writes the list of the files. */
export async function writePackage(
  archive: Archive,
  {
    context,
    files,
    put,
  }: { readonly context: DataContext; readonly files: readonly DataFile[]; readonly put: Put },
): Promise<void> {
  const { name, subtitle, description, released, rights } = archive.description;
  const about = {
    title: `${name.en}: ${subtitle.en}`,
    description: description.en,
    homepage: addressOf(context.site, paths.home("en")),
    released,
    rights: rights === undefined ? null : { text: rights.en, url: rights.url ?? null },
  };
  const tables = [articleTable, evidenceTable, mentionTable, authorityTable, eventTable];
  await put("data/datapackage.json", dataPackage(about, files, tables));
}
