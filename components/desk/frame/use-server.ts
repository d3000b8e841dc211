import { type Dispatch, type SetStateAction, useCallback, useEffect, useState } from "react";
import type { DeskState } from "@/lib/desk/api.ts";
import type { Client } from "../state/client.ts";

interface Server {
  /** Null until it was answered for the first time. */
  readonly state: DeskState | null;
  readonly setState: Dispatch<SetStateAction<DeskState | null>>;
  /** Grows when files changed. */
  readonly revision: number;
  readonly connected: boolean;
  /** Asks for the state and for what is shown again. */
  readonly renew: () => void;
}

/** Files changed, or the site shows them now. Events come in bursts, one for each file: this long after the last of them the page asks again. */
const quiet = 400;

/** What the desk's server says of the archive, kept up to date by its events. */
export function useServer(client: Client): Server {
  const [state, setState] = useState<DeskState | null>(null);
  const [revision, setRevision] = useState(0);
  const [connected, setConnected] = useState(true);
  const renew = useCallback(() => setRevision((n) => n + 1), []);

  useEffect(() => {
    let stale = false;
    void client.get<DeskState>("/api/state").then((got) => {
      if (stale) return;
      if (got.ok) setState(got.value);
      setConnected(got.ok || got.failure.kind !== "lost");
    });
    return () => {
      stale = true;
    };
  }, [client, revision]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = true;
    const end = client.listen(
      () => {
        clearTimeout(timer);
        timer = setTimeout(renew, quiet);
      },
      (is) => {
        setConnected(is);
        // What happened meanwhile is not known.
        if (is && !before) renew();
        before = is;
      },
    );
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client, renew]);

  return { state, setState, revision, connected, renew };
}
