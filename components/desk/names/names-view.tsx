import { useId, useRef, useState } from "react";
import { authorityTypes } from "@/lib/authorities/authority-section.ts";
import type { Route } from "../state/route.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import { useKeys } from "../state/use-keys.ts";
import { DecidedNames } from "./decided-names.tsx";
import { OpenNames } from "./open-names.tsx";
import "./names.css";

type NamesPlace = Extract<Route, { readonly view: "names" }>;

/** The names of the texts: those to decide, one at a time, or those that are decided. */
export function NamesView(place: NamesPlace) {
  const { s, locale, go, href } = useDesk();
  const { state, type, q } = place;
  const [typed, setTyped] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const narrow = (change: Partial<NamesPlace>) => go({ view: "names", state, type, q, ...change });
  useKeys({ "/": () => field.current?.focus() });
  const types = stringsFor(locale).record.type;
  return (
    <div className="desk-names">
      <header className="desk-names-head">
        <h1>{s.names.title}</h1>
        <nav aria-label={s.names.title}>
          {(["open", "decided"] as const).map((each) => (
            <a
              key={each}
              className="tap"
              href={href({ view: "names", state: each, type, q })}
              aria-current={each === state ? "true" : undefined}
            >
              {s.names.states[each]}
            </a>
          ))}
        </nav>
        <form
          role="search"
          className="desk-filters"
          onSubmit={(event) => {
            event.preventDefault();
            narrow({ q: typed.trim() });
            field.current?.blur();
          }}
        >
          <span>
            <label htmlFor={`${id}-q`}>{s.names.search}</label>
            <input
              id={`${id}-q`}
              ref={field}
              type="search"
              dir="auto"
              value={typed}
              aria-keyshortcuts="/"
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === "Escape" && field.current?.blur()}
            />
          </span>
          <span>
            <label htmlFor={`${id}-type`}>{s.names.type}</label>
            <select
              id={`${id}-type`}
              value={type ?? ""}
              onChange={(event) =>
                narrow({ type: authorityTypes.find((each) => each === event.target.value) ?? null })
              }
            >
              <option value="">{s.queue.all}</option>
              {authorityTypes.map((each) => (
                <option key={each} value={each}>
                  {types[each]}
                </option>
              ))}
            </select>
          </span>
        </form>
      </header>
      {state === "open" ? (
        <OpenNames key={`${type ?? ""}/${q}`} type={type} q={q} />
      ) : (
        <DecidedNames key={`${type ?? ""}/${q}`} type={type} q={q} />
      )}
    </div>
  );
}
