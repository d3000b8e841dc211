import { useEffect, useState } from "react";
import type { Version } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";
import type { Typed } from "./changes.ts";

/** What was typed, and the version of the file that the person saw when it was begun. */
interface Draft {
  readonly typed: Typed;
  readonly upon: Version;
}

/**
 * What was typed into a translation, kept as a draft; leaving the tab with it asks first.
 * @param version of the file as the page has it now
 * @returns what was typed, what sets it (`{}` ends the draft, with the version that was written), and the version on which
 *   it was typed: where the file has changed since, the server finds it out, and the person sees both texts
 */
export function useTyped(
  id: string,
  version: Version,
): readonly [typed: Typed, set: (next: Typed, written?: Version) => void, upon: Version] {
  const { drafts } = useDesk();
  const field = `translation/${id}`;
  const [draft, setDraft] = useState(() => parse(drafts.read(field)));
  const typed = draft?.typed ?? noneTyped;
  // What is typed right after it was written, before the page has it, is typed upon that.
  const [own, setOwn] = useState({ after: version, version });
  const upon = draft?.upon ?? (own.after === version ? own.version : version);
  const unsaved = Object.keys(typed).length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
  return [
    typed,
    (next, written) => {
      if (written !== undefined) setOwn({ after: version, version: written });
      const kept: Draft | null = Object.keys(next).length === 0 ? null : { typed: next, upon };
      drafts.keep(field, kept === null ? null : JSON.stringify(kept));
      setDraft(kept);
    },
    upon,
  ];
}

const noneTyped: Typed = {};

function parse(kept: string | null): Draft | null {
  return kept === null ? null : (JSON.parse(kept) as Draft);
}
