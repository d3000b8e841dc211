import { isLocale, type Locale } from "@/lib/locale/locale.ts";
import { type Offer, offerPaths } from "@/lib/offline/offer.ts";
import { fill } from "@/lib/strings/phrase.ts";
import type { OfflineWords } from "@/lib/strings/strings.ts";
import { type Downloads, readDownloads } from "./downloads.ts";
import { fetchParts, NoRoom, removePart } from "./fetch-parts.ts";
import { listOpened } from "./opened-pages.ts";
import { type RowState, showRow, sizeText } from "./part-row.ts";

/** Where the site begins: scripts lie one folder below. */
const scope = new URL("../", import.meta.url).pathname;

/** `<keep-offline>`: makes the finished list of parts fetch them, and says how far each is. */
class KeepOffline extends HTMLElement {
  readonly #words = JSON.parse(this.querySelector("script")?.textContent ?? "{}") as OfflineWords;
  readonly #locale: Locale = isLocale(document.documentElement.lang)
    ? document.documentElement.lang
    : "ar";
  #offer: Offer | null = null;
  #kept: Downloads | null = null;
  /** What is being fetched: the part that was asked for, how far all is, and what stops it. */
  #fetching: { part: string; done: number; all: number; stop: AbortController } | null = null;

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    if (!("serviceWorker" in navigator) || !("caches" in globalThis)) {
      this.#say(this.#words.unsupported);
      return;
    }
    void listOpened(this.querySelector("#opened-pages"), scope, this.#locale);
    this.#kept = await readDownloads(scope);
    try {
      const answer = await fetch(scope + offerPaths.offer, { cache: "no-cache" });
      if (answer.ok) this.#offer = (await answer.json()) as Offer;
    } catch {
      this.#say(this.#words.noNetwork);
    }
    this.#draw();
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = text;
  }

  #nameOf(part: string): string {
    return this.querySelector(`[data-part="${part}"] b`)?.textContent ?? part;
  }

  #draw(): void {
    for (const row of this.querySelectorAll<HTMLElement>("[data-part]")) {
      const part = row.dataset["part"] ?? "";
      showRow(row, this.#stateOf(part), {
        words: this.#words,
        locale: this.#locale,
        fetch: () => void this.#fetch(part),
        stop: () => this.#fetching?.stop.abort(),
        remove: () => void this.#remove(part),
      });
    }
  }

  #stateOf(part: string): RowState {
    const offered = this.#offer?.parts[part];
    const isKept = this.#kept?.parts[part] !== undefined;
    const bytes = offered === undefined ? null : offered.bytes + (this.#offer?.assetBytes ?? 0);
    if (this.#fetching !== null) {
      const { part: own, done, all } = this.#fetching;
      return { bytes, isKept, progress: own === part ? { done, all } : null, mayFetch: false };
    }
    const isOld = isKept && this.#offer !== null && this.#kept?.build !== this.#offer.build;
    return { bytes, isKept, progress: null, mayFetch: offered !== undefined && (!isKept || isOld) };
  }

  /** Fetches a part, and with it what is kept already: all that is kept is of one build. */
  async #fetch(part: string): Promise<void> {
    const offer = this.#offer;
    if (offer === null || this.#fetching !== null) return;
    const fetching = { part, done: 0, all: 1, stop: new AbortController() };
    this.#fetching = fetching;
    this.#say("");
    this.#draw();
    const names = new Set([...Object.keys(this.#kept?.parts ?? {}), part]);
    let said = fill(this.#words.done, { name: this.#nameOf(part) });
    try {
      await fetchParts(scope, offer, [...names], {
        signal: fetching.stop.signal,
        onProgress: (done, all) => {
          Object.assign(fetching, { done, all });
          this.#draw();
        },
      });
    } catch (error) {
      said = this.#whatStopped(error, part);
    }
    this.#fetching = null;
    this.#kept = await readDownloads(scope);
    this.#draw();
    this.#say(said);
  }

  #whatStopped(error: unknown, part: string): string {
    if (error instanceof NoRoom) {
      const size = (bytes: number) => sizeText(bytes, this.#locale, this.#words);
      return fill(this.#words.noRoom, { needed: size(error.needed), left: size(error.left) });
    }
    const isStopped = this.#fetching?.stop.signal.aborted === true;
    return isStopped ? fill(this.#words.stopped, { name: this.#nameOf(part) }) : this.#words.failed;
  }

  async #remove(part: string): Promise<void> {
    await removePart(scope, part);
    this.#kept = await readDownloads(scope);
    this.#draw();
    this.#say(fill(this.#words.removed, { name: this.#nameOf(part) }));
    // The button is gone: the focus stays in its row.
    this.querySelector<HTMLElement>(`[data-part="${part}"] button`)?.focus();
  }
}

customElements.define("keep-offline", KeepOffline);
