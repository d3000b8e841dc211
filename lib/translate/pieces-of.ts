import { sentences } from "../arabic/sentences.ts";

/**
 * Cuts a paragraph into pieces that a machine takes: between sentences, and a sentence that is too long between words.
 * @param most UTF-16 units of a piece; a word that has more is cut.
 */
export function piecesOf(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const parts = sentences(text).flatMap(({ start, end }) => inWords(text.slice(start, end), most));
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= most)
      pieces[pieces.length - 1] = `${last} ${part}`;
    else pieces.push(part);
  }
  return pieces;
}

function inWords(sentence: string, most: number): readonly string[] {
  if (sentence.length <= most) return [sentence];
  return sentence
    .split(/\s+/u)
    .flatMap((word) => (word.length <= most ? [word] : inUnits(word, most)));
}

function inUnits(word: string, most: number): readonly string[] {
  const units = [...word];
  const parts: string[] = [""];
  for (const unit of units) {
    const last = parts.at(-1) ?? "";
    if (last.length + unit.length > most) parts.push(unit);
    else parts[parts.length - 1] = last + unit;
  }
  return parts;
}
