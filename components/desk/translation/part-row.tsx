import { type KeyboardEvent, useId, useRef } from "react";
import { flushSync } from "react-dom";
import type { ParagraphState } from "@/lib/article/paragraph-states.ts";
import type { DeskTranslation } from "@/lib/desk/api.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { useDesk } from "../state/desk-context.ts";
import { keyOf } from "../state/key-of.ts";
import type { Part } from "./changes.ts";
import { insertAtCaret } from "./insert-at-caret.ts";
import { StateChoice } from "./state-choice.tsx";
import { TermList } from "./term-list.tsx";

interface PartRowProps {
  /** The number of the paragraph; 0 for the headline. */
  readonly n: number;
  readonly ar: string;
  readonly terms: DeskTranslation["paragraphs"][number]["terms"];
  readonly now: Part;
  readonly unsaved: boolean;
  readonly onText: (en: string) => void;
  readonly onState: (state: ParagraphState) => void;
}

/** The headline or a paragraph: the Arabic, its English, the names in it, and how far it is. */
export function PartRow({ n, ar, terms, now, unsaved, onText, onState }: PartRowProps) {
  const { s, locale } = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const words = s.translation;
  const label = n === 0 ? words.title : fill(words.paragraph, { n: formatNumber(locale, n) });
  const offered = terms.flatMap(({ ar: arabic, en }) => (en === null ? [] : [{ ar: arabic, en }]));
  const insert = (term: string) => {
    const element = field.current;
    if (element === null) return;
    const { text, caret } = insertAtCaret(element, term);
    flushSync(() => onText(text));
    element.focus();
    element.setSelectionRange(caret, caret);
  };
  const press = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent);
    const term = offered[Number(/^Alt\+([1-9])$/.exec(key)?.[1] ?? 0) - 1];
    if (term !== undefined) insert(term.en);
    else if (key === "Ctrl+Enter" && now.en.trim() !== "") {
      onState("reviewed");
      document.getElementById(`english-${n + 1}`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <li>
      <div>
        <p className="small soft">{label}</p>
        <p lang="ar" dir="rtl" id={`${id}-ar`} className={n === 0 ? "name" : undefined}>
          {ar === "" ? "—" : ar}
        </p>
      </div>
      <div>
        <p className="small soft translation-state">
          {now.en.trim() === "" ? (
            words.notYet
          ) : (
            <StateChoice label={`${words.state} ${label}`} state={now.state} onState={onState} />
          )}
          {unsaved && <span className="rubric">{words.unsaved}</span>}
        </p>
        <textarea
          id={`english-${n}`}
          ref={field}
          lang="en"
          dir="ltr"
          spellCheck
          rows={n === 0 ? 1 : 3}
          aria-label={`${words.english} ${label}`}
          aria-describedby={`${id}-ar`}
          value={now.en}
          onChange={(event) => {
            const { value } = event.target;
            // A headline is one line.
            onText(n === 0 ? value.replace(/\n/g, " ") : value);
          }}
          onKeyDown={press}
        />
        <TermList terms={offered} onInsert={insert} />
      </div>
    </li>
  );
}
