import { useState } from "react";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { NamesPage } from "@/lib/desk/api.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import { useAsk } from "../state/use-ask.ts";
import { useKeys } from "../state/use-keys.ts";
import { namesPath } from "./names-path.ts";

interface DecidedNamesProps {
  readonly type: AuthorityType | null;
  readonly q: string;
}

/** Names that have a record or were rejected; each can be opened again. */
export function DecidedNames({ type, q }: DecidedNamesProps) {
  const { s, locale, state, write, undo, tell } = useDesk();
  const [page, setPage] = useState(1);
  const { value, fault, again } = useAsk<NamesPage>(namesPath({ state: "decided", type, q, page }));
  useKeys({ u: () => state.undo !== null && void undo() });
  if (fault !== null) return <p className="note">{fault}</p>;
  if (value === null) return <p className="soft">{s.opening}</p>;
  if (value.total === 0) return <p className="lead">{s.names.noneFound}</p>;
  const types = stringsFor(locale).record.type;
  const counts = stringsFor(locale).counts.articles;
  const pages = Math.ceil(value.total / 100);
  return (
    <>
      <p className="small soft">{countPhrase(locale, s.counts.names, value.total)}</p>
      <ol className="desk-queue">
        {value.items.map((item) => (
          <li key={item.key}>
            <p className="small soft">
              {types[item.type]}
              <br />
              {countPhrase(locale, counts, item.articles)}
            </p>
            <div className="decided-name">
              <h2>
                <bdi lang="ar">{item.name}</bdi>{" "}
                <span className="small soft">
                  {item.rejected ? s.names.isRejected : s.names.isAccepted}
                </span>
              </h2>
              <p className="actions">
                {item.record !== null && state.preview !== null && (
                  <a
                    className="tap"
                    target="_blank"
                    rel="noreferrer"
                    href={`${state.preview.replace(/\/$/, "")}${paths.authority(locale, authoritySection(item.type), item.record)}`}
                  >
                    {s.article.onSite}
                  </a>
                )}
                <button
                  type="button"
                  className="quiet"
                  aria-label={fill(s.names.reopenName, { name: isolate(item.name) })}
                  onClick={() =>
                    void write("/api/names", { action: "reopen", key: item.key }, () => {
                      tell(fill(s.names.reopened, { name: isolate(item.name) }));
                      again();
                    })
                  }
                >
                  {s.names.reopen}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <p className="desk-pager">
          <button type="button" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {s.queue.before}
          </button>
          <button type="button" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {s.queue.after}
          </button>
        </p>
      )}
    </>
  );
}
