import { isLocale } from "@/lib/locale/locale.ts";
import { readerStrings } from "@/lib/strings/reader-strings.ts";
import { announce } from "./announce.ts";
import { closeMenu } from "./close-menu.ts";
import { citation, copySource } from "./copy-source.ts";
import { leaveCard, showCard } from "./mention-card.ts";
import { preferenceStyles, readerStyles } from "./reader-styles.ts";
import { keepChoices } from "./preferences.ts";
import { openSettings } from "./settings-dialog.ts";

const { lang } = document.documentElement;
const words = readerStrings[isLocale(lang) ? lang : "ar"];

const sheet = new CSSStyleSheet();
sheet.replaceSync(preferenceStyles() + readerStyles);
document.adoptedStyleSheets.push(sheet);
// Choices made under an earlier version of this module get the styles of this one.
keepChoices();
if (/articles\/.*\?q=./.test(location.href)) void hits();

async function copy(text: string, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  announce(said);
}

/** Does what a press asks for; true when it asked for something of ours. */
function act(target: Element): boolean {
  if (target.closest("#settings")) {
    openSettings(words);
    return true;
  }
  const button = target.closest(".cite + button");
  if (button) {
    void copy(citation(button.previousElementSibling), words.copied);
    return true;
  }
  const check = target.closest(".check");
  if (check) {
    void import("../raw/check-fixity.ts").then(({ checkFixity }) => checkFixity(check));
    return true;
  }
  const paragraph = target.closest<HTMLAnchorElement>('.anchors a[href^="#"], a.figure');
  if (paragraph) void copy(paragraph.href, words.linkCopied);
  return false;
}

function showCardOf(target: EventTarget | null): void {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>(":is(.text, .pair) p > a") : null;
  if (link) void showCard(link);
}

/** Whether a press has been answered whose click may still come. */
let answered = false;

// Its click may have come already, or never come: whatever is pressed next is a new press.
for (const type of ["pointerdown", "keydown"])
  addEventListener(type, () => {
    answered = false;
  });

addEventListener("click", (click) => {
  const isAnswered = answered;
  answered = false;
  if (isAnswered || !(click.target instanceof Element)) return;
  if (act(click.target)) click.preventDefault();
});
addEventListener("copy", copySource);
for (const type of ["keydown", "pointerdown", "focusin"]) addEventListener(type, closeMenu);
addEventListener("pointerout", leaveCard);
addEventListener("focusout", leaveCard);
addEventListener("keydown", (key) => {
  if (key.key === "Escape") leaveCard(key);
});
for (const type of ["pointerover", "focusin"])
  addEventListener(type, ({ target }) => {
    showCardOf(target);
  });

const listeningSince = performance.now();

/**
 * Called by the script in the head of a page with each event that this module may be needed for; without one
 * where only its being loaded was wanted. A press before the module was there is answered here: its click may
 * have come already, or come yet.
 */
export function start(event?: Event): void {
  if (event instanceof KeyboardEvent) searchByKey(event);
  if (event?.type === "pointerover") showCardOf(event.target);
  if (event === undefined || event.timeStamp > listeningSince) return;
  closeMenu(event);
  // By key, the focus has gone on to a name while the module came.
  if (event.type === "keydown") showCardOf(document.activeElement);
  if (event.type !== "pointerdown") return;
  if (event.target instanceof Element) answered = act(event.target);
}

/** Shows the words that led to this article; their part of the module is loaded only then. */
async function hits(): Promise<void> {
  const { showHits } = await import("../search/island/article-hits.ts");
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", showHits, { once: true });
  else showHits();
}

/**
 * Opens the search for the keys that are for it: `/` outside of text fields, Ctrl or ⌘ K anywhere. The script in the
 * head of the page has the same condition, and has taken the key from the browser.
 */
function searchByKey({ ctrlKey, metaKey, code, key, target }: KeyboardEvent): void {
  const wanted =
    ((ctrlKey || metaKey) && code === "KeyK") ||
    (/^[/ظ]$/.test(key) && !(target !== null && "select" in target));
  if (!wanted) return;
  // A page that has the field itself; else the link to the page that has it.
  const search = document.getElementById("q") ?? document.getElementById("find");
  search?.focus();
  search?.click();
}
