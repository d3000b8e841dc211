import { locales, type Localized } from "../locale/locale.ts";

/** One thing that is wrong with an authority file. */
export interface AuthorityProblem {
  /** The file, as the caller named it. */
  readonly file: string;
  /** The key, with a dot between levels, such as `roles.0.label.en`; empty for the record as a whole. */
  readonly field: string;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
}

/**
 * Reads the values of one record by key and collects a problem for each that is not as it should be, so that
 * a person sees all of them at once. A value that is missing or wrong reads as empty.
 */
export class RecordReader {
  readonly problems: AuthorityProblem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes a problem. */
  fail(field: string, message: string): void {
    const where = field === "" ? this.#file : `${this.#file}, key "${field}"`;
    this.problems.push({ file: this.#file, field, message: `${where}: ${message}` });
  }

  /** A mapping whose keys are all known. */
  mapping(value: unknown, field: string, known: readonly string[]): Record<string, unknown> {
    if (!isMapping(value)) {
      this.fail(field, `it is ${kindOf(value)}; write a mapping of keys to values.`);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const path = field === "" ? key : `${field}.${key}`;
      this.fail(path, `no such key is known; remove it or use one of ${known.join(", ")}.`);
    }
    return value;
  }

  /** A text that is not blank. */
  text(value: unknown, field: string): string {
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    this.fail(field, `it is ${kindOf(value)}; write a text, in quotation marks.`);
    return "";
  }

  /** A list of texts, none of them blank or twice there; absent is empty. */
  texts(value: unknown, field: string): readonly string[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.fail(field, `it is ${kindOf(value)}; write a list of texts.`);
      return [];
    }
    const texts = value.map((entry: unknown, index) => this.text(entry, `${field}.${index}`));
    const twice = texts.find((text, index) => text !== "" && texts.indexOf(text) !== index);
    if (twice !== undefined) this.fail(field, `"${twice}" stands there twice; remove one.`);
    return texts;
  }

  /** One text a language. */
  localizedText(value: unknown, field: string): Localized<string> {
    const mapping = this.mapping(value, field, locales);
    return {
      ar: this.text(mapping["ar"], `${field}.ar`),
      en: this.text(mapping["en"], `${field}.en`),
    };
  }

  /** One list of texts a language; a language that is absent has none. */
  localizedTexts(value: unknown, field: string): Localized<readonly string[]> {
    const mapping =
      value === undefined || value === null ? {} : this.mapping(value, field, locales);
    return {
      ar: this.texts(mapping["ar"], `${field}.ar`),
      en: this.texts(mapping["en"], `${field}.en`),
    };
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is, in words for a sentence. */
function kindOf(value: unknown): string {
  if (value === undefined || value === null || value === "") return "missing";
  if (typeof value === "string") return "blank";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date without quotation marks";
  return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
