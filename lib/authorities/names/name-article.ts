import type { NameText } from "./count/name-text.ts";

/** An article, as names are looked for in it. */
export interface NameArticle {
  readonly id: string;
  /** The headline (empty where there is none) and the paragraphs. */
  readonly parts: readonly string[];
  /** The same, cut into words (`readNameText`). */
  readonly text: NameText;
  /** What it is about, and then what it mentions: ISO 3166 codes. */
  readonly countries: readonly string[];
}
