import {
  placesInBody,
  type PlaceInBody,
  writeParagraphs,
  writeTranslatedBody,
} from "./translated-body.ts";

/**
 * Changes paragraphs in the body of a translation; what stands around them stays letter by letter.
 * @param body as it stands in the file; @param next the paragraphs as they are to be.
 * @param lineEnd of the file.
 * @returns the new body, which must still be read again; throws as `readTranslatedBody` does.
 */
export function editTranslatedBody(
  body: string,
  next: readonly (string | null)[],
  lineEnd: string,
): string {
  const places = placesInBody(body);
  if (places.length === 0) {
    const written = writeTranslatedBody(next, lineEnd);
    // The line that closes the front matter stands above.
    return written === "" ? body : body + blankAfter(`---\n${body}`, lineEnd) + written;
  }
  // From the end: what stands before keeps its place.
  return places.toReversed().reduce((text, place) => {
    const wanted = next.slice(place.from - 1, place.to);
    const isSame = wanted.every((paragraph) => paragraph === place.text);
    return isSame ? text : editPlace(text, place, wanted, lineEnd);
  }, body);
}

function editPlace(
  text: string,
  { from, text: before, span, words }: PlaceInBody,
  wanted: readonly (string | null)[],
  lineEnd: string,
): string {
  const written = writeParagraphs(wanted, from, lineEnd);
  const isReworded = before !== null && wanted[0] !== null;
  const { start, end } = isReworded ? words : span;
  const above = text.slice(0, start);
  const below = text.slice(end);
  // Beside a comment a text may stand without a blank line between; two paragraphs would be one.
  const [gapAbove, gapBelow] =
    before === null ? [blankAfter(above, lineEnd), blankBefore(below, lineEnd)] : ["", ""];
  return above + gapAbove + written + gapBelow + below;
}

/** What makes a blank line of the end of a text. */
function blankAfter(text: string, lineEnd: string): string {
  if (text.trim() === "" || /\n[ \t]*\r?\n[ \t]*$/u.test(text)) return "";
  return /\n[ \t]*$/u.test(text) ? lineEnd : lineEnd + lineEnd;
}

/** What makes a blank line of the beginning of one. */
function blankBefore(text: string, lineEnd: string): string {
  return text.trim() === "" || /^[ \t]*\r?\n[ \t]*\r?\n/u.test(text) ? "" : lineEnd;
}
