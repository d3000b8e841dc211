import { html, render } from "lit-html";
import type { SearchWords } from "../view/search-context.ts";

/**
 * The list under the search box (ARIA combobox with a list box): words of the archive that continue what is
 * typed, or the reader's recent searches while the box is empty. Arrow keys move, Enter takes, Escape closes.
 */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #words: SearchWords;
  readonly #take: (text: string) => void;
  readonly #forget: () => void;
  #options: readonly string[] = [];
  #active = -1;

  constructor(from: {
    readonly input: HTMLInputElement;
    /** An empty element that stands after the box. */
    readonly list: HTMLElement;
    readonly words: SearchWords;
    readonly take: (text: string) => void;
    readonly forget: () => void;
  }) {
    this.#input = from.input;
    this.#list = from.list;
    this.#words = from.words;
    this.#take = from.take;
    this.#forget = from.forget;
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-expanded", "false"],
      ["aria-controls", from.list.id],
      ["autocomplete", "off"],
    ] as const)
      from.input.setAttribute(name, value);
    from.input.addEventListener("keydown", (event) => {
      this.#key(event);
    });
    from.input.addEventListener("blur", () => {
      this.close();
    });
  }

  /** Shows options; `recent` when they are the reader's own searches. */
  show(options: readonly string[], recent: boolean): void {
    // An answer that comes late must not take from under the reader what the arrow keys have chosen.
    const chosen = this.#options[this.#active];
    this.#options = options;
    this.#active = chosen === undefined ? -1 : options.indexOf(chosen);
    this.#draw(recent);
  }

  close(): void {
    this.show([], false);
  }

  #key(event: KeyboardEvent): void {
    const count = this.#options.length;
    if (count === 0 || event.isComposing) return;
    if (event.key === "ArrowDown") this.#active = (this.#active + 1) % count;
    else if (event.key === "ArrowUp")
      this.#active = (Math.max(this.#active, 0) + count - 1) % count;
    else if (event.key === "Escape") {
      this.close();
      event.preventDefault();
      return;
    } else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#options[this.#active] ?? "");
      return;
    } else return;
    event.preventDefault();
    this.#mark();
  }

  #choose(option: string): void {
    this.close();
    this.#take(option);
  }

  #mark(): void {
    [...this.#list.querySelectorAll('[role="option"]')].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.#active));
    });
    const id = this.#active < 0 ? "" : `${this.#list.id}-${this.#active}`;
    if (id === "") this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", id);
  }

  #draw(recent: boolean): void {
    const shown = this.#options.length > 0;
    this.#input.setAttribute("aria-expanded", String(shown));
    this.#list.hidden = !shown;
    const take = (event: Event, option: string): void => {
      event.preventDefault(); // keeps the focus in the box
      this.#choose(option);
    };
    const options = this.#options.map(
      (option, index) =>
        html`<li
          role="option"
          id="${this.#list.id}-${index}"
          aria-selected="false"
          dir="auto"
          @mousedown=${(event: Event) => {
            take(event, option);
          }}
        >
          ${option}
        </li>`,
    );
    const title = recent ? this.#words.recent : this.#words.suggestions;
    render(
      html`<ul role="listbox" aria-label=${title}>
          ${options}
        </ul>
        ${
          recent && shown
            ? html`<button
                type="button"
                tabindex="-1"
                @mousedown=${(event: Event) => {
                  event.preventDefault();
                  this.#forget();
                  this.close();
                }}
              >
                ${this.#words.forgetRecent}
              </button>`
            : ""
        }`,
      this.#list,
    );
    this.#mark();
  }
}
