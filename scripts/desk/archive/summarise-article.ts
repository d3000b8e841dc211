import { openingOf } from "../../../lib/archive/prepare/summarise.ts";
import {
  articlePaths,
  parseSources,
  readArticleFiles,
} from "../../../lib/archive/read/article-sources.ts";
import {
  lacksOf,
  lacksOfTranslation,
  englishHeadline,
  type Lack,
} from "../../../lib/article/work-list.ts";
import { fileStamp } from "../../../lib/base/files.ts";
import { yearsOf } from "../../../lib/dates/edtf-bounds.ts";
import { doubtfulDate } from "../../../lib/desk/doubtful-date.ts";
import { withDecisions } from "../../../lib/desk/article/with-decisions.ts";
import type { Localized } from "../../../lib/locale/locale.ts";
import type { ContentProblem } from "../../../lib/schema/content-problem.ts";

/** What the desk's lists know of one article. */
export interface DeskSummary {
  /** Stamps of its files: with the same ones nothing has changed. */
  readonly stamps: string;
  readonly id: string;
  /** Its headline, or its first words. */
  readonly title: string;
  readonly date: string | null;
  /** The year that it is filed under; null where it has no date. */
  readonly year: string | null;
  /** Id of its outlet; null where it is not known. */
  readonly outlet: string | null;
  readonly lacks: readonly Lack[];
  /** Why its date should be looked at; null where nothing speaks against it. */
  readonly doubt: Localized<string> | null;
  readonly problems: readonly ContentProblem[];
}

/** The stamps of the files of an article, as they lie there now. */
export function stampsOf(contentDir: string, id: string): string {
  return Object.values(articlePaths(contentDir, id)).map(fileStamp).join(" ");
}

/**
 * Reads what lists need to know of an article.
 * @param today as EDTF.
 * @returns null where there is no article, or people have withdrawn it.
 */
export function summariseArticle(
  contentDir: string,
  id: string,
  today: string,
): DeskSummary | null {
  const stamps = stampsOf(contentDir, id);
  if (stamps.startsWith("none ")) return null;
  const { sources, problems } = parseSources(readArticleFiles(contentDir, id));
  const nothing = { date: null, year: null, outlet: null, lacks: [], doubt: null };
  if (sources === null) return { stamps, id, title: id, ...nothing, problems };
  const { evidence, translation, editorial } = sources;
  const file = `content/editorial/${id}.yaml`;
  const { article, values } = withDecisions(
    { article: sources.article, values: evidence.values },
    editorial,
    file,
  );
  if (editorial?.withdrawn !== undefined) return null;
  const { title, date, outlet } = article;
  const year = date === null ? undefined : yearsOf(date)[0];
  return {
    stamps,
    id,
    title: title ?? openingOf(article.paragraphs[0] ?? ""),
    date,
    year: year === undefined ? null : String(year).padStart(4, "0"),
    outlet,
    lacks: [
      ...lacksOf(article),
      ...lacksOfTranslation(translation, englishHeadline(title, editorial)),
    ],
    doubt: doubtfulDate(article, { values }, today),
    problems,
  };
}
