import type { Direction } from "@/lib/locale/locale.ts";

/** What a key asks of the timeline. */
export type KeyAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "in"
  | "out"
  | "later"
  | "earlier"
  | "open"
  | "reset"
  | "close";

/**
 * The action of a key; null for keys that are not ours. The arrows follow the eye: in Arabic the left arrow
 * leads to what is later.
 */
export function keyAction(key: string, direction: Direction): KeyAction | null {
  const leftIsLater = direction === "rtl";
  switch (key) {
    case "ArrowLeft":
      return leftIsLater ? "next" : "previous";
    case "ArrowRight":
      return leftIsLater ? "previous" : "next";
    case "j":
      return "next";
    case "k":
      return "previous";
    case "ArrowUp":
    case "+":
    case "=":
      return "in";
    case "ArrowDown":
    case "-":
      return "out";
    case "PageDown":
      return "later";
    case "PageUp":
      return "earlier";
    case "Home":
      return "first";
    case "End":
      return "last";
    case "Enter":
      return "open";
    case "Escape":
      return "reset";
    default:
      return null;
  }
}
