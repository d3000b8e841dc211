import { escapeXml } from "./escape-xml.ts";
import type { Label } from "./label.ts";

/** Names, those over stacks with their poles. */
export function drawLabels(
  labels: readonly Label[],
  fontSize: number,
  link: (html: string, ordinal: number) => string,
): string {
  if (labels.length === 0) return "";
  const poles = labels.flatMap(({ y, pole }) =>
    pole === null ? [] : [`M${pole.x} ${pole.y}V${y - 11}`],
  );
  const names = labels.map(({ ordinal, text, x, y, anchor }) => {
    const end = anchor === "end" ? ' text-anchor="end"' : "";
    return link(`<text x="${x}" y="${y}"${end}>${escapeXml(text)}</text>`, ordinal);
  });
  return (
    (poles.length === 0 ? "" : `<path class="tl-pole" d="${poles.join("")}"/>`) +
    `<g class="tl-n" font-size="${fontSize}">${names.join("")}</g>`
  );
}
