import type { EventPassage, TimelineEvent } from "../../lib/timeline/timeline-event.ts";

type More = Partial<
  Omit<TimelineEvent, "id" | "kind" | "date" | "passages"> & {
    /** The passage in Arabic, and in English where it is translated. */
    readonly text: string;
    readonly en: string;
  }
>;

/** An event of the timeline with little in it; `text` is its passage in Arabic, English is missing. */
export function someEvent(
  id: string,
  kind: TimelineEvent["kind"],
  date: string | null,
  more: More = {},
): TimelineEvent {
  const { text = "نص الخبر", en = null, ...rest } = more;
  return {
    ...{ id, kind, date, certainty: "stated", name: { ar: null, en: null } },
    ...{ record: null, dateSource: null, differs: null, articles: 1 },
    ...{ countries: [], authorities: [], passageHash: "" },
    passages: kind === "publication" ? [] : [somePassage(id, { ar: text, en })],
    ...rest,
  };
}

/** A passage of the article in whose text an event stands. */
export function somePassage(id: string, text: EventPassage["text"]): EventPassage {
  const article = id.split("-")[0] ?? id;
  return {
    article: {
      ...{ id: article, title: { ar: null, en: null }, date: null, outlet: null },
      english: { title: null },
    },
    ...{ paragraph: 2, text, highlights: [], says: null },
    state: text.en === null ? null : "machine",
  };
}

/** What the archive's first two articles and some event records put on the timeline. */
export const firstEvents: readonly TimelineEvent[] = [
  someEvent("000", "publication", "2023~", { countries: ["AE", "KR"], certainty: "inferred" }),
  someEvent("000-1", "happening", "2023", { countries: ["AE", "KR"] }),
  someEvent("000-2", "happening", "2022-10", { countries: ["AE", "KR"], certainty: "inferred" }),
  someEvent("003", "publication", "2022-04", { countries: ["KR", "TN"] }),
  someEvent("003-1", "happening", "2022-03-27/2022-03-29", { countries: ["KR", "TN"] }),
  someEvent("003-2", "happening", "2022-03-28", { countries: ["TN"], authorities: ["kais-saied"] }),
  someEvent("003-3", "happening", "2020/..", { countries: ["KR", "TN"] }),
  someEvent("003-4", "happening", "2022-03-28", { countries: ["TN"] }),
  someEvent("003-5", "planned", "2022-03-29", { countries: ["KR", "TN"] }),
  someEvent("003-6", "background", "2019", { countries: ["TN"] }),
];
