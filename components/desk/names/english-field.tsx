import { type RefObject, useId } from "react";
import type { NameItem } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";
import { englishOf, suggestionsOf } from "./name-decision.ts";
import type { Changed } from "./names-state.ts";

interface EnglishFieldProps {
  readonly item: NameItem;
  readonly changed: Changed | undefined;
  readonly english: RefObject<HTMLInputElement | null>;
  readonly onChange: (changed: Changed) => void;
  readonly onAccept: () => void;
}

/** The English of a name: suggestions with where each comes from, one's own, or Arabic alone. */
export function EnglishField({ item, changed, english, onChange, onAccept }: EnglishFieldProps) {
  const { s } = useDesk();
  const group = useId();
  const now = englishOf(item, changed);
  const own = now?.from === "person" ? now.text : "";
  return (
    <fieldset className="choice choice-lines">
      <legend className="small soft">{s.names.english}</legend>
      {suggestionsOf(item, changed).map((suggestion, n) => (
        <label key={`${suggestion.from}-${suggestion.text}`}>
          <input
            type="radio"
            name={group}
            checked={now?.text === suggestion.text && now.from === suggestion.from}
            onChange={() => onChange({ english: suggestion })}
          />
          {n < 9 && <kbd>{n + 1}</kbd>}
          <bdi lang="en" dir="ltr">
            {suggestion.text}
          </bdi>
          <span className="small soft">{s.names.from[suggestion.from]}</span>
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={group}
          checked={now === null}
          onChange={() => onChange({ english: null })}
        />
        <kbd>0</kbd> {s.names.arabicAlone}
      </label>
      <label>
        <span>
          {s.names.own} <kbd>w</kbd>
        </span>
        <input
          ref={english}
          lang="en"
          dir="ltr"
          spellCheck
          value={own}
          onChange={(event) => onChange({ english: { text: event.target.value, from: "person" } })}
          onKeyDown={(event) => {
            if (event.key === "Escape") event.currentTarget.blur();
            if (event.key !== "Enter") return;
            event.preventDefault();
            event.currentTarget.blur();
            onAccept();
          }}
        />
      </label>
    </fieldset>
  );
}
