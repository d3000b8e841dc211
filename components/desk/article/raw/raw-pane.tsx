import { type KeyboardEvent, useRef } from "react";
import type { DeskArticle, DeskField } from "@/lib/desk/api.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../../state/desk-context.ts";
import { keyOf } from "../../state/key-of.ts";
import { selectByKey } from "./select-by-key.ts";
import { type Chosen, useChosenText } from "./use-chosen-text.ts";
import { useEvidence } from "./use-evidence.ts";

/** What words of the raw text can be made, in the order of their keys. */
const made = ["title", "date", "author", "source"] as const satisfies readonly DeskField[];

interface RawPaneProps {
  readonly raw: DeskArticle["raw"];
  /** The evidence to show. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly onMake: (field: DeskField, chosen: Chosen) => void;
  readonly onName: (chosen: Chosen) => void;
}

/** The raw text as it was received, with the evidence marked; selected words can be made a value. */
export function RawPane({ raw, span, onMake, onName }: RawPaneProps) {
  const { s, locale } = useDesk();
  const text = useRef<HTMLPreElement>(null);
  const chosen = useChosenText(text);
  useEvidence(text, span);
  const press = (event: KeyboardEvent) => {
    if (chosen !== null) {
      const n = Number(keyOf(event.nativeEvent));
      const field = made[n - 1];
      if (field !== undefined) onMake(field, chosen);
      else if (n === made.length + 1) onName(chosen);
      if (field !== undefined || n === made.length + 1) event.preventDefault();
    }
    if (selectByKey(event.nativeEvent, text.current, span?.start ?? 0)) event.preventDefault();
    // The arrows belong to the text while it has the focus.
    if (event.key.startsWith("Arrow")) event.nativeEvent.stopImmediatePropagation();
  };
  return (
    <section className="raw-pane" aria-labelledby="raw-title">
      <h2 id="raw-title">{stringsFor(locale).article.rawView}</h2>
      <p className="small soft">
        <bdi dir="ltr">{raw.file}</bdi>
        {" · "}
        <bdi dir="ltr">{raw.encoding}</bdi>
      </p>
      <div className="raw-tools small" role="toolbar" aria-label={s.article.make}>
        {chosen === null ? (
          <span className="soft">{s.article.select}</span>
        ) : (
          <>
            <span className="soft">{s.article.make}</span>
            {made.map((field, n) => (
              <button key={field} type="button" onClick={() => onMake(field, chosen)}>
                {s.article.makes[field]} <kbd>{n + 1}</kbd>
              </button>
            ))}
            <button type="button" onClick={() => onName(chosen)}>
              {s.article.makes.name} <kbd>{made.length + 1}</kbd>
            </button>
          </>
        )}
      </div>
      {/* One text and no markup: the places of the evidence count its characters. */}
      <pre
        ref={text}
        className="raw-text"
        tabIndex={0}
        lang="ar"
        dir="auto"
        aria-labelledby="raw-title"
        onKeyDown={press}
      >
        {raw.text}
      </pre>
    </section>
  );
}
