import { dayNumber } from "../../../dates/civil-day.ts";
import type { PictureLink } from "./draw-picture.ts";
import { escapeXml } from "./escape-xml.ts";
import { isYear } from "../../dates/period.ts";
import type { PeriodSlice } from "../../dates/periods.ts";
import { pixelSpan, timeScale, type View } from "../view.ts";

/**
 * Links over the years of a picture of columns: a tap on a year leads to its list. Not in the tab order. A picture
 * that lies within a year has none: its page shows that year, or a part of it.
 */
export function drawYearLinks(
  periods: readonly PeriodSlice[],
  view: View,
  link: (period: PeriodSlice) => PictureLink,
): string {
  const scale = timeScale(view);
  return periods
    .filter(({ key }) => isYear(key))
    .map((period) => {
      const year = Number(period.key);
      const [from, to] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
      const span = pixelSpan(view, scale, from, to);
      if (span === null || (from <= view.from && view.to <= to)) return "";
      const { href, title } = link(period);
      return (
        `<a href="${escapeXml(href)}" tabindex="-1"><title>${escapeXml(title)}</title>` +
        `<rect x="${span.x}" width="${Math.max(span.width, 1)}" height="100%" fill-opacity="0"/></a>`
      );
    })
    .join("");
}
