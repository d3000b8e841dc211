import type { SearchWords } from "../../view/search-context.ts";
import { element, pressed } from "./make-element.ts";

interface Combobox {
  readonly input: HTMLInputElement;
  /** An empty element that stands after the box. */
  readonly list: HTMLElement;
  readonly words: SearchWords;
  readonly take: (text: string) => void;
  readonly forget: () => void;
}

/** Options of one kind; each is what the box holds once it is taken. */
export interface SuggestionGroup {
  readonly heading: string;
  readonly options: readonly string[];
}

/**
 * The list under the search box (ARIA combobox with a list box, its options in groups): what the archive has that
 * continues what is typed, or the reader's recent searches while the box is empty. Arrow keys move through all groups,
 * Enter takes, Escape closes.
 */
export class Suggestions {
  readonly #box: Combobox;
  readonly #listbox: HTMLElement;
  #groups: readonly SuggestionGroup[] = [];
  #options: readonly string[] = [];
  #active = -1;

  constructor(box: Combobox) {
    this.#box = box;
    this.#listbox = element("div", { role: "listbox", id: `${box.list.id}-list` });
    box.list.replaceChildren(this.#listbox);
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#listbox.id,
      autocomplete: "off",
    };
    for (const [name, value] of Object.entries(attributes)) box.input.setAttribute(name, value);
    box.input.addEventListener("keydown", (event) => {
      if (this.#options.length > 0 && !event.isComposing && this.#key(event.key))
        event.preventDefault();
    });
    box.input.addEventListener("blur", () => {
      this.close();
    });
  }

  /** Shows options; `recent` when they are the reader's own searches. */
  show(groups: readonly SuggestionGroup[], recent: boolean): void {
    const options = groups.flatMap((group) => group.options);
    // An answer that comes late must not take from under the reader what the arrow keys have chosen.
    const chosen = this.#options[this.#active];
    this.#groups = groups;
    this.#options = options;
    this.#active = chosen === undefined ? -1 : options.indexOf(chosen);
    this.#draw(recent);
  }

  close(): void {
    this.show([], false);
  }

  /** Does what a key asks for; false for keys that are not ours. */
  #key(key: string): boolean {
    const count = this.#options.length;
    if (key === "ArrowDown") this.#activate((this.#active + 1) % count);
    else if (key === "ArrowUp") this.#activate((Math.max(this.#active, 0) + count - 1) % count);
    else if (key === "Escape") this.close();
    else if (key === "Enter" && this.#active >= 0) this.#choose(this.#options[this.#active] ?? "");
    else return false;
    return true;
  }

  #choose(option: string): void {
    this.close();
    this.#box.take(option);
  }

  /** Makes an option the active one; -1 for none. */
  #activate(active: number): void {
    this.#active = active;
    const { input, list } = this.#box;
    [...this.#listbox.querySelectorAll('[role="option"]')].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === active));
    });
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
  }

  #draw(recent: boolean): void {
    const { input, list, words, forget } = this.#box;
    const shown = this.#options.length > 0;
    input.setAttribute("aria-expanded", String(shown));
    list.hidden = !shown;
    let index = -1;
    const optionView = (option: string) => {
      index += 1;
      const attributes = { role: "option", id: `${list.id}-${index}`, dir: "auto" };
      return pressed(element("div", attributes, option), () => {
        this.#choose(option);
      });
    };
    this.#listbox.setAttribute("aria-label", recent ? words.recent : words.suggestions);
    // A heading is no option: it names its group, and is not read a second time.
    this.#listbox.replaceChildren(
      ...this.#groups.map(({ heading, options }) =>
        element(
          "div",
          { role: "group", "aria-label": heading },
          element("div", { class: "heading", "aria-hidden": "true" }, heading),
          ...options.map(optionView),
        ),
      ),
    );
    const forgetAll = () => {
      forget();
      this.close();
    };
    const button = element("button", { type: "button", tabindex: "-1" }, words.forgetRecent);
    list.replaceChildren(this.#listbox, ...(recent && shown ? [pressed(button, forgetAll)] : []));
    this.#activate(this.#active);
  }
}
