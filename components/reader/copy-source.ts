import { withoutIsolates } from "@/lib/strings/isolate.ts";

/** Shorter selections are words, not quotations. */
const shortestQuotation = 60;

/** The paragraph (its `id`) that a place of the page lies in. */
function paragraphOf(node: Node | null): string | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('[id^="p"]')?.id ?? null;
}

/** A citation that the page shows, to be pasted: the first one where none is meant; empty where it shows none. */
export function citation(shown: Element | null = document.querySelector(".cite")): string {
  return withoutIsolates(shown?.textContent ?? "");
}

/** Text copied out of an article carries its source: the citation, with the address of the paragraph. */
export function copySource(event: ClipboardEvent): void {
  const selection = getSelection();
  const text = selection?.toString() ?? "";
  const source = citation();
  const within =
    selection?.anchorNode?.parentElement?.closest(".text") !== null &&
    selection?.anchorNode?.parentElement !== undefined;
  if (text.length < shortestQuotation || source === "" || !within || !event.clipboardData) return;
  const id = paragraphOf(selection.getRangeAt(0).startContainer);
  const place = id === null ? "" : `#${id}`;
  const withPlace = source.trim().replace(/(https?:\/\/\S+)/, `$1${place}`);
  event.clipboardData.setData("text/plain", `${text}\n\n${withPlace}`);
  event.preventDefault();
}
