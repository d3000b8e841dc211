import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../../lib/article/article-file.ts";
import {
  type Work,
  type WorkItem,
  lacksOf,
  lacksOfTranslation,
  workList,
} from "../../../lib/article/work-list.ts";
import { readIfThere } from "../../../lib/base/files.ts";
import type { CachedFile } from "../state/run-cache.ts";

/**
 * What is to be done in the archive as it lies there after a run.
 * @param state what is known of every raw file; @param kept raw file → id of articles whose raw file is gone.
 */
export function workIn(
  content: string,
  state: ReadonlyMap<string, CachedFile>,
  kept: ReadonlyMap<string, string>,
): Work[] {
  const translated = foldersIn(path.join(content, "translations"));
  const items = [
    ...[...state.values()].flatMap(({ id, work }) => (work === null ? [] : [{ id, ...work }])),
    ...[...kept.values()].flatMap((id) => itemOnDisk(content, id)),
  ];
  return workList(
    items
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((item) => ({ ...item, lacks: [...item.lacks, ...ofTranslation(item.id)] })),
  );

  function ofTranslation(id: string): WorkItem["lacks"] {
    const file = path.join(content, "translations", id, "en.md");
    return lacksOfTranslation(translated.has(id) ? reviewIn(readIfThere(file)) : null);
  }
}

function itemOnDisk(content: string, id: string): WorkItem[] {
  const text = readIfThere(path.join(content, "articles", id, "ar.md"));
  const read = text === null ? null : parseArticle(text);
  if (!read?.ok) return [];
  return [{ id, outlet: read.value.outlet, lacks: lacksOf(read.value) }];
}

/** Whether a translation has been reviewed: its front matter alone is looked at, as the build reads it with care. */
function reviewIn(markdown: string | null): Parameters<typeof lacksOfTranslation>[0] {
  if (markdown === null) return null;
  const head = markdown.slice(0, Math.max(0, markdown.indexOf("\n---", 3)));
  const review = /^review:[ \t]*(.*?)[ \t\r]*$/mu.exec(head)?.[1] ?? "null";
  return { review: /^(?:null|~)$/u.test(review) ? null : { by: "", date: "" } };
}

function foldersIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
