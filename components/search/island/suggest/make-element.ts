/** An element of the suggestions. Made by hand: the page's script, which has lit-html, does not wait for this one, and so shares nothing with it. */
export function element(
  name: "div" | "button" | "a" | "span",
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An element that does something when it is pressed, and leaves the focus in the box. */
export function pressed(made: HTMLElement, does: () => void): HTMLElement {
  made.addEventListener("mousedown", (event) => {
    event.preventDefault();
    does();
  });
  return made;
}
