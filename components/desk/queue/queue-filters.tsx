import { useId } from "react";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";

/** Narrows a list to an outlet and a year; «none» stands for articles without. */
export function QueueFilters({ queue }: { readonly queue: QueuePlace }) {
  const { s, locale, state, go } = useDesk();
  const outletId = useId();
  const yearId = useId();
  const narrow = (change: Partial<QueuePlace>) =>
    go({ view: "queue", queue: { ...queue, ...change, page: 1 } });
  if (state.outlets.length === 0 && state.years.length === 0) return null;
  return (
    <p className="desk-filters">
      <span>
        <label htmlFor={outletId}>{s.queue.outlet}</label>
        <select
          id={outletId}
          value={queue.outlet}
          onChange={(event) => narrow({ outlet: event.target.value })}
        >
          <option value="">{s.queue.all}</option>
          {state.outlets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
      </span>
      <span>
        <label htmlFor={yearId}>{s.queue.year}</label>
        <select
          id={yearId}
          value={queue.year}
          onChange={(event) => narrow({ year: event.target.value })}
        >
          <option value="">{s.queue.all}</option>
          {state.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </span>
    </p>
  );
}
