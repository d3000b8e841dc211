import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { parseEditorial } from "../../../lib/article/editorial.ts";
import {
  type Work,
  type WorkItem,
  lacksOf,
  lacksOfTranslation,
  englishHeadline,
  workList,
} from "../../../lib/article/work-list.ts";
import type { ParagraphState } from "../../../lib/article/paragraph-states.ts";
import { parseTranslation, type Translation } from "../../../lib/article/translation.ts";
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
  const translated = namesIn(path.join(content, "translations"));
  const decided = namesIn(path.join(content, "editorial"));
  const items = [
    ...[...state.values()].flatMap(({ id, work }) => (work === null ? [] : [{ id, ...work }])),
    ...[...kept.values()].flatMap((id) => itemOnDisk(content, id)),
  ];
  return workList(
    items
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((item) => ({ ...item, lacks: [...item.lacks, ...ofTranslation(item)] })),
  );

  function ofTranslation({ id, lacks }: WorkItem): WorkItem["lacks"] {
    const file = path.join(content, "translations", id, "en.md");
    const states = translated.has(id) ? statesIn(readIfThere(file), id) : null;
    // Only where it makes a difference is it looked for what people decided.
    const title = lacks.includes("headline") ? null : "";
    const isAsked = (states === null || states.titleState === null) && decided.has(`${id}.yaml`);
    const editorial = isAsked ? readIfThere(path.join(content, "editorial", `${id}.yaml`)) : null;
    const read = editorial === null ? null : parseEditorial(editorial, id);
    return lacksOfTranslation(states, englishHeadline(title, read?.ok ? read.value : null));
  }
}

function itemOnDisk(content: string, id: string): WorkItem[] {
  const text = readIfThere(path.join(content, "articles", id, "ar.md"));
  const read = text === null ? null : parseArticle(text);
  if (!read?.ok) return [];
  return [{ id, outlet: read.value.outlet, lacks: lacksOf(read.value) }];
}

type States = Pick<Translation, "titleState" | "states">;

/**
 * How far a translation is. One that is all in one state is only looked at, since there may be thousands and the build
 * reads them with care; of the others the Markdown is read.
 */
function statesIn(markdown: string | null, id: string): States | null {
  if (markdown === null) return null;
  const [, head = "", body = ""] = /^(.*?)\n---[ \t\r]*(?:\n(.*))?$/su.exec(markdown) ?? [];
  const isPart = body.trim() === "" || /<!--\s*not translated/iu.test(body);
  if (/^states:/mu.test(head)) {
    const of = body.trim() === "" ? { id, paragraphs: 1 } : null;
    const read = parseTranslation(markdown, of);
    return read.ok ? read.value : null;
  }
  const state: ParagraphState = isNull(head, "review") ? "draft" : "reviewed";
  const titleState = isNull(head, "title") ? null : state;
  return { titleState, states: isPart ? [state, null] : [state] };
}

/** Whether the front matter says nothing under a key: it is not there, empty, `null` or `~`, whatever comment follows. */
function isNull(head: string, key: "review" | "title"): boolean {
  const found = new RegExp(`^${key}:[ \\t]*(.*?)[ \\t\\r]*(?:\\n([ \\t]+[^\\s#])|$)`, "mu").exec(
    head,
  );
  if (found === null) return true;
  const [, said = "", below] = found;
  return /^(?:null|~)?(?:(?:^|[ \t]+)#.*)?$/u.test(said) && below === undefined;
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
