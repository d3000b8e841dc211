/** The box that has the focus, by what it says: rows are drawn over one another, and another may be in it then. */
export function focusedChoice(facets: HTMLElement): string | null {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement && facets.contains(focused) ? nameOf(focused) : null;
}

/** Makes each box what was drawn (it holds what the reader did to it), and lets whoever chose one go on there. */
export function settleChoices(facets: HTMLElement, focused: string | null): void {
  for (const box of facets.querySelectorAll<HTMLInputElement>("[type=checkbox]")) {
    box.checked = box.defaultChecked;
    if (nameOf(box) === focused && box !== document.activeElement) box.focus();
  }
}

const nameOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;
