import type { ReactNode } from "react";
import "./facts.css";

interface FactProps {
  readonly term: ReactNode;
  readonly children: ReactNode;
}

/** One line of a card of facts. */
export function Fact({ term, children }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
