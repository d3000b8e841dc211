import { type Dispatch, useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { NameDecision, NamesPage } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";
import { namesPath } from "./names-path.ts";
import { type NamesAction, type NamesState, nextNames, noNames, openNames } from "./names-state.ts";

interface Names {
  readonly state: NamesState;
  readonly dispatch: Dispatch<NamesAction>;
  /** Whether the server has given names yet. */
  readonly loaded: boolean;
  readonly fault: string | null;
  /** Shows a decision at once, and writes it after those before it. */
  readonly decide: (key: string, decision: NameDecision) => void;
  /** Takes the last one back, once all are written. */
  readonly undo: () => void;
}

/** With fewer at hand than this, more are fetched. */
const few = 40;

/** The proposals, with decisions that are written one after another while the next name is already in view. */
export function useNames(type: AuthorityType | null, q: string): Names {
  const { client, locale, s, write, undo } = useDesk();
  const [state, dispatch] = useReducer(nextNames, noNames);
  const [loaded, setLoaded] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const written = useRef<Promise<unknown>>(Promise.resolve());
  const [turn, setTurn] = useState(0);
  const path = namesPath({ state: "open", type, q });

  useEffect(() => {
    let stale = false;
    void client.get<NamesPage>(path).then((got) => {
      if (stale) return;
      if (got.ok) {
        dispatch({ type: "loaded", ...got.value });
        setLoaded(true);
        setFault(null);
        return;
      }
      const { failure } = got;
      setFault(failure.kind === "refused" ? failure.error[locale] : s.lost);
    });
    return () => {
      stale = true;
    };
  }, [client, path, turn, locale, s]);

  const after = useCallback((work: () => Promise<unknown>) => {
    written.current = written.current.then(work);
  }, []);
  const left = openNames(state).length;
  const decide: Names["decide"] = (key, decision) => {
    dispatch({ type: "decided", key });
    after(async () => {
      const done = await write("/api/names", decision);
      if (!done) dispatch({ type: "failed", key });
    });
    if (left <= few && state.total > state.items.length) {
      after(() => {
        setTurn((n) => n + 1);
        return Promise.resolve();
      });
    }
  };
  return {
    state,
    dispatch,
    loaded,
    fault,
    decide,
    undo: () =>
      after(async () => {
        if (!(await undo())) return;
        dispatch({ type: "undone" });
        setTurn((n) => n + 1);
      }),
  };
}
