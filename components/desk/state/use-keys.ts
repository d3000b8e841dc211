import { useEffect, useEffectEvent } from "react";
import { keyOf, takesText } from "./key-of.ts";

/** What keys do, by their names (`keyOf`); what returns false leaves the key to the browser. */
export type KeyTable = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/**
 * Keys of a view, wherever the focus is in it. In a field letters are letters: only combinations work there. While a
 * dialog is open, the keys are its own.
 */
export function useKeys(table: KeyTable): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
    const key = keyOf(event);
    const action = Object.hasOwn(table, key) ? table[key] : undefined;
    if (action === undefined) return;
    if (takesText(event.target) && !key.includes("+")) return;
    // On a button or link, Enter and Space are its own.
    if ((key === "Enter" || key === " ") && isPressed(event.target)) return;
    if (action(event) !== false) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("a, button, summary") !== null;
}
