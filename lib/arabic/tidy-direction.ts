import { BIDI_CONTROLS } from "./letters.ts";

/** Digits in groups, perhaps in brackets, perhaps with the sign of a country's code. */
const PHONE = "[+(0-9٠-٩][0-9٠-٩ \\u00A0()+.\\-–]{5,24}[0-9٠-٩]";
const LRI = "\u2066";
const PDI = "\u2069";

/**
 * Signs that steer the direction go, but for a telephone number that they isolate: in a line from right to left its
 * groups of digits would change places. It is isolated from left to right, as UAX #9 has it.
 */
export function tidyDirection(signs: string): string {
  const number = signs.replace(bidiControls, "");
  const digits = number.replace(/[^0-9٠-٩]/g, "").length;
  const grouped = /^\+|[ \u00A0()]/u.test(number) && !/^[0-9٠-٩]{4}\D+[0-9٠-٩]{4}$/u.test(number);
  return digits >= 7 && grouped ? LRI + number + PDI : number;
}
const bidiControls = new RegExp(`[${BIDI_CONTROLS}]`, "g");

/** Signs of direction, with the number between them where there is one; no program sets more than a few at a place. */
export const direction = new RegExp(
  `[${BIDI_CONTROLS}](?:[${BIDI_CONTROLS}]{0,8}${PHONE}[${BIDI_CONTROLS}]*)?`,
  "g",
);
