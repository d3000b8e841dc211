import { direction, type Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { drawMark, markDefinitions } from "@/lib/timeline/picture/draw-mark.ts";
import type { Mark } from "@/lib/timeline/picture/mark.ts";

/** How to read the picture: the shapes of precision, and what lies on which side of the axis. */
export function TimelineLegend({ locale }: { readonly locale: Locale }) {
  const { picture } = stringsFor(locale).timelinePage;
  const signs = [
    { shape: "point", approximate: false, words: picture.legendDay },
    { shape: "bar", approximate: false, words: picture.legendSpan },
    { shape: "bar", approximate: true, words: picture.legendApproximate },
    { shape: "open-end", approximate: false, words: picture.legendOpen },
  ] as const;
  return (
    <ul className="tl-legend small" aria-label={picture.legend}>
      <li>{picture.above}</li>
      <li>{picture.below}</li>
      {signs.map(({ shape, approximate, words }) => (
        <li key={words}>
          <Sign locale={locale} shape={shape} approximate={approximate} /> {words}
        </li>
      ))}
    </ul>
  );
}

interface SignProps {
  readonly locale: Locale;
  readonly shape: Mark["shape"];
  readonly approximate: boolean;
}

function Sign({ locale, shape, approximate }: SignProps) {
  const mark: Mark = {
    ...{ kind: "happened", lane: 0, ordinal: 0, count: 1 },
    ...{ x: shape === "point" ? 9 : 1, width: shape === "point" ? 9 : 25 },
    shape,
    approximate,
  };
  const id = `l-${shape}`;
  const html =
    (shape === "open-end" ? markDefinitions(id, direction(locale)) : "") +
    drawMark(mark, 6, id, false);
  return (
    <svg
      width="27"
      height="12"
      aria-hidden="true"
      className="tl-sign-svg"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
