import type { Article, ArticleEvidence } from "../article/article.ts";
import type { Editorial } from "../article/editorial.ts";
import type { Metadata } from "../article/metadata.ts";
import type { Authority } from "../authorities/authority.ts";
import type { Result } from "../base/result.ts";
import { assemble } from "./assemble.ts";
import { startDraft, type Step } from "./draft.ts";
import { layMetadata, layOver } from "./lay-over.ts";
import { outletTable, type OutletTable } from "../outlets/outlet-table.ts";
import { decideOutlet } from "./decide-outlet.ts";
import { leftOut } from "./left-out.ts";
import type { Problem } from "./problem.ts";
import { readRaw } from "./read-raw.ts";
import { countryValues } from "./country-values.ts";
import { recogniseArticle } from "./recognise.ts";
import { aboveHeadline } from "./steps/headline/above-headline.ts";
import { agencyDateline } from "./steps/dateline/agency-dateline.ts";
import { bylineLine } from "./steps/byline/byline-line.ts";
import { creditLine } from "./steps/byline/credit-line.ts";
import { dateInHeadline } from "./steps/dates/date-in-headline.ts";
import { dateLines } from "./steps/dates/date-lines.ts";
import { datePrefix } from "./steps/dates/date-prefix.ts";
import { deskPrefix } from "./steps/dateline/desk-prefix.ts";
import { labelledLines } from "./steps/byline/labelled-lines.ts";
import { pageFurniture } from "./steps/furniture/page-furniture.ts";
import { signOff } from "./steps/byline/sign-off.ts";
import { statedTitle } from "./steps/headline/stated-title.ts";
import { todayInLead } from "./steps/dates/today-in-lead.ts";
import { toldOutlet } from "./told-outlet.ts";
import { yearInName } from "./steps/dates/year-in-name.ts";

/** The layout rules, in the order in which they read a file: each sees what those before it left. */
const layoutSteps: readonly Step[] = [
  pageFurniture,
  datePrefix,
  creditLine,
  labelledLines,
  dateLines,
  aboveHeadline,
  statedTitle,
  dateInHeadline,
  deskPrefix,
  agencyDateline,
  bylineLine,
  signOff,
  todayInLead,
  yearInName,
];

/** One raw file, and what people decided about it. */
export interface RawSource {
  /** Id of the article, from the register. */
  readonly id: string;
  /** Name inside `content/raw/`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly editorial: Editorial | null;
  /** The decision file, as evidence names it. */
  readonly editorialFile: string;
  /** What `metadataFile` says of the raw file; null, or absent, where it has no row of it. */
  readonly metadata?: Metadata | null;
  readonly metadataFile?: string;
}

export interface Converted {
  readonly article: Article;
  readonly evidence: ArticleEvidence;
}

/**
 * Turns a raw file into an article with its evidence: decode, cut into lines, read the layout, lay the
 * decisions of people over it, recognise dates, countries and names. The same input gives the same output.
 * @param outlets those of the archive; without them those that the software knows.
 * @returns the article, or the one problem that keeps the file back.
 */
export function convert(
  source: RawSource,
  records: readonly Authority[],
  outlets: OutletTable = outletTable([]),
): Result<Converted, Problem> {
  const read = readRaw(source);
  if (!read.ok) return read;
  const raw = read.value;
  const draft = layoutSteps.reduce(
    (state, step) => step.run(state),
    startDraft(raw, outlets, givenDate(source)),
  );
  const assembled = assemble(source.id, draft);
  if (assembled.article.paragraphs.length === 0) {
    return {
      ok: false,
      error: {
        kind: "no-text",
        file: source.file,
        message: "the file holds a headline or page furniture, but no text of an article",
        remedy: "put the text into it, or remove the file",
        keptBack: true,
      },
    };
  }
  const { metadata, metadataFile = "" } = source;
  const recorded = metadata ? layMetadata(assembled, metadata, metadataFile) : assembled;
  const laid = source.editorial
    ? layOver(recorded, source.editorial, source.editorialFile)
    : recorded;
  const { article, values, sources } = laid;
  const saysNone = source.editorial?.source === null;
  const { outlet, evidence } = decideOutlet(laid, { text: raw.text, outlets, saysNone });
  const own = outlet ?? toldOutlet(article.paragraphs.join("\n"), outlets);
  const outletCountry = own?.country ?? null;
  const { found, roles } = recogniseArticle(article, { records, outletCountry }, sources);
  const countries = countryValues(found.countries, roles, {
    ...source,
    sources,
    text: raw.text,
    outlet: article.source ?? own?.name.ar ?? null,
  });
  const valuesOf = (field: keyof Article) =>
    countries.filter((value) => value.field === field).map(({ value }) => value);
  return {
    ok: true,
    value: {
      article: {
        ...article,
        outlet: outlet?.id ?? null,
        countries: valuesOf("countries"),
        mentionedCountries: valuesOf("mentionedCountries"),
      },
      evidence: {
        id: source.id,
        values: [...values, ...(evidence ? [evidence] : []), ...countries],
        ...found,
        changes: sortKeys(raw.changes),
        dropped: leftOut(draft, values, sources),
      },
    },
  };
}

/** The date that people gave the article; null where they say that there is none. */
function givenDate({ editorial, metadata }: RawSource): string | null | undefined {
  return editorial?.date === undefined ? metadata?.date : editorial.date;
}

function sortKeys(record: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
