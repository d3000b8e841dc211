import { parseArticle } from "../../article/article-file.ts";
import type { ArticleEvidence } from "../../article/article.ts";
import { parseEditorial } from "../../article/editorial.ts";
import { readFrontMatter } from "../../article/front-matter.ts";
import { parseTranslation } from "../../article/parse-translation.ts";
import { parseEdtf } from "../../dates/edtf.ts";
import type { ArticleFiles } from "./article-files.ts";
import type { ArticleSources } from "../prepare/build-facts.ts";
import type { ContentProblem } from "./content-problem.ts";

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
  const report = (file: string, errors: readonly string[]): null => {
    for (const error of errors) problems.push({ file, message: `${file}: ${error}.` });
    return null;
  };
  const arFile = `articles/${files.id}/ar.md`;
  const article = parseArticle(files.ar);
  if (!article.ok) return { sources: report(arFile, article.error), problems };
  if (article.value.id !== files.id)
    return { sources: report(arFile, [`\`id\` is not the name of its folder`]), problems };
  const { date } = article.value;
  if (date !== null && parseEdtf(date) === null)
    return { sources: report(arFile, [`\`date\` "${date}" is not an EDTF date`]), problems };

  const rawFile = article.value.raw.file;
  if (rawFile.split("/").some((part) => part === "" || part === ".."))
    return {
      sources: report(arFile, [`\`raw.file\` "${rawFile}" is not in content/raw/`]),
      problems,
    };

  const enFile = `translations/${files.id}/en.md`;
  const count = article.value.paragraphs.length;
  const en = files.en === null ? null : parseTranslation(files.en, count);
  const translation = en && (en.ok ? en.value : report(enFile, en.error));
  const decided =
    files.editorial === null
      ? null
      : parseEditorial(files.editorial, (date) => parseEdtf(date) !== null);
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
