/** A regular expression of the words that one letter added, left out or changed, or two swapped, makes of a word. */
export function oneEdit(term: string): string {
  const letters = [...term].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, "\\$&"));
  const forms = letters.flatMap((letter, at) => {
    const [before, behind] = [letters.slice(0, at).join(""), letters.slice(at + 1)];
    const [next = "", ...rest] = behind;
    return [
      `${before}.?${behind.join("")}`,
      `${before}.${letter}${behind.join("")}`,
      ...(next === "" ? [`${before}${letter}.`] : [`${before}${next}${letter}${rest.join("")}`]),
    ];
  });
  return [...new Set(forms)].join("|");
}
