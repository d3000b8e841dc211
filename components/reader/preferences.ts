import { preferenceStyles } from "./reader-styles.ts";

/** The reader's choices, each with its values; the first is what a page shows without any choice. */
export const choices = {
  size: ["normal", "small", "large", "larger"],
  theme: ["auto", "light", "dark", "sepia"],
  digits: ["latn", "arab"],
  marks: ["shown", "hidden"],
  calendar: ["both", "gregorian", "hijri"],
  layout: ["single", "parallel"],
} as const;

export type Choice = keyof typeof choices;

/** The name under which the device keeps the choices; the script in the head of every page reads it too. */
const key = "sijill";

/** The name under which it keeps their styles: this module's address, so that none outlives a new version. */
const stylesKey = new URL(import.meta.url).pathname;

/** The value in force for a choice. */
export function chosen(choice: Choice): string {
  return document.documentElement.dataset[choice] ?? choices[choice][0];
}

/** Keeps what is chosen on the device, with its styles, where that keeps anything. */
export function keepChoices(): void {
  const { dataset } = document.documentElement;
  const kept = Object.fromEntries(
    (Object.keys(choices) as Choice[]).flatMap((each) => {
      const own = dataset[each];
      return own === undefined ? [] : [[each, own]];
    }),
  );
  try {
    for (const name of Object.keys(localStorage)) {
      if (/\/_assets\/reader\./.test(name)) localStorage.removeItem(name);
    }
    if (Object.keys(kept).length === 0) localStorage.removeItem(key);
    else {
      localStorage.setItem(key, JSON.stringify(kept));
      localStorage.setItem(stylesKey, preferenceStyles());
    }
  } catch {
    // A device that keeps nothing still shows the choice on this page.
  }
}

/** Puts a choice in force at once, and keeps it. */
export function choose(choice: Choice, value: string): void {
  const { dataset } = document.documentElement;
  if (value === choices[choice][0]) Reflect.deleteProperty(dataset, choice);
  else dataset[choice] = value;
  keepChoices();
}
