import { setHtml } from "@/components/reader/trusted.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { isoDay } from "@/lib/dates/civil-day.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/draw/escape-xml.ts";
import { itemHtml } from "../list/item-html.ts";
import { toolSign } from "../picture/tool-sign.ts";
import type { IslandContext } from "./island-context.ts";
import type { Hit } from "./motion/hit-in.ts";

/** A point of the picture, in pixels from its corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between a mark and its card, and the card and the edges, in pixels. */
const SPACE = 14;

/** The card at a mark: what the list says of the event; over a stack, what is counted there. */
export class EventCard {
  readonly #element: HTMLElement;
  readonly #context: IslandContext;

  constructor(element: HTMLElement, context: IslandContext) {
    this.#element = element;
    this.#context = context;
  }

  /** Shows an event that a pointer rests on. */
  glance(item: EventItem): void {
    this.#fill(this.#entry(item), "glance");
  }

  /** Shows what is counted where a pointer rests. */
  count(hit: Extract<Hit, { readonly kind: "extent" }>): void {
    const { locale, words } = this.#context;
    const { happened, planned, other, articles } = words.picture.counted;
    const forms = hit.lane === null ? [articles] : [happened, planned, other];
    const counts = hit.counts.flatMap((count, n) => {
      const form = forms[n];
      return count === 0 || form === undefined ? [] : [countPhrase(locale, form, count)];
    });
    const lane =
      hit.lane === null ? "" : `<p class="tl-where">${escapeXml(words.lanes[hit.lane] ?? "")}</p>`;
    const comma = words.item.comma;
    this.#fill(
      `${lane}<p class="tl-date">${escapeXml(this.#days(hit.extent.from, hit.extent.to))}</p>` +
        `<p>${escapeXml(counts.join(comma))}</p>`,
      "glance",
    );
  }

  /** Shows the event that the reader has come to, with the way to its neighbours. */
  keep(item: EventItem, place: number, total: number): void {
    const { locale, words } = this.#context;
    const { island } = words;
    const position = fill(island.position, {
      n: formatNumber(locale, place),
      total: formatNumber(locale, total),
    });
    const button = (does: string, label: string, sign: string) =>
      `<button type="button" data-does="${does}" aria-label="${escapeXml(label)}" title="${escapeXml(label)}">${sign}</button>`;
    const [back, on] =
      locale === "ar" ? (["right", "left"] as const) : (["left", "right"] as const);
    this.#fill(
      this.#entry(item) +
        `<div class="tl-tools">${button("previous", island.previous, toolSign(back))}` +
        `<span class="soft small">${escapeXml(position)}</span>` +
        button("next", island.next, toolSign(on)) +
        `${button("close", island.close, toolSign("close"))}</div>`,
      "kept",
    );
  }

  hide(): void {
    this.#element.hidden = true;
  }

  get isKept(): boolean {
    return !this.#element.hidden && this.#element.dataset["state"] === "kept";
  }

  /** Puts the card under a point, inside the picture across; without one, under the picture's beginning. */
  place(point: Point | null): void {
    const stage = this.#element.parentElement;
    if (this.#element.hidden || stage === null) return;
    const room = stage.clientWidth - this.#element.offsetWidth;
    const wanted = (point?.x ?? stage.clientWidth / 2) - this.#element.offsetWidth / 2;
    this.#element.style.left = `${Math.max(0, Math.min(wanted, room))}px`;
    this.#element.style.top = `${(point?.y ?? stage.clientHeight / 2) + SPACE}px`;
  }

  #fill(html: string, state: "glance" | "kept"): void {
    setHtml(this.#element, html);
    this.#element.dataset["state"] = state;
    this.#element.hidden = false;
  }

  #entry(item: EventItem): string {
    const { locale, base, words } = this.#context;
    return `<ol class="tl-list">${itemHtml(item, { locale, base, words: words.item, idPrefix: "c" })}</ol>`;
  }

  /** The unit of time from one day to before another: a day, a month, a year or years. */
  #days(from: number, to: number): string {
    const { locale } = this.#context;
    const first = isoDay(from);
    const length = to - from;
    const date =
      length === 1
        ? first
        : length < 32
          ? first.slice(0, 7)
          : length < 367
            ? first.slice(0, 4)
            : `${first.slice(0, 4)}/${isoDay(to - 1).slice(0, 4)}`;
    return displayDate(date, locale, { calendar: "gregorian" });
  }
}
