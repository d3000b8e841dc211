import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { colourStep, stepOpacities } from "@/lib/timeline/picture/colour-step.ts";

interface TintScaleProps {
  readonly locale: Locale;
  /** The highest count. */
  readonly most: number;
}

/** The colour scale in words and tints: which counts bear which tint. Tints that no count bears are left out. */
export function TintScale({ locale, most }: TintScaleProps) {
  const classes = stepOpacities.flatMap((opacity, step) => {
    const from = leastOf(step, most);
    const to = step === stepOpacities.length - 1 ? most : leastOf(step + 1, most) - 1;
    return from <= to ? [{ opacity, from, to }] : [];
  });
  return (
    <span className="tints">
      {classes.map(({ opacity, from, to }) => (
        <span key={opacity}>
          <svg width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" fill="currentColor" fillOpacity={opacity} />
          </svg>{" "}
          <bdi>
            {formatNumber(locale, from)}
            {to > from && `–${formatNumber(locale, to)}`}
          </bdi>
        </span>
      ))}
    </span>
  );
}

/** The least count that bears a step's tint. */
function leastOf(step: number, most: number): number {
  let count = Math.max(1, Math.floor((step / stepOpacities.length) ** 2 * (most - 1)));
  while (count <= most && colourStep(count, most) < step) count += 1;
  return count;
}
