import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../article/article-file.ts";
import type { Article, ArticleEvidence } from "../../article/article.ts";
import { type Editorial, parseEditorial } from "../../article/editorial.ts";
import { noEvidence, parseEvidence } from "../../article/evidence-file.ts";
import type { Replaced } from "../../article/history/page-history.ts";
import { parseReplaced, replacedName } from "../../article/history/replaced-file.ts";
import { parseTranslation, type Translation } from "../../article/translation.ts";
import { readIfThere } from "../../base/files.ts";
import { sha256 } from "../../base/hash-files.ts";
import { type ContentProblem, problemsOf } from "../../schema/content-problem.ts";
import { readFrontMatter } from "../../schema/front-matter.ts";

/** The bytes of the files that one article is made of; null where there is none. */
export interface ArticleFiles {
  readonly id: string;
  readonly ar: string;
  readonly evidence: string | null;
  readonly en: string | null;
  readonly editorial: string | null;
  readonly replaced: string | null;
  /** The articles that gave way, by the names of their folders. */
  readonly former: Readonly<Record<string, string | null>>;
}

/** Ids of the articles in a content folder, sorted: folders that hold an `ar.md`. */
export function articleIdsIn(contentDir: string): string[] {
  const dir = path.join(contentDir, "articles");
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(dir, entry.name, "ar.md")))
    .map((entry) => entry.name)
    .sort();
}

/** Where the files of an article lie. */
export function articlePaths(contentDir: string, id: string) {
  return {
    ar: path.join(contentDir, "articles", id, "ar.md"),
    evidence: path.join(contentDir, "articles", id, "evidence.json"),
    en: path.join(contentDir, "translations", id, "en.md"),
    editorial: path.join(contentDir, "editorial", `${id}.yaml`),
    replaced: path.join(contentDir, "articles", id, replacedName),
  };
}

/** Reads the files of one article. */
export function readArticleFiles(contentDir: string, id: string): ArticleFiles {
  const { ar, evidence, en, editorial, ...own } = articlePaths(contentDir, id);
  const replaced = readIfThere(own.replaced);
  const lines = parseReplaced(replaced);
  const folders = lines.ok ? lines.value.map(({ was }) => was) : [];
  return {
    id,
    ar: readFileSync(ar, "utf8"),
    evidence: readIfThere(evidence),
    en: readIfThere(en),
    editorial: readIfThere(editorial),
    replaced,
    former: Object.fromEntries(
      folders.map((was) => [was, readIfThere(path.join(path.dirname(own.replaced), was, "ar.md"))]),
    ),
  };
}

/** A hash that changes when any of the files, or anything in `context`, does. */
export function fingerprintOf(files: ArticleFiles, context: string): string {
  const { ar, evidence, en, editorial, replaced, former } = files;
  return sha256(JSON.stringify([context, ar, evidence, en, editorial, replaced, former]));
}

/** The files of one article, read and found good. */
export interface ArticleSources {
  readonly article: Article;
  /** The Markdown body of `ar.md` and of the translation, without front matter. */
  readonly body: { readonly ar: string; readonly en: string | null };
  readonly evidence: ArticleEvidence;
  readonly translation: Translation | null;
  readonly editorial: Editorial | null;
  /** What the article was before its raw file was replaced, the oldest first. */
  readonly replaced: readonly Replaced[];
}

/**
 * Reads what the files of one article say.
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
  const evidence = parseEvidence(files.evidence);
  const replaced = formerArticles(files, report);
  for (const fault of paragraphFaults(editorial, of.paragraphs))
    report(`editorial/${files.id}.yaml`, [fault]);
  if (!evidence.ok) report(`articles/${files.id}/evidence.json`, [evidence.error]);
  return {
    sources: {
      article: article.value,
      body: {
        ar: bodyOf(files.ar),
        en: translation === null || files.en === null ? null : bodyOf(files.en),
      },
      evidence: evidence.ok ? evidence.value : noEvidence(files.id),
      translation,
      editorial,
      replaced,
    },
    problems,
  };
}

/** The articles that gave way. One that is not there, or cannot be read, is told and left out. */
function formerArticles(
  { id, replaced, former }: ArticleFiles,
  report: (file: string, faults: readonly string[]) => null,
): readonly Replaced[] {
  const log = `articles/${id}/${replacedName}`;
  const lines = parseReplaced(replaced);
  if (!lines.ok) {
    report(log, lines.error);
    return [];
  }
  return lines.value.flatMap(({ date, was }): Replaced[] => {
    const text = former[was] ?? null;
    const read = text === null ? null : parseArticle(text);
    if (read?.ok) return [{ date, article: read.value }];
    const fault = `it names ${was}/ar.md beside it, which ${text === null ? "is not there" : "cannot be read"}; restore that from your version control`;
    report(log, [fault]);
    return [];
  });
}

/** Corrections of paragraphs that the article does not have. */
function paragraphFaults(editorial: Editorial | null, count: number): readonly string[] {
  return (editorial?.corrections ?? []).flatMap(({ paragraph = 1 }) =>
    paragraph <= count
      ? []
      : [
          `\`corrections\` names paragraph ${paragraph}, and the article has ${count}; write the number that stands in the margin of its page, or take it out`,
        ],
  );
}

function bodyOf(markdown: string): string {
  const file = readFrontMatter(markdown);
  return file.ok ? file.value.body : "";
}
