import type { ReactNode } from "react";

interface ChipProps {
  /** What a reader must know, in a word or two. */
  readonly word: string;
  /** The explanation, shown on demand. */
  readonly children: ReactNode;
}

/** A word that a reader must know before the text, and behind it what it means; it opens without scripts. */
export function Chip({ word, children }: ChipProps) {
  return (
    <details className="chip">
      <summary>{word}</summary>
      <div>{children}</div>
    </details>
  );
}
