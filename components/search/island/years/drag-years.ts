/**
 * Lets a hand draw over the bars of a strip of years to choose from the first to the last of them. One bar alone is a link.
 * @param show called with the query string of the search within these years.
 */
export function dragYears(page: HTMLElement, show: (search: string) => void): void {
  let first: Element | null = null;
  const over = ({ clientX, clientY }: PointerEvent): readonly Element[] => {
    const last = document.elementFromPoint(clientX, clientY)?.closest(".strip li");
    const bars = [...(first?.parentElement?.children ?? [])];
    const ends = [first, last].map((bar) => (bar ? bars.indexOf(bar) : -1)).sort((a, b) => a - b);
    const [from = -1, to = -1] = ends;
    return from < 0 || from === to ? [] : bars.slice(from, to + 1);
  };
  const mark = (chosen: readonly Element[]) => {
    for (const bar of first?.parentElement?.children ?? [])
      bar.toggleAttribute("data-in", chosen.includes(bar));
  };
  page.addEventListener("pointerdown", ({ target, button }) => {
    first = button === 0 ? (target as Element).closest(".strip li") : null;
  });
  page.addEventListener("dragstart", (event) => {
    if (first) event.preventDefault();
  });
  addEventListener("pointermove", (event) => {
    if (first) mark(over(event));
  });
  addEventListener("pointercancel", () => {
    mark([]);
    first = null;
  });
  addEventListener("pointerup", (event) => {
    const links = over(event).flatMap((bar) => bar.querySelector("a") ?? []);
    mark([]);
    first = null;
    const [from, to] = [links[0], links.at(-1)].map((link) => new URLSearchParams(link?.search));
    const year = to?.get("to");
    if (!from || !year) return;
    from.set("to", year);
    show(`?${from.toString()}`);
  });
}
