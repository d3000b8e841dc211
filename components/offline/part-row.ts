import type { Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/phrase.ts";
import type { OfflineWords } from "@/lib/strings/strings.ts";

/** What a row of the list shows. */
export interface RowState {
  /** Bytes of the part; null where that is not known now. */
  readonly bytes: number | null;
  readonly isKept: boolean;
  /** How far it is while it is fetched. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Whether it can be fetched now, for the first time or anew. */
  readonly mayFetch: boolean;
}

interface RowContext {
  readonly words: OfflineWords;
  readonly locale: Locale;
  readonly fetch: () => void;
  readonly stop: () => void;
  readonly remove: () => void;
}

/** Bytes in megabytes, as they are counted in stores and on lines (10⁶): with one decimal below ten. */
export function sizeText(bytes: number, locale: Locale, { megabytes }: OfflineWords): string {
  const format = new Intl.NumberFormat(locale === "ar" ? "ar-u-nu-latn" : "en", {
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
    minimumFractionDigits: bytes < 1e7 ? 1 : 0,
  });
  return fill(megabytes, { n: format.format(Math.max(bytes, 1e5) / 1e6) });
}

/** Brings a row of the list to a state; its name stands in the finished page. */
export function showRow(row: HTMLElement, state: RowState, context: RowContext): void {
  const { words, locale } = context;
  const { bytes, isKept, progress, mayFetch } = state;
  const size = (n: number) => sizeText(n, locale, words);
  const note = row.querySelector("[data-note]");
  const name = row.querySelector("b")?.textContent ?? "";
  const said = [
    bytes === null ? "" : size(bytes),
    progress && fill(words.progress, { done: size(progress.done), all: size(progress.all) }),
    isKept && progress === null ? words.kept : "",
    isKept && mayFetch ? words.newer : "",
  ].filter(Boolean);
  if (note !== null) note.textContent = said.map((each) => ` · ${each}`).join("");
  showProgress(row, progress, name);
  const place = row.querySelector<HTMLElement>(":scope > span:last-of-type");
  if (place === null) return;
  showButton(place, "stop", progress === null ? null : [words.stop, context.stop], name);
  const fetchWord = isKept ? words.renew : words.fetch;
  showButton(place, "fetch", mayFetch ? [fetchWord, context.fetch] : null, name);
  const mayRemove = isKept && progress === null;
  showButton(place, "remove", mayRemove ? [words.remove, context.remove] : null, name);
}

function showProgress(row: HTMLElement, progress: RowState["progress"], name: string): void {
  const old = row.querySelector("progress");
  if (progress === null) {
    old?.remove();
    return;
  }
  const bar = old ?? document.createElement("progress");
  bar.setAttribute("aria-label", name);
  bar.max = progress.all;
  bar.value = progress.done;
  if (old === null) row.querySelector("span")?.append(bar);
}

/** A button of a row; what it does is said with the name of the part to those who do not see the row. */
function showButton(
  place: HTMLElement,
  does: string,
  wanted: readonly [text: string, act: () => void] | null,
  name: string,
): void {
  const old = place.querySelector<HTMLButtonElement>(`[data-does="${does}"]`);
  if (wanted === null) {
    old?.remove();
    return;
  }
  const button = old ?? document.createElement("button");
  const [text, act] = wanted;
  button.type = "button";
  button.dataset["does"] = does;
  button.textContent = text;
  button.setAttribute("aria-label", `${text}: ${name}`);
  button.onclick = act;
  if (old === null) place.append(button);
}
