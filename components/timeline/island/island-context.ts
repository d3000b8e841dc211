import { isLocale, type Locale } from "@/lib/locale/locale.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { TimelineWords } from "../picture/timeline-words.ts";

/** What the island knows of its page. */
export interface IslandContext {
  readonly locale: Locale;
  readonly base: string;
  readonly words: TimelineWords;
}

/** Reads what the build wrote on the element. */
export function islandContext({ dataset }: HTMLElement): IslandContext {
  const { lang } = document.documentElement;
  return {
    locale: isLocale(lang) ? lang : "ar",
    base: dataset["base"] ?? "",
    words: JSON.parse(dataset["words"] ?? "{}") as TimelineWords,
  };
}

/** The extent of the picture that the page came with. */
export function initialExtent({ dataset }: HTMLElement): Extent {
  return { from: Number(dataset["from"]), to: Number(dataset["to"]) };
}

/** A part of the element by its `data-part`; a page that lacks it gets one that nobody sees. */
export function partOf(element: HTMLElement, name: string): HTMLElement {
  return (
    element.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? document.createElement("div")
  );
}
