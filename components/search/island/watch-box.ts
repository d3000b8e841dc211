/** Pause in typing after which the engine is asked, in milliseconds. */
const PAUSE = 90;

/**
 * Tells what the search box asks for.
 * @param told.typed - after a pause in typing.
 * @param told.sent - at once when the form is sent.
 */
export function watchBox(
  box: HTMLInputElement,
  told: { readonly typed: (text: string) => void; readonly sent: (text: string) => void },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    told.sent(box.value);
  });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      told.typed(box.value);
    }, PAUSE);
  });
}
