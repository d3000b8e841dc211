/** More letters than this are never seen: four lines of the smallest letters hold some 300. */
const longest = 600;

/**
 * What orders text beside its letters, and what has no width: embeddings, overrides, isolates and marks of direction,
 * spaces without width, and Unicode's other format characters. The two joiners stay, they shape Arabic and Persian.
 */
const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

const clusters = new Intl.Segmenter("ar", { granularity: "grapheme" });
const ignorable = /[\u200C\u200D\uFE00-\uFE0F]/gu;

/**
 * A text on one line, of nothing but what can be drawn. What no face has is drawn by its plainer form (NFKC) where that is
 * there; else letters and numbers give an ellipsis, so that a reader sees that something is missing, and everything else
 * (emoji, signs) is left out.
 * @param has whether a face draws a character
 */
export function drawableText(text: string, has: (character: string) => boolean): string {
  const plain = text
    .slice(0, 4 * longest)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(unseen, "")
    .replaceAll("\uFFFD", "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, longest);
  const drawn = Array.from(clusters.segment(plain), ({ segment }) => drawable(segment, has));
  return drawn
    .join("")
    .replace(/…(?:[\s…]*…)+/gu, "…")
    .replace(/\s+/gu, " ")
    .trim();
}

function drawable(cluster: string, has: (character: string) => boolean): string {
  for (const form of [cluster, cluster.replace(ignorable, ""), cluster.normalize("NFKC")]) {
    if (
      form !== "" &&
      [...form].every((character) => /\s|[\u200C\u200D]/u.test(character) || has(character))
    )
      return form;
  }
  const [base = ""] = cluster;
  if (has(base)) return base;
  return /[\p{L}\p{N}]/u.test(cluster) ? "…" : "";
}
