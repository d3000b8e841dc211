import type { ArchiveFiles } from "../read/archive-files.ts";
import type { EventHead } from "../prepare/article-facts.ts";
import type { Passage } from "./views.ts";
import type { TimelineEvent } from "../../timeline/timeline-event.ts";

/**
 * The timeline as a list whose passages are read from disk only when somebody looks at them: a page of one
 * year then reads the articles of that year alone.
 */
export function lazyTimeline(files: ArchiveFiles): () => readonly TimelineEvent[] {
  let timeline: readonly TimelineEvent[] | undefined;
  return () => (timeline ??= files.manifest.timeline.map((head) => lazyEvent(files, head)));
}

function lazyEvent(files: ArchiveFiles, head: EventHead): TimelineEvent {
  const { article: id, index, ...event } = head;
  // Not enumerable: what writes an event down, to see whether it has changed, must not read its article.
  return Object.defineProperty(event as TimelineEvent, "passage", {
    get(): Passage {
      const article = files.manifest.summaries[id];
      const own = files.excerpts(id).events[index];
      if (!article || !own) throw new Error(`The prepared archive has no event ${head.id}.`);
      return { article, ...own.passage };
    },
  });
}
