import { useState } from "react";
import { otherLocale } from "@/lib/locale/locale.ts";
import { useDesk } from "../state/desk-context.ts";
import { formatHash, type Route } from "../state/route.ts";
import { useKeys } from "../state/use-keys.ts";
import { DeskHead } from "./desk-head.tsx";
import { DeskView } from "./desk-view.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { PersonForm } from "../start/person-form.tsx";

interface DeskFrameProps {
  readonly route: Route;
  /** Whether the server has told its state yet. */
  readonly opened: boolean;
  readonly connected: boolean;
  readonly renew: () => void;
}

/** What stands around every view, and the keys that work in all of them. */
export function DeskFrame({ route, opened, connected, renew }: DeskFrameProps) {
  const { s, state, locale, go, undo } = useDesk();
  const [help, setHelp] = useState(false);
  // Names have an undo of their own: it waits for what is still being written.
  const ownUndo = route.view === "names";
  useKeys({
    "?": () => setHelp(true),
    h: () => go({ view: "start" }),
    g: () => go({ view: "names", state: "open", type: null, q: "" }),
    u: () => !ownUndo && state.undo !== null && void undo(),
  });
  const other = formatHash({ locale: otherLocale(locale), route });
  return (
    <>
      <a
        href="#text"
        className="skip"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("text")?.focus();
        }}
      >
        {s.skip}
      </a>
      <DeskHead route={route} other={other} onHelp={() => setHelp(true)} />
      {!connected && (
        <p className="note desk-lost" role="alert">
          {s.lost}{" "}
          <button type="button" onClick={renew}>
            {s.again}
          </button>
        </p>
      )}
      <main id="text" tabIndex={-1}>
        {opened ? (
          state.person === null ? (
            <PersonForm />
          ) : (
            <DeskView route={route} />
          )
        ) : (
          <p className="soft">{s.opening}</p>
        )}
      </main>
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}
