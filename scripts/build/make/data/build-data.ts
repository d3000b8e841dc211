import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { preparedPaths } from "../../../../lib/archive/prepare/prepared-files.ts";
import { sha256, shortHash } from "../../../../lib/base/hash-files.ts";
import type { DataFile } from "../../../../lib/publish/data/data-package.ts";
import { type DataList, dataListFile } from "../../../../lib/site/data-files.ts";
import type { Progress } from "../../../set-up/steps.ts";
import type { Output } from "../../output/output.ts";
import { leaveEntries, takeEntries } from "../../output/take-left.ts";
import { articleFiles } from "./article-files.ts";
import { dataContext } from "./data-context.ts";
import type { OpenFile } from "./table-files.ts";
import { writeArticles } from "./write-articles.ts";
import { writePackage, writeRecords } from "./write-records.ts";

/** Where one build leaves for the next what it made. */
const stateFile = "data.jsonl";

/** What one build leaves for the next; after it for each article a hash of what its own files depend on. */
interface State extends DataList {
  /** Hash of all that the files depend on. */
  readonly mark: string;
  /** All files, the list of them and those of articles not counted. */
  readonly others: readonly string[];
}

/**
 * Writes the open data of the archive into `data/`: tables as CSV and JSON Lines, the translation memory, the static
 * repository, a TEI document of each article, and the list of it all; and beside pages their twins. Every article is read
 * once, and none where nothing has changed since the last build of the same code.
 * @param code hash of all that the files depend on besides the archive
 * @param root the whole address of the site's root, with a slash at its end
 * @returns the number of files of the list
 */
export async function buildData(
  archive: Archive,
  {
    cacheDir,
    leftDir,
    code,
    root,
  }: Readonly<Record<"cacheDir" | "leftDir" | "code" | "root", string>>,
  output: Output,
  progress: Progress,
): Promise<number> {
  const left = takeEntries<State, string>(path.join(leftDir, stateFile));
  const last = left?.head ?? null;
  const leave = (state: State) => {
    leaveEntries(path.join(leftDir, stateFile), state, eachMark(archive, ids, code));
    const { files, examples } = state;
    writeFileSync(
      path.join(cacheDir, dataListFile),
      JSON.stringify({ files, examples } satisfies DataList),
    );
    return files.length;
  };
  const mark = sha256(code + readFileSync(preparedPaths(cacheDir).inventory, "utf8"));
  const ids = archive.articleIds().toSorted();
  const markOf = articleMark(archive, code);
  const isTranslated = (id: string) => (archive.summary(id)?.english.text ?? "none") !== "none";
  const filesOf = (id: string) => articleFiles(id, isTranslated(id));
  const isMade = (id: string) =>
    left?.entries.get(id) === markOf(id) && filesOf(id).every((file) => output.isLeft(file));
  if (
    last?.mark === mark &&
    last.others.every((file) => output.isLeft(file)) &&
    ids.every(isMade)
  ) {
    for (const file of [...last.others, ...ids.flatMap(filesOf)]) output.keep(file);
    return leave(last);
  }
  const keepArticle = (id: string) => {
    if (!isMade(id)) return false;
    for (const file of filesOf(id)) output.keep(file);
    return true;
  };
  const files: DataFile[] = [];
  const others: string[] = [];
  const open: OpenFile = (file, keys) => {
    const parts = output.open(`data/${file}`);
    return {
      write: (text) => {
        parts.write(text);
      },
      async end() {
        const written = await parts.end();
        others.push(`data/${file}`);
        files.push({ file, ...written, ...(keys && { keys: keys() }) });
        return written;
      },
    };
  };
  const put = async (file: string, text: string) => {
    others.push(file);
    await output.put(file, text);
  };
  const context = dataContext(archive, root);
  const fromArticles = await writeArticles(archive, {
    ids,
    context,
    open,
    keepArticle,
    output,
    progress,
  });
  const fromRecords = await writeRecords(archive, { context, open, put });
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  await writePackage(archive, { context, files, put });
  return leave({
    ...{ mark, others, files },
    examples: { ...fromArticles, ...fromRecords },
  });
}

/** Tells of an article a hash of what its own files depend on. */
function articleMark(
  { description, versions }: Pick<Archive, "description" | "versions">,
  code: string,
): (id: string) => string {
  const shared = shortHash(JSON.stringify([code, description]));
  return (id) => shortHash(`${shared} ${versions.articleAlone(id) ?? ""}`);
}

function* eachMark(
  archive: Pick<Archive, "description" | "versions">,
  ids: readonly string[],
  code: string,
): Generator<readonly [id: string, mark: string]> {
  const markOf = articleMark(archive, code);
  for (const id of ids) yield [id, markOf(id)];
}

/**
 * Leaves for the next build of this code what it would leave that had made the files of these articles and nothing else,
 * as shards do.
 */
export function leaveArticleFiles(
  archive: Pick<Archive, "description" | "versions">,
  ids: readonly string[],
  { leftDir, code }: { readonly leftDir: string; readonly code: string },
): void {
  const state: State = { mark: "", others: [], files: [], examples: {} };
  leaveEntries(path.join(leftDir, stateFile), state, eachMark(archive, ids, code));
}
