import { useCallback, useEffect, useState } from "react";
import { useDesk } from "./desk-context.ts";

export interface Asked<T> {
  /** Null until it is there. */
  readonly value: T | null;
  /** The sentence to show in its place, where it could not be had. */
  readonly fault: string | null;
  readonly again: () => void;
}

/** Asks the server, and again whenever files changed. What is there stays until the new answer is. */
export function useAsk<T>(path: string): Asked<T> {
  const { client, revision, locale, s } = useDesk();
  const [answer, setAnswer] = useState<{ path: string; value: T } | null>(null);
  const [fault, setFault] = useState<{ path: string; sentence: string } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let stale = false;
    void client.get<T>(path).then((got) => {
      if (stale) return;
      if (got.ok) {
        setAnswer({ path, value: got.value });
        setFault(null);
        return;
      }
      const { failure } = got;
      setFault({ path, sentence: failure.kind === "refused" ? failure.error[locale] : s.lost });
    });
    return () => {
      stale = true;
    };
  }, [client, path, revision, turn, locale, s]);
  return {
    value: answer?.path === path ? answer.value : null,
    fault: fault?.path === path ? fault.sentence : null,
    again: useCallback(() => setTurn((n) => n + 1), []),
  };
}
