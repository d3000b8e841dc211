import { type RefObject, useEffect, useState } from "react";

/** Words that somebody selected in the raw text. */
export interface Chosen {
  readonly text: string;
  /** In UTF-16 units of the raw text. */
  readonly start: number;
  readonly end: number;
}

/** What is selected inside an element that holds one text; null where nothing is, or it reaches beyond. */
export function useChosenText(place: RefObject<HTMLElement | null>): Chosen | null {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = getSelection();
      const node = place.current?.firstChild;
      if (!selection || !node || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      // A field that takes the focus has a selection of its own: the words stay chosen.
      if (range.collapsed && !place.current?.contains(range.startContainer)) return;
      const inside = range.startContainer === node && range.endContainer === node;
      const text = range.toString();
      setChosen(
        inside && text.trim() !== ""
          ? { text: text.trim(), start: range.startOffset, end: range.endOffset }
          : null,
      );
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [place]);
  return chosen;
}
