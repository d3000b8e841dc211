/**
 * Moves through results by keyboard: `j` or ↓ to the next, `k` or ↑ to the one before (arrows only once a result
 * has the focus, so that they still scroll the page). The keys count by their place, so that they are the same
 * under an Arabic layout, where they write ت and ن.
 */
export function resultKeys(page: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as Element).closest("input, select, textarea") !== null;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...page.querySelectorAll<HTMLElement>(".results h2 a")];
    const at = links.findIndex((link) => link === document.activeElement);
    const arrow = at >= 0 && event.key.startsWith("Arrow");
    const forward = event.code === "KeyJ" || (arrow && event.key === "ArrowDown");
    const back = event.code === "KeyK" || (arrow && event.key === "ArrowUp");
    if (!forward && !back) return;
    const next = links[forward ? at + 1 : Math.max(at - 1, 0)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
