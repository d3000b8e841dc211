import { useState } from "react";
import { useDesk } from "./desk-context.ts";

/**
 * A field whose text is kept until it is written.
 * @param field its name among the drafts, such as `article/003/title`
 * @param saved what is written now; the field shows it where nothing else was typed
 */
export function useDraft(
  field: string,
  saved: string,
): readonly [text: string, set: (text: string) => void, forget: () => void] {
  const { drafts } = useDesk();
  const [draft, setDraft] = useState(() => ({ field, text: drafts.read(field) }));
  const text = draft.field === field ? draft.text : drafts.read(field);
  return [
    text ?? saved,
    (next) => {
      const kept = next === saved ? null : next;
      drafts.keep(field, kept);
      setDraft({ field, text: kept });
    },
    () => {
      drafts.keep(field, null);
      setDraft({ field, text: null });
    },
  ];
}
