import type { ReactNode } from "react";
import "./page-head.css";

interface PageHeadProps {
  readonly title: ReactNode;
  readonly intro?: ReactNode;
}

/** The title of a page that is not an article, with a sentence on what it holds. */
export function PageHead({ title, intro }: PageHeadProps) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {intro !== undefined && <p className="lead soft">{intro}</p>}
    </header>
  );
}
