import { parseArticle } from "../../article/article-file.ts";
import type { ArticleEvidence } from "../../article/article.ts";
import { parseEditorial } from "../../article/editorial.ts";
import { parseTranslation } from "../../article/translation.ts";
import { problemsOf, type ContentProblem } from "../../schema/content-problem.ts";
import { readFrontMatter } from "../../schema/front-matter.ts";
import type { ArticleFiles } from "./article-files.ts";
import type { ArticleSources } from "../prepare/build-facts.ts";

/**
 * Reads the files of one article.
 *
 * A faulty translation or editorial file costs only itself: the article is shown without it. A faulty `ar.md`
 * costs the article.
 */
export function parseSources(files: ArticleFiles): {
  readonly sources: ArticleSources | null;
  readonly problems: readonly ContentProblem[];
} {
  const problems: ContentProblem[] = [];
  const report = (file: string, faults: readonly string[]): null => {
    problems.push(...problemsOf(file, faults));
    return null;
  };
  const arFile = `articles/${files.id}/ar.md`;
  const article = parseArticle(files.ar);
  if (!article.ok) return { sources: report(arFile, article.error), problems };
  if (article.value.id !== files.id) {
    const fault = `\`id\` is "${article.value.id}", and the folder is named ${files.id}; make them the same`;
    return { sources: report(arFile, [fault]), problems };
  }
  const of = { id: files.id, paragraphs: article.value.paragraphs.length };
  const en = files.en === null ? null : parseTranslation(files.en, of);
  const translation = en && (en.ok ? en.value : report(`translations/${files.id}/en.md`, en.error));
  const decided = files.editorial === null ? null : parseEditorial(files.editorial, files.id);
  const editorial =
    decided && (decided.ok ? decided.value : report(`editorial/${files.id}.yaml`, decided.error));
  return {
    sources: {
      article: article.value,
      body: {
        ar: bodyOf(files.ar),
        en: translation === null || files.en === null ? null : bodyOf(files.en),
      },
      evidence: parseEvidence(files, (error) =>
        report(`articles/${files.id}/evidence.json`, [error]),
      ),
      translation,
      editorial,
    },
    problems,
  };
}

function bodyOf(markdown: string): string {
  const file = readFrontMatter(markdown);
  return file.ok ? file.value.body : "";
}

/** Whether data has the lists of evidence; what is in them is the ingest's own. */
function isEvidence(data: unknown): data is ArticleEvidence {
  if (typeof data !== "object" || data === null) return false;
  const record = data as Readonly<Record<string, unknown>>;
  return (
    ["values", "dates", "countries", "authorities", "candidates", "dropped"].every((key) =>
      Array.isArray(record[key]),
    ) &&
    typeof record["changes"] === "object" &&
    record["changes"] !== null
  );
}

function parseEvidence(files: ArticleFiles, fail: (error: string) => null): ArticleEvidence {
  try {
    const data: unknown = files.evidence === null ? null : JSON.parse(files.evidence);
    if (isEvidence(data)) return data;
    if (files.evidence === null) fail("it is missing; run `npm run ingest` to write it again");
    else fail("it is not what `npm run ingest` writes; delete it and run that again");
  } catch {
    fail("it cannot be read as JSON; delete it and run `npm run ingest` to write it again");
  }
  return {
    id: files.id,
    values: [],
    dates: [],
    countries: [],
    authorities: [],
    candidates: [],
    changes: {},
    dropped: [],
  };
}
