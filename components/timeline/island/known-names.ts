import type { Locale } from "@/lib/locale/locale.ts";
import type { Dated } from "@/lib/timeline/picture/layout/layout-poles.ts";
import { gapWords } from "../picture/gap-words.ts";
import type { TimelineWords } from "../picture/timeline-words.ts";
import type { FilteredTimeline } from "./filtered-timeline.ts";
import { isNarrowed } from "./timeline-state.ts";
import type { TimelineStore } from "./timeline-store.ts";

/** So many entries are few enough that the names of all are loaded. */
const MOST_LOADED = 40;

/** The names that the picture may show: those that the page came with, and those of entries that have been loaded. */
export class KnownNames {
  readonly #locale: Locale;
  readonly #words: TimelineWords;
  readonly #first: Map<number, Dated>;
  readonly #stores = new WeakMap<TimelineStore, Map<number, Dated>>();

  /** @param picture - as the build drew it: its links bear their names. */
  constructor(picture: HTMLElement, locale: Locale, words: TimelineWords, store: TimelineStore) {
    this.#locale = locale;
    this.#words = words;
    this.#first = namesIn(picture);
    this.#stores.set(store, this.#first);
  }

  /** Those of what passes the filter. */
  of(timeline: FilteredTimeline): ReadonlyMap<number, Dated> {
    const names = this.#in(timeline.store);
    if (!isNarrowed(timeline.filter)) return names;
    return new Map([...names].filter(([ordinal]) => timeline.passes(ordinal)));
  }

  /** How long a gap is, in words. */
  gap(days: number): string {
    return gapWords(days, this.#locale, this.#words.picture);
  }

  /**
   * Loads the names of a few entries.
   * @returns whether any is new.
   */
  async load(
    { store }: FilteredTimeline,
    marks: readonly { readonly ordinal: number }[],
  ): Promise<boolean> {
    const names = this.#in(store);
    const missing = marks.filter(({ ordinal }) => !names.has(ordinal));
    if (missing.length === 0 || marks.length > MOST_LOADED) return false;
    for (const { ordinal } of missing) {
      const text = (await store.item(ordinal))?.name?.text ?? "";
      names.set(ordinal, { ordinal, text, weight: 0, first: 0, end: 0 });
    }
    return true;
  }

  #in(store: TimelineStore): Map<number, Dated> {
    let names = this.#stores.get(store);
    if (names === undefined) {
      names = new Map();
      this.#stores.set(store, names);
    }
    return names;
  }
}

function namesIn(picture: HTMLElement): Map<number, Dated> {
  const names = new Map<number, Dated>();
  for (const link of picture.querySelectorAll<SVGAElement>("a[data-n]")) {
    const ordinal = Number(link.dataset["o"]);
    const [weight = 0, first = 0, end = 0] = (link.dataset["n"] ?? "").split(" ").map(Number);
    const title = link.querySelector("title")?.textContent ?? "";
    const text = title.slice(title.indexOf(": ") + 2);
    names.set(ordinal, { ordinal, text, weight, first, end });
  }
  return names;
}
