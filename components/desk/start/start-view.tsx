import { useState } from "react";
import { fill } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import type { QueueKind } from "@/lib/desk/api.ts";
import { queueWords } from "../queue/queue-words.ts";
import { useDesk } from "../state/desk-context.ts";
import type { Route } from "../state/route.ts";
import { type ArticleQueue, articleQueues } from "../state/route.ts";
import { PersonForm } from "./person-form.tsx";
import "./start.css";

const kinds = ["names", ...(Object.keys(articleQueues) as ArticleQueue[])] as const;

/** What the desk opens with: what waits for a decision, who decides, and what was decided last. */
export function StartView() {
  const { s, locale, state, undo } = useDesk();
  const [renaming, setRenaming] = useState(false);
  const queues = new Map(state.queues.map((queue) => [queue.kind, queue]));
  const total = state.queues.reduce((sum, { count }) => sum + count, 0);
  if (renaming) return <PersonForm onDone={() => setRenaming(false)} />;
  return (
    <div className="desk-start">
      <h1>{s.start.title}</h1>
      <p className="lead">
        <bdi>{state.archive[locale]}</bdi>
        {" — "}
        {total === 0 ? s.start.nothing : s.start.intro}
      </p>
      <ol className="queues">
        {kinds.map((kind) => {
          const queue = queues.get(kind);
          const to: Route =
            kind === "names"
              ? { view: "names", state: "open", type: null, q: "" }
              : { view: "queue", queue: { kind, outlet: "", year: "", page: 1 } };
          return (
            <QueueRow
              key={kind}
              kind={kind}
              to={to}
              count={queue?.count ?? 0}
              of={queue?.of ?? null}
            />
          );
        })}
      </ol>
      <aside className="desk-who small">
        <p>
          {s.start.decides} <bdi className="name">{state.person}</bdi>{" "}
          <button type="button" className="quiet" onClick={() => setRenaming(true)}>
            {s.start.other}
          </button>
        </p>
        {state.undo !== null && (
          <p>
            {s.start.last} {state.undo[locale]}{" "}
            <button
              type="button"
              className="quiet"
              onClick={() => void undo()}
              aria-keyshortcuts="u"
            >
              {s.undo}
            </button>
          </p>
        )}
        {state.preview === null && <p className="soft">{s.start.noPreview}</p>}
      </aside>
    </div>
  );
}

interface QueueRowProps {
  readonly kind: QueueKind;
  readonly to: Route;
  readonly count: number;
  readonly of: number | null;
}

function QueueRow({ kind, to, count, of }: QueueRowProps) {
  const { s, locale, href } = useDesk();
  const { title, what } = queueWords(kind, locale);
  const done = of === null ? 0 : of - count;
  return (
    <li>
      <p className="queue-count">{formatNumber(locale, count)}</p>
      <div>
        <h2>{count === 0 && kind !== "names" ? title : <a href={href(to)}>{title}</a>}</h2>
        <p className="soft small">{count === 0 ? s.start.done : what}</p>
      </div>
      {of !== null && of > 0 && (
        <p className="queue-share small soft">
          <progress max={of} value={done} aria-label={title} />
          {fill(s.start.share, { n: formatNumber(locale, done), of: formatNumber(locale, of) })}
        </p>
      )}
    </li>
  );
}
