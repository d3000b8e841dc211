/**
 * Lets words of a text be selected without a mouse: the arrows go from word to word and from line to line, with Shift they
 * widen what is selected. Browsers do this only in fields.
 * @param place an element that holds one text.
 * @param start where to begin when nothing in it is selected yet, in UTF-16 units.
 * @returns whether the key was one of them.
 */
export function selectByKey(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  place: HTMLElement | null,
  start: number,
): boolean {
  const selection = getSelection();
  const node = place?.firstChild;
  if (!selection || !node || !/^Arrow(?:Left|Right|Up|Down)$/.test(key)) return false;
  if (!place.contains(selection.anchorNode)) selection.collapse(node, start);
  const unit = key === "ArrowLeft" || key === "ArrowRight" ? "word" : "line";
  const onwards = isRightToLeft(node.textContent ?? "", selection.focusOffset)
    ? key === "ArrowLeft" || key === "ArrowDown"
    : key === "ArrowRight" || key === "ArrowDown";
  const direction = onwards ? "forward" : "backward";
  if (shiftKey) {
    selection.modify("extend", direction, unit);
    return true;
  }
  selection.modify("move", direction, unit);
  // A place between two letters is not seen: the word at it is.
  selection.modify("extend", "forward", "word");
  return true;
}

/** Whether the line at a place of a text is set from the right: as its first letter says (UAX #9, P2). */
function isRightToLeft(text: string, at: number): boolean {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const [first = ""] = /\p{L}/u.exec(text.slice(from)) ?? [];
  return /\p{Script=Arabic}/u.test(first);
}
