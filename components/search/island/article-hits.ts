import { highlightQuery } from "@/lib/search/show/highlight-query.ts";

/** Name of the highlight, as the style sheet knows it (`::highlight(hits)`). */
const name = "hits";

/** The text nodes below an element, each with where it starts in the element's text. */
function* textNodes(element: Element): Generator<readonly [node: Text, offset: number]> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    yield [node as Text, offset];
    offset += (node as Text).length;
  }
}

function rangeOf(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let begun = false;
  for (const [node, offset] of textNodes(element)) {
    if (!begun && start < offset + node.length) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= offset + node.length) {
      range.setEnd(node, end - offset);
      return range;
    }
  }
  return null;
}

/**
 * Shows the words of the search (`?q=` in the address) in the article that it led to. The CSS Custom Highlight
 * API leaves the text itself alone: markup inside it could break the joining of Arabic letters. Browsers
 * without it show the article as it is.
 */
export function showHits(): void {
  const query = new URLSearchParams(location.search).get("q");
  if (query === null || !("highlights" in CSS)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}){background:var(--mark);color:var(--ink)}`);
  document.adoptedStyleSheets.push(sheet);
  const ranges = [...document.querySelectorAll("main h1, main [id^=p] > p")].flatMap((element) =>
    highlightQuery(element.textContent, query).flatMap(({ start, end }) => {
      return rangeOf(element, start, end) ?? [];
    }),
  );
  CSS.highlights.set(name, new Highlight(...ranges));
}
