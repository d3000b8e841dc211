/** What spreadsheets take for the beginning of a formula, with the marks that were set before it. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;

/** A cell that no spreadsheet reckons with: a mark is set before what begins like a formula. */
export function toCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What `toCell` was given. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
