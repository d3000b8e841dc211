import { fetchPage } from "./fetch-page.ts";

let card: HTMLElement | undefined;
let shown: HTMLAnchorElement | null = null;
const known = new Map<string, Promise<readonly Node[]>>();

/** What a card shows of a record, off the record's own page: what it is, its names in both scripts, its description. */
async function fetchCard(address: string): Promise<readonly Node[]> {
  const page = await fetchPage(address);
  if (page === null) return [];
  return [...page.querySelectorAll("main header :is(.rubric, h1, .other-name, .lead)")].map(
    (node) => {
      if (node.localName === "h1") return inWords(node, "name");
      return node.matches(".rubric") ? inWords(node, "rubric") : document.importNode(node, true);
    },
  );
}

/** The words alone of what is a heading or holds links on its own page, and must be neither in a card. */
function inWords({ textContent }: Element, className: string): Node {
  const words = document.createElement("p");
  words.className = className;
  words.textContent = textContent;
  return words;
}

function hide(): void {
  shown?.removeAttribute("aria-describedby");
  shown = null;
  if (card) card.hidden = true;
}

/** Shows the card of a mention beneath it, while the pointer or the focus is on it; Escape puts it away. */
export async function showCard(link: HTMLAnchorElement): Promise<void> {
  if (shown === link) return;
  hide();
  shown = link;
  const content = known.get(link.href) ?? fetchCard(link.href).catch(() => []);
  known.set(link.href, content);
  const nodes = await content;
  if (shown !== link || nodes.length === 0) return;
  if (card === undefined) {
    card = document.createElement("div");
    card.id = "mention-card";
    card.className = "mention-card";
    card.setAttribute("role", "tooltip");
    card.addEventListener("pointerleave", hide);
    // Among what it speaks of, so that it lies in a landmark of the page.
    (document.querySelector("main") ?? document.body).append(card);
  }
  card.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  card.hidden = false;
  const at = link.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), innerWidth - size.width - 8);
  const below = at.bottom + size.height + 8 < innerHeight;
  card.style.setProperty("left", `${scrollX + left}px`);
  card.style.setProperty("top", `${scrollY + (below ? at.bottom : at.top - size.height)}px`);
  link.setAttribute("aria-describedby", card.id);
}

/** Puts the card away, unless the pointer has gone on to it. */
export function leaveCard(event: Event): void {
  const to = event instanceof PointerEvent ? event.relatedTarget : null;
  if (to instanceof Node && (card?.contains(to) === true || shown?.contains(to) === true)) return;
  hide();
}
