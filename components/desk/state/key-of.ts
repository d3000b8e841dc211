/** What a key event says of itself, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a key as the desk's help writes it: `j`, `7`, `/`, `?`, `Enter`. The Arabic layouts have other characters on
 * the same keys («ت» on J), so a key that gives none of ASCII is named by its place on the keyboard. With Ctrl, ⌘ or Alt
 * the name is that of the combination (`Ctrl+S`, `Alt+1`); ⌘ counts as Ctrl.
 */
export function keyOf(press: KeyPress): string {
  const { key, code } = press;
  const plain = /^[\x21-\x7e]$/.test(key) ? key.toLowerCase() : placeOf(press);
  const prefix = press.ctrlKey || press.metaKey ? "Ctrl+" : press.altKey ? "Alt+" : "";
  if (prefix === "") return plain;
  // Alt gives other characters on some systems: only the place is sure.
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  return prefix + (place ?? plain);
}

function placeOf({ key, code, shiftKey }: KeyPress): string {
  // «؟» stands on the key of the slash, as "?" does.
  if (key === "؟" || (code === "Slash" && shiftKey)) return "?";
  if (code === "Slash") return "/";
  const place = /^(?:Key|Digit|Numpad)(.)$/.exec(code)?.[1];
  return key.length === 1 && place !== undefined ? place.toLowerCase() : key;
}

/** Whether what is typed goes into the element: there, letters are letters. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}
