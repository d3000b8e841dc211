import { asciiId } from "../ascii-id.ts";
import type { Authority, AuthorityType } from "../authority.ts";
import { fullLabels } from "../full-labels.ts";
import { labelTokens } from "../label-tokens.ts";
import { companiesAndClubs } from "./organisations/companies-and-clubs.ts";
import { international } from "./organisations/international.ts";
import { national } from "./organisations/national.ts";
import { americasAndAfrica } from "./people/americas-and-africa.ts";
import { arabEast } from "./people/arab-east.ts";
import { asia } from "./people/asia.ts";
import { europeAndRussia } from "./people/europe-and-russia.ts";
import { gulf } from "./people/gulf.ts";
import { maghrebAndNile } from "./people/maghreb-and-nile.ts";
import { ofBodies } from "./people/of-bodies.ts";

const people = [arabEast, gulf, maghrebAndNile, asia, europeAndRussia, americasAndAfrica, ofBodies];
const organisations = [international, national, companiesAndClubs];

/**
 * Records of those whom most archives of the Arabic press name: heads of state and government since 2000, foreign
 * ministers, international bodies, parties, armed groups, companies and clubs. Written by hand, with nothing in it that is
 * not certain; an archive switches them on with `starter: true` in `archive.yaml`.
 */
export const starterRecords: readonly Authority[] = [
  ...people.flatMap((table) => readTable(table, "person")),
  ...organisations.flatMap((table) => readTable(table, "organisation")),
];

/**
 * The starter records beside those that people wrote. One with the id or a full name of a person's record is left out: what
 * people write always wins, and no name leads to two records.
 * @param faulty ids of records that people wrote and that cannot be used until they are mended.
 */
export function starterBeside(
  written: readonly Authority[],
  faulty: ReadonlySet<string> = new Set(),
): readonly Authority[] {
  const ids = new Set([...written.map(({ id }) => id), ...faulty]);
  const names = new Set(written.flatMap(fullNames));
  return starterRecords.filter(
    (record) => !ids.has(record.id) && !fullNames(record).some((name) => names.has(name)),
  );
}

/** The full names and the patterns of a record in both languages, as names are compared. */
function fullNames(record: Authority): string[] {
  return [...fullLabels(record, "ar"), ...fullLabels(record, "en")].map(comparedName);
}

/** A name as names are compared: its folded words. */
export function comparedName(name: string): string {
  return labelTokens(name)
    .map(({ key }) => key)
    .join(" ");
}

function readTable(table: string, type: AuthorityType): Authority[] {
  return table.split("\n").flatMap((row) => (row.trim() === "" ? [] : [readRow(row, type)]));
}

function readRow(row: string, type: AuthorityType): Authority {
  const cells = row.split("|").map((cell) => cell.trim());
  const [country = "", ar = "", en = "", others = "", short = "", otherEnglish = ""] = cells;
  const [pref = "", ...written] = bothAmericas([ar, ...list(others)]);
  const shortLabels = { ar: bothAmericas(list(short)), en: [] };
  return {
    id: asciiId(en),
    type,
    prefLabel: { ar: pref, en },
    altLabels: { ar: written, en: list(otherEnglish) },
    ...(shortLabels.ar.length > 0 ? { shortLabels } : {}),
    roles: [],
    countries: country === "-" ? [] : [country],
    related: [],
    sameAs: [],
  };
}

function list(cell: string): string[] {
  return cell.split(",").flatMap((name) => name.trim() || []);
}

/** The press writes «أمريكي» and «أميركي»: a name with the one has the other. */
function bothAmericas(names: readonly string[]): string[] {
  const other = names.map((name) => name.replaceAll("أمريك", "أميرك"));
  return [...new Set([...names, ...other])];
}
