import { isLocale, type Locale } from "@/lib/locale/locale.ts";
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
