import type { ReactNode } from "react";
import "./part.css";

interface PartProps {
  /** The anchor of the heading. */
  readonly id: string;
  readonly title: ReactNode;
  /** What stands small beneath the heading: a count, the way to the whole. */
  readonly note?: ReactNode;
  /** What stands beside the matter; without it the matter runs. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page on the one grid: its heading in the margin, the matter, and what stands beside it. */
export function Part({ id, title, note, aside, children }: PartProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {note !== undefined && note !== false && <p className="soft small">{note}</p>}
      </div>
      <div>{children}</div>
      {aside !== undefined && <aside>{aside}</aside>}
    </section>
  );
}
