import { type RefObject, useEffect } from "react";

/** Name of the highlight in the style sheet. */
const name = "evidence";

/**
 * Marks a span of an element that holds one text, and brings it into view. The marks lie over the text and are no
 * elements, so that no Arabic letter loses its joining. Browsers without highlights still scroll to it.
 */
export function useEvidence(
  place: RefObject<HTMLElement | null>,
  span: { readonly start: number; readonly end: number } | null,
): void {
  const start = span?.start ?? -1;
  const end = span?.end ?? -1;
  useEffect(() => {
    const element = place.current;
    const node = element?.firstChild;
    if (!element || !node || start < 0) return;
    const length = node.textContent?.length ?? 0;
    const range = new Range();
    range.setStart(node, Math.min(start, length));
    range.setEnd(node, Math.min(end, length));
    if ("highlights" in CSS) CSS.highlights.set(name, new Highlight(range));
    const box = range.getBoundingClientRect();
    const pane = element.getBoundingClientRect();
    if (box.top < pane.top || box.bottom > pane.bottom) {
      element.scrollBy({ top: box.top - pane.top - pane.height / 3 });
    }
    return () => {
      if ("highlights" in CSS) CSS.highlights.delete(name);
    };
  }, [place, start, end]);
}
