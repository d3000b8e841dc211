/**
 * Closes the menu in the head of the page, which opens and closes by its own sign without scripts: on Escape, which
 * gives the focus back to that sign, and when the reader presses or goes on to something beside it.
 */
export function closeMenu(event: Event): void {
  const menu = document.querySelector<HTMLDetailsElement>(".menu[open]");
  if (menu === null) return;
  if (event instanceof KeyboardEvent) {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  } else if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
}
