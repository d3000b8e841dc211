/**
 * Opens the search for the keys that are for it: `/` outside of text fields, Ctrl or ⌘ K anywhere. The script in the
 * head of the page has the same condition, and has taken the key from the browser.
 */
export function searchByKey({ ctrlKey, metaKey, code, key, target }: KeyboardEvent): void {
  const wanted =
    ((ctrlKey || metaKey) && code === "KeyK") ||
    (/^[/ظ]$/.test(key) && !(target !== null && "select" in target));
  if (!wanted) return;
  // A page that has the field itself; else the link to the page that has it.
  const way = document.getElementById("q") ?? document.getElementById("find");
  way?.focus();
  way?.click();
}
