import { eventKinds } from "../../events/event-kind.ts";
import type { TimelineEvent } from "../../timeline/timeline-event.ts";
import { integer, several, text, type Table } from "./table.ts";

/** One entry of the timeline as open data. */
export type EventData = ReturnType<typeof eventData>;

/** What the archive knows of an event, and where its articles tell of it (at most three places of each). */
export function eventData(event: TimelineEvent) {
  const { id, kind, date, name, certainty, record, dateSource, differs } = event;
  return {
    ...{ id, kind, date, certainty, name, record, dateSource, differs },
    countries: event.countries,
    authorities: event.authorities,
    articles: event.articles,
    passages: event.passages.map(({ article, paragraph, text, state, says }) => {
      return { article: article.id, paragraph, ...text, stateEn: state, says };
    }),
  };
}

/** What stands on the timeline. */
export const eventTable: Table<EventData> = {
  name: "events",
  key: ["id"],
  columns: [
    text(
      "id",
      "Id of the event record, or the article's with the number of its dated sentence.",
      ({ id }) => id,
    ),
    text(
      "kind",
      "What it is: something that happened or was planned, the report of a day, background.",
      ({ kind }) => kind,
      eventKinds,
    ),
    text("date", "Date (EDTF, ISO 8601-2), only as precise as it is known.", ({ date }) => date),
    text(
      "certainty",
      "How the date is known: it stands in full in the text (stated), or was resolved by a machine (inferred).",
      ({ certainty }) => certainty,
      ["stated", "inferred", "recorded", "confirmed"],
    ),
    text("name_ar", "Name of the record, or words cut from the sentence.", ({ name }) => name.ar),
    text("name_en", "Name in English, where there is one.", ({ name }) => name.en),
    text("record", "Id of the event record, where it has one.", ({ record }) => record),
    text(
      "date_source",
      "Who gives the date, where it comes from outside the archive.",
      ({ dateSource }) => dateSource?.url ?? dateSource?.name.en ?? null,
    ),
    text("countries", "ISO 3166-1 alpha-2 codes, separated by semicolons.", ({ countries }) =>
      several(countries),
    ),
    text(
      "authorities",
      "Ids of records named with it, separated by semicolons.",
      ({ authorities }) => several(authorities),
    ),
    integer("articles", "Number of articles that tell it.", ({ articles }) => articles),
    text(
      "told_in",
      "Where they do, at most three places, such as 003#p1, separated by semicolons.",
      ({ passages }) =>
        several(passages.map(({ article, paragraph }) => `${article}#p${paragraph}`)),
    ),
  ],
};
