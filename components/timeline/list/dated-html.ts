import { countPhrase } from "@/lib/strings/phrase.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { groupEvents } from "@/lib/timeline/list/group-events.ts";
import { escapeXml } from "@/lib/timeline/picture/draw/escape-xml.ts";
import { itemHtml, type ItemContext } from "./item-html.ts";

/** So many entries of a group are seen before it is unfolded. */
const FIRST = 3;

/**
 * A list of entries as HTML, on the pages and in the browser; a date with very many has them in groups, each with its
 * first entries and the others folded.
 *
 * @param items in order.
 * @param level of the headings of groups.
 */
export function datedHtml(
  items: readonly EventItem[],
  level: 3 | 4 | 5,
  context: ItemContext,
): string {
  const { noCountry } = context.words;
  return groupEvents(items)
    .map((part) => {
      if (!part.grouped) return listHtml(part.events, context);
      return part.groups
        .map(({ country, events }) => {
          const title = `${part.words} · ${country ?? noCountry}`;
          return (
            `<h${level} class="tl-group">${escapeXml(title)}</h${level}>` +
            listHtml(events.slice(0, FIRST), context) +
            othersHtml(events.slice(FIRST), context)
          );
        })
        .join("");
    })
    .join("");
}

function listHtml(items: readonly EventItem[], context: ItemContext): string {
  return `<ol class="tl-list">${items.map((item) => itemHtml(item, context)).join("")}</ol>`;
}

function othersHtml(items: readonly EventItem[], context: ItemContext): string {
  if (items.length === 0) return "";
  const { locale, words } = context;
  const label = escapeXml(countPhrase(locale, words.others, items.length));
  return `<details class="tl-others"><summary>${label}</summary>${listHtml(items, context)}</details>`;
}
