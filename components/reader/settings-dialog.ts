import { html, render, type TemplateResult } from "lit-html";
import type { ReaderStrings } from "@/lib/strings/reader-strings.ts";
import { choose, chosen, type Choice } from "./preferences.ts";

/** The words of each choice and of its values, in the order in which the dialog shows them. */
function groups(
  words: ReaderStrings,
): readonly (readonly [Choice, string, Record<string, string>])[] {
  return [
    ["size", words.size, words.sizes],
    ["theme", words.theme, words.themes],
    ["digits", words.digits, words.digitForms],
    ["marks", words.marks, words.markForms],
    ["calendar", words.calendar, words.calendars],
    ["layout", words.layout, words.layouts],
  ];
}

function group(choice: Choice, name: string, values: Record<string, string>): TemplateResult {
  return html`<fieldset>
    <legend>${name}</legend>
    ${Object.keys(values).map(
      (value) =>
        html`<label>
          <input
            type="radio"
            name=${choice}
            .checked=${chosen(choice) === value}
            @change=${() => {
              choose(choice, value);
            }}
          />
          <span>${values[value]}</span>
        </label>`,
    )}
  </fieldset>`;
}

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "settings";
  made.setAttribute("aria-labelledby", "settings-title");
  // A press beside the dialog closes it, as readers expect.
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

/** Opens the reader's switches; what is chosen shows at once behind them. */
export function openSettings(words: ReaderStrings): void {
  dialog ??= makeDialog();
  render(
    html`<form method="dialog">
      <h2 id="settings-title">${words.title}</h2>
      ${groups(words).map(([choice, name, values]) => group(choice, name, values))}
      <p class="soft small">${words.stored}</p>
      <button>${words.close}</button>
    </form>`,
    dialog,
  );
  if (!dialog.open) dialog.showModal();
}
