import { once } from "../../base/once.ts";
import type { EventHead, PassagePlace } from "../prepare/article-details.ts";
import { firstInText } from "../prepare/passages.ts";
import type { PreparedFiles } from "../prepare/prepared-files.ts";
import type { Archive } from "./archive.ts";
import type { EventPassage, TimelineEvent } from "../../timeline/timeline-event.ts";

/**
 * Answers the questions about the timeline. Its passages are read from disk only when somebody looks at them: a page
 * of one year then reads the articles of that year alone.
 */
export function timelineQuestions(
  files: PreparedFiles,
): Pick<Archive, "timeline" | "timelineSize" | "countryTimeline"> {
  const timeline = once(() => files.inventory.timeline.map((head) => lazyEvent(files, head)));
  const ofCountries = once(() => divide(timeline()));
  return {
    timeline,
    timelineSize: files.inventory.timelineSize,
    countryTimeline: (iso2) => ofCountries().get(iso2) ?? [],
  };
}

function lazyEvent(files: PreparedFiles, head: EventHead): TimelineEvent {
  const { from, ...event } = head;
  // Not enumerable: what writes an event down, to see whether it has changed, must not read its articles.
  return Object.defineProperty(event as TimelineEvent, "passages", {
    get: () => from.map((place) => passageAt(files, place)),
  });
}

function passageAt(files: PreparedFiles, { article: id, at, says }: PassagePlace): EventPassage {
  const article = files.inventory.row(id)?.summary;
  const { events, passages } = files.excerpts(id);
  const own = typeof at === "number" ? events[at]?.passage : firstInText(passages[at] ?? []);
  if (!article || !own) throw new Error(`The prepared archive has no passage ${at} of ${id}.`);
  return { article, ...own, says };
}

/** The events of each country (ISO 3166-1 alpha-2). */
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
