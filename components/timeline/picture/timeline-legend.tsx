import { direction, type Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { jagged } from "@/lib/timeline/picture/draw/draw-axis.ts";
import { drawMark } from "@/lib/timeline/picture/draw/draw-mark.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { markShape, type Mark } from "@/lib/timeline/picture/layout/mark.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import { MOST_MARKS } from "@/lib/timeline/picture/layout/layout-picture.ts";
import { roomFor, widths } from "@/lib/timeline/picture/room.ts";
import { stillLayout } from "@/lib/timeline/picture/still-layout.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";

interface TimelineLegendProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  /** What of it a reader can see. */
  readonly extent: Extent;
}

/** How to read the picture: the signs that are in it, and those that it has when it is drawn closer. */
export function TimelineLegend({ locale, timeline, extent }: TimelineLegendProps) {
  const { picture } = stringsFor(locale).timelinePage;
  const runs = runsIn(timeline.runs, extent);
  const published = runsIn(timeline.published, extent);
  const shapes = new Set(runs.map(markShape));
  const signs: readonly (SignShape & { readonly words: string; readonly isUsed: boolean })[] = [
    { shape: "point", words: picture.legendDay, isUsed: shapes.has("point") },
    { shape: "bar", words: picture.legendSpan, isUsed: shapes.has("bar") },
    {
      shape: "bar",
      approximate: true,
      words: picture.legendApproximate,
      isUsed: [...runs, ...published].some(({ approximate }) => approximate),
    },
    { shape: "open-end", words: picture.legendOpen, isUsed: shapes.has("open-end") },
    {
      shape: "point",
      kind: "planned",
      words: picture.legendPlanned,
      isUsed: runs.some(({ kind }) => kind === "planned"),
    },
    {
      shape: "bar",
      kind: "publication",
      words: picture.published,
      isUsed: published.length > 0,
    },
  ];
  const ordinals = runs.flatMap(({ ordinal, count }) =>
    Array.from({ length: count }, (_, n) => ordinal + n),
  );
  const isTied = ordinals.some((at) => (timeline.placed[at]?.event.countries.length ?? 0) > 1);
  const isCounted =
    ordinals.length > MOST_MARKS ||
    (["wide", "narrow"] as const).some((size) => {
      const room = roomFor(size, false);
      const { stacks } = stillLayout(timeline, extent, locale, {
        room,
        width: widths[size],
      }).picture;
      return stacks !== null;
    });
  return (
    <ul className="tl-legend small" aria-label={picture.legend}>
      {signs
        .filter(({ isUsed }) => isUsed)
        .map(({ words, isUsed: _, ...sign }) => (
          <li key={words}>
            <Sign html={drawMark(signMark(sign), 6, direction(locale), false)} /> {words}
          </li>
        ))}
      {isTied && (
        <li>
          <Sign html='<path class="tl-h tl-tie" d="M13 3V12"/><circle class="tl-h tl-k" cx="13" cy="3" r="2.5"/>' />{" "}
          {picture.legendTie}
        </li>
      )}
      {isCounted && (
        <li>
          <Sign html='<path class="tl-h tl-s" d="M9 11v-9M14 11v-4.5" stroke-width="3.5" stroke-dasharray="3.5 1"/>' />{" "}
          {picture.legendSquares}
        </li>
      )}
      {timeline.gaps.some((gap) => gap.from < extent.to && gap.to > extent.from) && (
        <li>
          <Sign html={`<path class="tl-z" d="${jagged(13, 12)}"/>`} /> {picture.legendBreak}
        </li>
      )}
    </ul>
  );
}

type SignShape = Pick<Mark, "shape"> & Partial<Pick<Mark, "kind" | "approximate">>;

function signMark(sign: SignShape): Mark {
  const place = sign.shape === "point" ? { x: 9, width: 9 } : { x: 1, width: 25 };
  return {
    kind: "happening",
    ordinal: 0,
    count: 1,
    approximate: false,
    ...place,
    ...sign,
  };
}

function Sign({ html }: { readonly html: string }) {
  return (
    <svg
      width="27"
      height="12"
      aria-hidden="true"
      className="tl-svg tl-sign-svg"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
