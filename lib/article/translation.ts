/** How a translation came to be, as the page says it. */
export type TranslationMethod = "machine" | "human" | "machine-edited";

/**
 * One English text of an article; `content/translations/<id>/en.md`, written by people or on their behalf,
 * never by the build. Paragraph n translates paragraph n of the Arabic, and bears the same anchor.
 */
export interface Translation {
  readonly id: string;
  readonly lang: "en";
  readonly title: string | null;
  /** Whether the title translates a stated one or was supplied by the archive. */
  readonly titleStatus: "translated" | "supplied" | "none";
  readonly method: TranslationMethod;
  /** Who reviewed it and when (EDTF); null while nobody has. */
  readonly review: { readonly by: string; readonly date: string } | null;
  /** SHA-256 of the raw file it was made from: another value means that the Arabic has changed since. */
  readonly rawSha256: string;
  readonly paragraphs: readonly string[];
}
