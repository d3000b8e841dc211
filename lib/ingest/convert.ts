import type { Article, ArticleEvidence, Evidence } from "../article/article.ts";
import type { Editorial } from "../article/editorial.ts";
import type { Result } from "../base/result.ts";
import type { Authority } from "../authorities/authority.ts";
import { assemble, type ParagraphSources } from "./assemble.ts";
import { startDraft } from "./draft.ts";
import { layOver } from "./lay-over.ts";
import { layoutSteps } from "./layout-steps.ts";
import type { Problem } from "./problem.ts";
import { rawSpan } from "./raw-span.ts";
import { readRaw } from "./read-raw.ts";
import { settleTitle } from "./settle-title.ts";
import { recogniseText, type RecognisedInArticle } from "./recognise-text.ts";

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
}

export interface Converted {
  readonly article: Article;
  readonly evidence: ArticleEvidence;
}

/**
 * Turns a raw file into an article with its evidence: decode, cut into lines, read the layout, lay the
 * decisions of people over it, recognise dates, countries and names. The same input gives the same output.
 * @returns the article, or the one problem that keeps the file back.
 */
export function convert(
  source: RawSource,
  records: readonly Authority[],
): Result<Converted, Problem> {
  const read = readRaw(source);
  if (!read.ok) return read;
  const raw = read.value;
  const draft = layoutSteps.reduce((state, step) => step.run(state), startDraft(raw));
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
  const settled = source.editorial ? settleTitle(assembled, source.editorial) : assembled;
  const { article, values } = source.editorial
    ? layOver(settled.article, settled.values, source.editorial, source.editorialFile)
    : settled;
  const found = recogniseText(article, records);
  const countries = countryValues(found, settled.sources, raw.text, source);
  return {
    ok: true,
    value: {
      article: { ...article, countries: countries.map(({ value }) => value) },
      evidence: {
        id: source.id,
        values: [...values, ...countries],
        ...found,
        changes: sortKeys(raw.changes),
        dropped: assembled.dropped,
      },
    },
  };
}

/** The countries of an article in order of first mention, each with its evidence; people's additions last. */
function countryValues(
  found: RecognisedInArticle,
  sources: ParagraphSources,
  text: string,
  { editorial, editorialFile }: RawSource,
): readonly Evidence[] {
  const { add = [], remove = [] } = editorial?.countries ?? {};
  const values = new Map<string, Evidence>();
  for (const { iso2, form, paragraph, start, end } of found.countries) {
    const line = sources[paragraph];
    if (values.has(iso2) || remove.includes(iso2) || !line) continue;
    const lead = line.raw.text.length - line.raw.text.slice(line.taken).trimStart().length;
    const span = rawSpan(text, line.raw, lead + start, lead + end);
    const quote = text.slice(span.start, span.end);
    const rule = `country-${form}`;
    values.set(iso2, { field: "countries", value: iso2, rule, certainty: "stated", span, quote });
  }
  for (const iso2 of add) {
    const rule = "editorial";
    const certainty = "confirmed";
    values.set(iso2, { field: "countries", value: iso2, rule, certainty, quote: editorialFile });
  }
  return [...values.values()];
}

function sortKeys(record: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
