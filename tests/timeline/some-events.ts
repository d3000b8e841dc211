import type { TimelineEvent } from "../../lib/timeline/timeline-event.ts";

/** An event of the timeline with little in it; `text` is its passage in Arabic, English is missing. */
export function someEvent(
  id: string,
  kind: TimelineEvent["kind"],
  date: string | null,
  more: Partial<Pick<TimelineEvent, "countries" | "authorities" | "certainty">> & {
    readonly text?: string;
    readonly en?: string;
  } = {},
): TimelineEvent {
  const { text = "نص الخبر", en = null, ...rest } = more;
  return {
    id,
    kind,
    date,
    certainty: "stated",
    countries: [],
    authorities: [],
    passageHash: "",
    passage: {
      article: {
        id: id.split("-")[0] ?? id,
        title: { ar: null, en: null },
      },
      paragraph: 2,
      text: { ar: text, en },
      highlights: [],
    },
    ...rest,
  };
}

/** What the archive's first two articles put on the timeline. */
export const firstEvents: readonly TimelineEvent[] = [
  someEvent("000", "published", "2023~", { countries: ["AE", "KR"], certainty: "inferred" }),
  someEvent("000-1", "happened", "2023", { countries: ["AE", "KR"] }),
  someEvent("000-2", "happened", "2022-10", { countries: ["AE", "KR"], certainty: "inferred" }),
  someEvent("003", "published", "2022-04", { countries: ["KR", "TN"] }),
  someEvent("003-1", "happened", "2022-03-27/2022-03-29", { countries: ["KR", "TN"] }),
  someEvent("003-2", "happened", "2022-03-28", { countries: ["TN"], authorities: ["kais-saied"] }),
  someEvent("003-3", "happened", "2020/..", { countries: ["KR", "TN"] }),
  someEvent("003-4", "happened", "2022-03-28", { countries: ["TN"] }),
  someEvent("003-5", "happened", "2022-03-29", { countries: ["KR", "TN"] }),
];
