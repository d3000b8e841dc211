/** The part of the picture that a lane takes. */
export interface Band {
  readonly lane: number;
  readonly top: number;
  readonly bottom: number;
  /** Number of entries that stand in it; null where what is longer than a square's time is drawn apart from it. */
  readonly count: number | null;
}

/** What a lane needs of the height, and how much of what is left over it takes, in shares. */
export interface Need {
  readonly lane: number;
  readonly height: number;
  readonly share: number;
  readonly count: number | null;
}

/** Stacks lanes from the top down, and gives them what is left over. */
export function bandsOf(needs: readonly Need[], height: number): readonly Band[] {
  const left = height - needs.reduce((sum, need) => sum + need.height, 0);
  const shares = needs.reduce((sum, { share }) => sum + share, 0);
  let top = 0;
  return needs.map(({ lane, height: own, share, count }) => {
    const bottom = top + own + (shares === 0 ? 0 : (Math.max(left, 0) * share) / shares);
    const band = { lane, top: Math.round(top), bottom: Math.round(bottom), count };
    top = bottom;
    return band;
  });
}
