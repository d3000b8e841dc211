/**
 * Puts words where the caret of a field is, in place of what is selected there; a blank parts them from the word before.
 * The caret stands behind them when the field shows the new text.
 * @returns the new text of the field
 */
export function insertAtCaret(field: HTMLTextAreaElement, words: string): string {
  const { value, selectionStart, selectionEnd } = field;
  const before = value.slice(0, selectionStart);
  const put = /[^\s([“‘]$/.test(before) ? ` ${words}` : words;
  field.setRangeText(put, selectionStart, selectionEnd, "end");
  field.focus();
  return field.value;
}
