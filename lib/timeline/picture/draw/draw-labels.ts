import { breakPlaces } from "../layout/break-places.ts";
import { escapeXml } from "./escape-xml.ts";
import { textWidth, type Label } from "../layout/label.ts";
import { tenth, type View } from "../view.ts";

/** Names, those over stacks with their poles; a break's line pauses behind a name. */
export function drawLabels(
  labels: readonly Label[],
  fontSize: number,
  view: View,
  link: (html: string, ordinal: number) => string,
): string {
  if (labels.length === 0) return "";
  const poles = labels.flatMap(({ y, pole }) =>
    pole === null ? [] : [`M${pole.x} ${pole.y}V${y - 11}`],
  );
  const breaks = breakPlaces(view);
  const pauses = labels.flatMap(({ text, x, y, anchor }) => {
    const width = textWidth(text, fontSize, view.direction);
    const from = (view.direction === "rtl") === (anchor === "start") ? x - width : x;
    return breaks
      .filter((each) => from < each.x && each.x < from + width)
      .map((each) => `M${each.x} ${tenth(y - fontSize)}v${fontSize + 5}`);
  });
  const names = labels.map(({ ordinal, text, x, y, anchor }) => {
    const end = anchor === "end" ? ' text-anchor="end"' : "";
    return link(`<text x="${x}" y="${y}"${end}>${escapeXml(text)}</text>`, ordinal);
  });
  return (
    (poles.length === 0 ? "" : `<path class="tl-pole" d="${poles.join("")}"/>`) +
    (pauses.length === 0 ? "" : `<path class="tl-cut" d="${pauses.join("")}"/>`) +
    `<g class="tl-n" font-size="${fontSize}">${names.join("")}</g>`
  );
}
