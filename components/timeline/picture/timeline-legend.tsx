import { direction, type Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { jagged } from "@/lib/timeline/picture/draw-axis.ts";
import { drawMark } from "@/lib/timeline/picture/draw-mark.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Mark } from "@/lib/timeline/picture/mark.ts";

interface TimelineLegendProps {
  readonly locale: Locale;
  /** Whether the timeline has times without anything, which its picture draws short. */
  readonly hasGaps: boolean;
}

/** How to read the picture: the shapes of precision, and what lies on which side of the axis. */
export function TimelineLegend({ locale, hasGaps }: TimelineLegendProps) {
  const { picture } = stringsFor(locale).timelinePage;
  const signs = [
    { shape: "point", words: picture.legendDay },
    { shape: "bar", words: picture.legendSpan },
    { shape: "bar", approximate: true, words: picture.legendApproximate },
    { shape: "open-end", words: picture.legendOpen },
    { shape: "point", kind: "planned", words: picture.legendPlanned },
    { shape: "bar", kind: "publication", words: picture.published },
  ] as const;
  return (
    <ul className="tl-legend small" aria-label={picture.legend}>
      {signs.map(({ words, ...sign }) => (
        <li key={words}>
          <Sign html={drawMark(signMark(sign), 6, direction(locale), false)} /> {words}
        </li>
      ))}
      <li>
        <Sign html='<path class="tl-h tl-tie" d="M13 3V12"/><circle class="tl-h tl-k" cx="13" cy="3" r="2.5"/>' />{" "}
        {picture.legendTie}
      </li>
      <li>
        <Sign html='<path class="tl-h tl-s" d="M9 11v-9M14 11v-4.5" stroke-width="3.5" stroke-dasharray="3.5 1"/>' />{" "}
        {picture.legendSquares}
      </li>
      {hasGaps && (
        <li>
          <Sign html={`<path class="tl-z" d="${jagged(13, 12)}"/>`} /> {picture.legendBreak}
        </li>
      )}
    </ul>
  );
}

/** Whether a picture of an extent shows gaps. */
export function hasGaps(gaps: readonly Extent[], { from, to }: Extent): boolean {
  return gaps.some((gap) => gap.from < to && gap.to > from);
}

function signMark(sign: Pick<Mark, "shape"> & Partial<Pick<Mark, "kind" | "approximate">>): Mark {
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
