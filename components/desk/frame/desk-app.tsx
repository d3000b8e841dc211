import { useCallback, useEffect, useMemo, useState } from "react";
import type { Conflict, DeskState, Written } from "@/lib/desk/api.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { deskStrings } from "../state/desk-strings.ts";
import type { Client, Failure } from "../state/client.ts";
import { type Desk, DeskContext } from "../state/desk-context.ts";
import type { Drafts } from "../state/drafts.ts";
import { formatHash } from "../state/route.ts";
import { usePlace } from "../state/use-place.ts";
import { Announcement, type Told } from "./announcement.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { DeskFrame } from "./desk-frame.tsx";
import { useServer } from "./use-server.ts";

interface DeskAppProps {
  readonly client: Client;
  readonly drafts: Drafts;
}

/** A decision that met another one in the same file. */
interface Met {
  readonly conflict: Conflict;
  readonly path: string;
  readonly body: object;
  readonly done: Parameters<Desk["write"]>[2];
}

/** The desk: its state, what every view needs, and the place in the address. */
export function DeskApp({ client, drafts }: DeskAppProps) {
  const { locale, route } = usePlace();
  const s = deskStrings[locale];
  const { state, setState, revision, connected, renew } = useServer(client);
  const [told, setTold] = useState<Told | null>(null);
  const [met, setMet] = useState<Met | null>(null);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dir = direction(locale);
    document.title = [s.desk, state?.archive[locale]].filter(Boolean).join(" — ");
  }, [locale, s, state]);

  const tell = useCallback<Desk["tell"]>((sentence, tone = "done") => {
    setTold((before) => ({ sentence, tone, n: (before?.n ?? 0) + 1 }));
  }, []);
  const tellFailure = useCallback(
    (failure: Failure) => tell(sentenceOf(failure, s, locale), "fault"),
    [tell, locale, s],
  );
  const wrote = useCallback(
    ({ undo }: Written) => setState((before) => (before === null ? null : { ...before, undo })),
    [setState],
  );
  const write = useCallback<Desk["write"]>(
    async (path, body, done) => {
      const answer = await client.post<Written>(path, body);
      if (answer.ok) {
        wrote(answer.value);
        done?.(answer.value);
        renew();
        return true;
      }
      const { failure } = answer;
      if (failure.kind === "conflict") {
        setMet({ conflict: failure.conflict, path, body, done });
      } else tellFailure(failure);
      return false;
    },
    [client, wrote, renew, tellFailure],
  );
  const undo = useCallback<Desk["undo"]>(async () => {
    const answer = await client.post<Written>("/api/undo", {});
    if (!answer.ok) tellFailure(answer.failure);
    else {
      wrote(answer.value);
      tell(s.undone);
      renew();
    }
    return answer.ok;
  }, [client, tell, tellFailure, wrote, renew, s]);

  const known = state ?? nothing;
  const desk = useMemo<Desk>(() => {
    const href: Desk["href"] = (to) => formatHash({ locale, route: to });
    const go: Desk["go"] = (to) => location.assign(href(to));
    const what = { locale, s, client, drafts, state: known, revision, href, go };
    return { ...what, tell, tellFailure, write, undo };
  }, [locale, s, client, drafts, known, revision, tell, tellFailure, write, undo]);

  return (
    <DeskContext value={desk}>
      <DeskFrame route={route} opened={state !== null} connected={connected} renew={renew} />
      <Announcement told={told} onClose={() => setTold(null)} />
      {met !== null && (
        <ConflictDialog
          conflict={met.conflict}
          onTheirs={() => {
            setMet(null);
            renew();
          }}
          onMine={() => {
            setMet(null);
            void write(met.path, { ...met.body, version: met.conflict.version }, met.done);
          }}
          onClose={() => setMet(null)}
        />
      )}
    </DeskContext>
  );
}

/** Why nothing was done; of a conflict that there was nothing to undo any more, since both texts are no decision here. */
function sentenceOf(failure: Failure, s: Desk["s"], locale: Locale): string {
  if (failure.kind === "refused") return failure.error[locale];
  if (failure.kind === "lost") return s.lost;
  return fill(s.conflict.notUndone, { file: isolate(failure.conflict.file) });
}

const nothing: DeskState = {
  archive: { ar: "", en: "" },
  person: null,
  queues: [],
  outlets: [],
  years: [],
  undo: null,
  preview: null,
};
