import type { ReactNode } from "react";
import { direction, type Locale, locales } from "@/lib/locale/locale.ts";
import { Frieze } from "./frieze.tsx";
import "./choose.css";

interface LeavesProps {
  /** A class of both leaves. */
  readonly kind?: "missing";
  /** What stands on the leaf of a language. */
  readonly children: (locale: Locale) => ReactNode;
}

/** A title page of both languages: two facing leaves with a star between them, a band of stars above and below. */
export function Leaves({ kind, children }: LeavesProps) {
  return (
    <main id="text" className="choose">
      <Frieze name="above" />
      <div className="leaves">
        <div className="between">
          <div className="star" />
        </div>
        {locales.map((locale) => (
          <section
            key={locale}
            lang={locale}
            dir={direction(locale)}
            className={kind === undefined ? "face" : `face ${kind}`}
          >
            {children(locale)}
          </section>
        ))}
      </div>
      <Frieze name="below" />
    </main>
  );
}
