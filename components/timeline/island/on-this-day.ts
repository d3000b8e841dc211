import { pad } from "@/lib/dates/civil-day.ts";
import { dataPaths } from "@/lib/timeline/data/summary.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/escape-xml.ts";
import type { IslandContext } from "./island-context.ts";
import { itemHtml } from "../list/item-html.ts";
import { fetchJson } from "./timeline-store.ts";

/**
 * What happened or appeared on the reader's today in other years. Only the browser knows the day; it loads that
 * day's file alone, and nothing on days that have none.
 */
export async function showOnThisDay(
  section: HTMLElement,
  days: readonly string[],
  today: Date,
  { locale, base, words }: IslandContext,
): Promise<void> {
  const day = `${pad(today.getMonth() + 1, 2)}-${pad(today.getDate(), 2)}`;
  if (!days.includes(day)) return;
  const items = await fetchJson<readonly EventItem[]>(
    `${base}/${dataPaths.onThisDay(locale, day)}`,
    "default",
  );
  const context = { locale, base, words: words.item, idPrefix: "d" };
  section.innerHTML =
    `<h2>${escapeXml(words.island.onThisDay)}</h2>` +
    `<ol class="tl-list">${items.map((item) => itemHtml(item, context)).join("")}</ol>`;
  section.hidden = false;
}
