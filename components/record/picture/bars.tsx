/** What a bar stands for: so many articles. */
export interface Bar {
  readonly count: number;
}

interface BarsProps {
  readonly bars: readonly Bar[];
  /** The count of the highest bar of the whole picture. */
  readonly most: number;
}

const height = 60;

/** Bars on a line, as wide as the room that they are given; their numbers stand beside them as text. */
export function Bars({ bars, most }: BarsProps) {
  return (
    <svg viewBox={`0 0 ${bars.length * 10} ${height}`} preserveAspectRatio="none" aria-hidden>
      {bars.map(({ count }, at) => {
        if (count === 0) return null;
        // The least is still to be seen.
        const tall = Math.max(3, Math.round((height * count) / most));
        return <rect key={at} x={at * 10 + 2} y={height - tall} width="6" height={tall} />;
      })}
    </svg>
  );
}
