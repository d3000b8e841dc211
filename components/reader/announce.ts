let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to the eye and to a screen reader, for a few seconds. */
export function announce(text: string): void {
  if (region === undefined) {
    region = document.createElement("p");
    region.className = "announce";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  const own = region;
  own.textContent = text;
  own.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    own.hidden = true;
    own.textContent = "";
  }, 4000);
}
