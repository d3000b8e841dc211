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

/** The value in force for a choice. */
export function chosen(choice: Choice): string {
  return document.documentElement.dataset[choice] ?? choices[choice][0];
}

/** Puts a choice in force at once, and keeps it on the device where that keeps anything. */
export function choose(choice: Choice, value: string): void {
  const { dataset } = document.documentElement;
  if (value === choices[choice][0]) Reflect.deleteProperty(dataset, choice);
  else dataset[choice] = value;
  const kept = Object.fromEntries(
    (Object.keys(choices) as Choice[]).flatMap((each) => {
      const own = dataset[each];
      return own === undefined ? [] : [[each, own]];
    }),
  );
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing still shows the choice on this page.
  }
}
