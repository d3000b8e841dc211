import { plainDateText } from "@/lib/dates/display/plain-date-text.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { rareDateText } from "./rare-dates.ts";

/** Dates in words, in one language. What writes other dates than plain ones is loaded when one is shown. */
export class DateTexts {
  readonly #locale: Locale;
  readonly #changed: () => void;
  #rare: typeof rareDateText | undefined;
  #loading = false;

  /** @param changed called when what was missing has come. */
  constructor(locale: Locale, changed: () => void) {
    this.#locale = locale;
    this.#changed = changed;
  }

  /** A date in words; nothing until they have come, and the date as it is where they cannot be had. */
  text(edtf: string): string {
    const plain = plainDateText(edtf, this.#locale);
    if (plain !== null) return plain;
    if (this.#rare) return this.#rare(edtf, this.#locale);
    if (!this.#loading) {
      this.#loading = true;
      void import("./rare-dates.ts")
        .then((loaded) => {
          this.#rare = loaded.rareDateText;
        })
        .catch(() => {
          this.#rare = (date) => date;
        })
        .then(this.#changed);
    }
    return "";
  }
}
