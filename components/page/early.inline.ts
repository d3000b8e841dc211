/** Address of the module with the reader's switches; the build puts it in. */
declare const SIJILL_READER: string;
/** Address of the module that keeps opened pages readable without a network. */
declare const SIJILL_OFFLINE: string;
/** What an address of a page ends in: nothing, or from a disk the name of its file. */
declare const SIJILL_FILE: string;

/*
 * The one script that stands in every page itself, before the first paint; the build makes it small. It has the faces
 * that came in the page's sheets made ready while the body is still being read: a browser that begins with the first line
 * it sets may paint once without them, and then every line moves. It shows what needs scripts (`.js`), puts the reader's
 * choices in force, and leads readers who prefer both languages side by side from an article that has a translation to
 * that view (an address with a query stays). The reader's module is fetched when it may be needed, and told of the event
 * that called for it: a press, a key, a link in a text; at once where choices are kept (it renews their styles) and for an
 * article opened from a search. `/` and Ctrl or ⌘ K, which open the search, are taken from the browser here, because that
 * cannot wait for the module. Once the page stands, what keeps it for reading offline is loaded.
 *
 * It is the same on all pages, so that one hash in a Content-Security-Policy covers it.
 */
const root = document.documentElement;
let kept: string | undefined;

type Reader = { start: (event?: Event) => void };
const load = (event?: Event) => import(SIJILL_READER).then((reader: Reader) => reader.start(event));

for (const face of document.fonts) if (face.display === "block") void face.load();
root.className = "js";
try {
  // Where the device refuses to keep anything, this throws.
  if ((kept = localStorage["sijill"] as string | undefined)) {
    Object.assign(root.dataset, JSON.parse(kept));
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    sheet.replaceSync(localStorage[SIJILL_READER] as string);
  }
} catch {
  // A damaged choice is no choice.
}
// Only the page of an article that has a translation says that it has one.
if (root.dataset["layout"] && root.dataset["translated"] && !location.search)
  location.replace(`parallel/${SIJILL_FILE}${location.hash}`);
if (kept || /s\/.+\?q=/.test(location.href)) void load();

onload = () => import(SIJILL_OFFLINE);
onpointerdown =
  onkeydown =
  onpointerover =
    (event: Event) => {
      const target = event.target as HTMLElement & { readonly select?: unknown };
      const { ctrlKey, metaKey, code, key } = event as KeyboardEvent;
      if (event.type !== "pointerover" || target.matches("p>a")) void load(event);
      // Only a field has something to select: there, a slash is a slash.
      if (((ctrlKey || metaKey) && code === "KeyK") || (/^[/ظ]$/.test(key) && !target.select)) {
        event.preventDefault();
        document.getElementById("q")?.focus();
      }
    };
