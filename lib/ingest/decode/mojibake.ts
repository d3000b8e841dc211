/** How a text was misread before it was saved. */
export interface Mojibake {
  /** What the bytes were, and what they were taken for. */
  readonly was: "utf-8" | "windows-1256";
  readonly readAs: "windows-1256" | "windows-1252" | "iso-8859-6";
  /** UTF-16 offset of the first place. */
  readonly at: number;
  readonly sample: string;
}

/** The characters that a decoder gives for bytes 0x80–0xBF, the second bytes of UTF-8. */
function continuations(label: string): string {
  const bytes = Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index);
  const text = new TextDecoder(label).decode(bytes);
  const characters = [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return characters.join("");
}

/** Arabic letters are D8 xx and D9 xx in UTF-8: two leading characters, each followed by one of 64. */
const patterns = (["windows-1256", "windows-1252", "iso-8859-6"] as const).map((readAs) => {
  const [d8, d9] = [...new TextDecoder(readAs).decode(Uint8Array.of(0xd8, 0xd9))];
  return { readAs, pairs: new RegExp(`[${d8}${d9}][${continuations(readAs)}\u00A0]`, "g") };
});
const words = /[\p{L}\p{M}\p{N}]/gu;
/** windows-1256 read as windows-1252: «ÇáÍßæãÉ», all letters between À and ÿ and hardly an ASCII one. */
const accented = /[À-ÿ]{3,}/g;

const line = /[^\r\n\u2028\u2029]+/g;

/**
 * Finds text that was decoded wrongly before it reached the archive («ط§ظ„» or «Ø§Ù„» for «ال»): most of it, or one
 * line, such as a headline alone.
 * @returns what happened, or null when the text is sound.
 */
export function findMojibake(text: string): Mojibake | null {
  const letters = count(text, words);
  for (const { readAs, pairs } of patterns) {
    const hits = count(text, pairs);
    if (hits < 4) continue;
    if (isMisread(hits, letters)) return at(text, pairs, 0, "utf-8", readAs);
    for (const { 0: shown, index } of text.matchAll(line)) {
      if (isMisread(count(shown, pairs), count(shown, words)))
        return at(shown, pairs, index, "utf-8", readAs);
    }
  }
  if (!accented.test(text)) return null;
  accented.lastIndex = 0;
  for (const { 0: shown, index } of text.matchAll(line)) {
    const run = shown.match(accented)?.join("").length ?? 0;
    if (run >= 12 && run > count(shown, words) * 0.5)
      return at(shown, accented, index, "windows-1256", "windows-1252");
  }
  return null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A pair is one or two letters of the misread text; four of ten letters are far beyond chance (a list of words in ط has fewer). */
function isMisread(pairs: number, letters: number): boolean {
  return pairs >= 4 && pairs > letters * 0.4;
}

function at(
  text: string,
  pattern: RegExp,
  offset: number,
  was: Mojibake["was"],
  readAs: Mojibake["readAs"],
): Mojibake {
  const index = Math.max(0, text.search(pattern));
  return { was, readAs, at: offset + index, sample: text.slice(index, index + 20) };
}
