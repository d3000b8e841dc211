import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { articleData } from "../../../../lib/publish/data/article-data.ts";
import { articleTable } from "../../../../lib/publish/data/article-table.ts";
import { evidenceRows, evidenceTable } from "../../../../lib/publish/data/evidence-data.ts";
import { mentionsOf, mentionTable } from "../../../../lib/publish/data/mention-data.ts";
import { tmxHead, tmxTail, tmxUnits } from "../../../../lib/translate/formats/write-tmx.ts";
import { segmentsOf } from "../../../../lib/translate/segment.ts";
import type { DataList } from "../../../../lib/site/data-files.ts";
import type { Progress } from "../../../set-up/steps.ts";
import type { Output } from "../../output/output.ts";
import { putArticleFiles } from "./article-files.ts";
import { type DataContext, namesIn } from "./data-context.ts";
import { openRepository } from "./open-repository.ts";
import { type OpenFile, openTable } from "./table-files.ts";

interface Work {
  readonly ids: readonly string[];
  readonly context: DataContext;
  readonly open: OpenFile;
  /** Keeps the files of an article that are as they would be written. */
  readonly keepArticle: (id: string) => boolean;
  readonly output: Output;
  readonly progress: Progress;
}

/** Writes all that is made of articles, each of which is read once. */
export async function writeArticles(archive: Archive, work: Work): Promise<DataList["examples"]> {
  const { ids, context, open, keepArticle, output, progress } = work;
  const { site } = context;
  const about = { ...context, archive: archive.description.name.ar };
  const tables = [
    openTable(articleTable, open),
    openTable(evidenceTable, open),
    openTable(mentionTable, open),
  ] as const;
  const [articles, evidence, mentions] = tables;
  const memory = open("translations.tmx");
  const repository = openRepository(archive, ids, { context, open });
  memory.write(tmxHead());
  for (const [at, id] of ids.entries()) {
    progress(at, ids.length, "articles");
    const view = archive.article(id);
    if (view === null) continue;
    const data = articleData(view, archive.dayOfChange(id), site);
    const named = mentionsOf(view);
    articles.add(data);
    for (const row of evidenceRows(data)) evidence.add(row);
    for (const mention of named) mentions.add(mention);
    repository?.add(data, { ar: namesIn(view, "ar"), en: namesIn(view, "en") });
    const { article, translation } = view;
    if (translation !== null) {
      const segments = segmentsOf(article, translation, []);
      for (const unit of tmxUnits({ id, engine: translation.engine, segments })) memory.write(unit);
    }
    if (!keepArticle(id)) await putArticleFiles(view, data, named, about, output);
  }
  memory.write(tmxTail);
  for (const each of [...tables, memory]) await each.end();
  await repository?.end();
  return {
    articles: articles.example(),
    evidence: evidence.example(),
    mentions: mentions.example(),
  };
}
