/** A text with the place of the caret in it, in UTF-16 units. */
interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/**
 * The text of a field with words put where its caret is, in place of what is selected there; a blank parts them from the
 * word before. The caret stands behind them.
 */
export function insertAtCaret(
  field: Pick<HTMLTextAreaElement, "value" | "selectionStart" | "selectionEnd">,
  words: string,
): Inserted {
  const { value, selectionStart, selectionEnd } = field;
  const before = value.slice(0, selectionStart);
  const put = /[^\s([“‘]$/.test(before) ? ` ${words}` : words;
  return { text: before + put + value.slice(selectionEnd), caret: before.length + put.length };
}
