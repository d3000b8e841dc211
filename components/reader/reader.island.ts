import { isLocale } from "@/lib/locale/locale.ts";
import { readerStrings } from "@/lib/strings/reader-strings.ts";
import { announce } from "./announce.ts";
import { copySource } from "./copy-source.ts";
import { leaveCard, showCard } from "./mention-card.ts";
import { readerStyles } from "./reader-styles.ts";
import { openSettings } from "./settings-dialog.ts";

const { lang } = document.documentElement;
const words = readerStrings[isLocale(lang) ? lang : "ar"];

async function copy(text: string, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  announce(said);
}

/** Does what a press asks for; true when it asked for something of ours. */
function act(target: Element): boolean {
  if (target.closest("[data-reader-settings]")) {
    openSettings(words);
    return true;
  }
  if (target.closest("[data-copy-citation]")) {
    void copy(document.querySelector("[data-citation]")?.textContent ?? "", words.copied);
    return true;
  }
  const paragraph = target.closest<HTMLAnchorElement>('.marks a[href^="#"], a.figure');
  if (paragraph) void copy(paragraph.href, words.linkCopied);
  return false;
}

function mentionOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>("a.mention")
    : null;
}

let started = false;

/**
 * Starts the reader's module. The script in the head of a page calls it with the event for which it fetched the
 * module, since that event is over by then.
 */
export function start(event: Event): void {
  const { target } = event;
  if (!started) {
    started = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(readerStyles);
    document.adoptedStyleSheets.push(sheet);
    // The press that called for the module ends in a click, which may come before or after this.
    let answered = false;
    if (event.type === "pointerdown" && target instanceof Element && act(target)) {
      answered = true;
      setTimeout(() => {
        answered = false;
      }, 700);
    }
    addEventListener("click", (click) => {
      if (answered || !(click.target instanceof Element)) return;
      if (act(click.target)) click.preventDefault();
    });
    addEventListener("copy", copySource);
    addEventListener("pointerout", leaveCard);
    addEventListener("focusout", leaveCard);
    addEventListener("keydown", (key) => {
      if (key.key === "Escape") leaveCard(key);
    });
    for (const type of ["pointerover", "focusin"])
      addEventListener(type, (over) => {
        const link = mentionOf(over);
        if (link) void showCard(link);
      });
  }
  const link = event.type === "pointerover" ? mentionOf(event) : null;
  if (link) void showCard(link);
}

/** Shows the words that led to this article; their part of the module is loaded only then. */
export async function hits(): Promise<void> {
  const { showHits } = await import("../search/article-hits.ts");
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", showHits, { once: true });
  else showHits();
}
