import { useEffect, useState } from "react";
import { useDesk } from "../state/desk-context.ts";
import type { Typed } from "./changes.ts";

/**
 * What was typed into a translation, kept as a draft; leaving the tab with it asks first.
 * @returns what was typed, and what sets it (`{}` ends the draft)
 */
export function useTyped(id: string): readonly [Typed, (next: Typed) => void] {
  const { drafts } = useDesk();
  const field = `translation/${id}`;
  const [typed, setTyped] = useState(() => parse(drafts.read(field)));
  const unsaved = Object.keys(typed).length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
  return [
    typed,
    (next) => {
      drafts.keep(field, Object.keys(next).length === 0 ? null : JSON.stringify(next));
      setTyped(next);
    },
  ];
}

function parse(kept: string | null): Typed {
  return kept === null ? {} : (JSON.parse(kept) as Typed);
}
