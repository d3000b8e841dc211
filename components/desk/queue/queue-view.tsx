import { useRef } from "react";
import type { QueuePage } from "@/lib/desk/api.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";
import { useAsk } from "../state/use-ask.ts";
import { useKeys } from "../state/use-keys.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueuePager } from "./queue-pager.tsx";
import { queuePath } from "./queue-path.ts";
import { queueWords } from "./queue-words.ts";
import { QueueRow } from "./queue-row.tsx";
import "./queue.css";

/** One list of what waits: filters, pages, and its articles by keys. */
export function QueueView({ queue }: { readonly queue: QueuePlace }) {
  const { s, locale } = useDesk();
  const { value, fault } = useAsk<QueuePage>(queuePath(queue));
  const list = useRef<HTMLOListElement>(null);
  const move = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("h2 a") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at < 0 ? (by === 1 ? 0 : links.length - 1) : at + by;
    links[next]?.focus();
  };
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
  });
  const { title, what } = queueWords(queue.kind, locale);
  return (
    <div className="desk-start">
      <h1>{title}</h1>
      <p className="soft">
        {value !== null && <>{countPhrase(locale, s.counts.entries, value.total)}. </>}
        {what}
      </p>
      <QueueFilters queue={queue} />
      {fault !== null && <p className="note">{fault}</p>}
      {value === null && fault === null && <p className="soft">{s.opening}</p>}
      {value?.total === 0 && <p className="lead">{s.queue.empty}</p>}
      <ol className="desk-queue" ref={list}>
        {value?.items.map((item, n) => (
          <QueueRow key={item.id ?? `${item.title}-${n}`} item={item} queue={queue} />
        ))}
      </ol>
      {value !== null && <QueuePager queue={queue} total={value.total} />}
    </div>
  );
}
