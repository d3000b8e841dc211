import { useEffect, useRef } from "react";
import type { NameItem } from "@/lib/desk/api.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { useDesk } from "../state/desk-context.ts";
import type { Changed } from "./names-state.ts";

interface NameListProps {
  readonly names: readonly NameItem[];
  readonly total: number;
  /** Key of the name in focus. */
  readonly at: string;
  readonly changed: Readonly<Record<string, Changed>>;
  readonly onFocus: (key: string) => void;
}

/** The names that are to be decided, most articles first; the one in focus stays in view. */
export function NameList({ names, total, at, changed, onFocus }: NameListProps) {
  const { s, locale } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector('[aria-current="true"]');
    row?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <section className="name-list" aria-label={s.names.list}>
      <p className="small soft">{countPhrase(locale, s.counts.names, total)}</p>
      <ol ref={list}>
        {names.map(({ key, name, articles }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === at ? "true" : undefined}
              tabIndex={key === at ? 0 : -1}
              onClick={() => onFocus(key)}
            >
              <bdi lang="ar">{changed[key]?.name ?? name}</bdi>
              <span className="soft small">{formatNumber(locale, articles)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
