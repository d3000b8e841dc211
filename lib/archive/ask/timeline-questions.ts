import { once } from "../../base/once.ts";
import type { EventHead } from "../prepare/article-details.ts";
import type { PreparedFiles } from "../prepare/prepared-files.ts";
import type { Archive } from "./archive.ts";
import type { TimelineEvent } from "../../timeline/timeline-event.ts";
import type { Passage } from "./views.ts";

/**
 * Answers the questions about the timeline. Its passages are read from disk only when somebody looks at them: a page
 * of one year then reads the articles of that year alone.
 */
export function timelineQuestions(
  files: PreparedFiles,
): Pick<Archive, "timeline" | "countryTimeline"> {
  const timeline = once(() => files.inventory.timeline.map((head) => lazyEvent(files, head)));
  const ofCountries = once(() => divide(timeline()));
  return { timeline, countryTimeline: (iso2) => ofCountries().get(iso2) ?? [] };
}

function lazyEvent(files: PreparedFiles, head: EventHead): TimelineEvent {
  const { article: id, index, ...event } = head;
  // Not enumerable: what writes an event down, to see whether it has changed, must not read its article.
  return Object.defineProperty(event as TimelineEvent, "passage", {
    get(): Passage {
      const article = files.inventory.summaries[id];
      const own = files.excerpts(id).events[index];
      if (!article || !own) throw new Error(`The prepared archive has no event ${head.id}.`);
      return { article, ...own.passage };
    },
  });
}

/** The events of each country (ISO 3166-1 alpha-2), in the order of the whole. */
function divide(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const countries = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const iso2 of new Set(event.countries)) {
      const list = countries.get(iso2);
      if (list === undefined) countries.set(iso2, [event]);
      else list.push(event);
    }
  }
  return countries;
}
