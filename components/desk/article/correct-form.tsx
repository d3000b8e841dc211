import { type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { countryName } from "@/lib/countries/country-name.ts";
import { countryTable } from "@/lib/countries/table/table.ts";
import { useDesk } from "../state/desk-context.ts";
import { useDraft } from "../state/use-draft.ts";
import { checkValue, type Checked } from "./check-value.ts";
import type { ValueEntry } from "./rows.ts";
import type { Decide } from "./use-decide.ts";

interface CorrectFormProps {
  readonly entry: ValueEntry;
  readonly articleId: string;
  readonly onClose: () => void;
  readonly decide: Decide;
}

/** The field in which a value is corrected; what it cannot be is said beside it, and nothing is written. */
export function CorrectForm({ entry, articleId, onClose, decide }: CorrectFormProps) {
  const { s, locale } = useDesk();
  const { field, value } = entry;
  const saved = field === "countries" ? "" : (value ?? "");
  const [text, setText, forget] = useDraft(`article/${articleId}/${field}`, saved);
  const [wrong, setWrong] = useState<(Checked & { ok: false })["not"] | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);
  const back = () => {
    onClose();
    document.getElementById(`value-${entry.key}`)?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const checked = checkValue(field, text);
    if (!checked.ok) {
      setWrong(checked.not);
      input.current?.focus();
      return;
    }
    decide({ decisions: [{ field, action: "correct", value: checked.value }] }, () => {
      forget();
      back();
    });
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        forget();
        back();
      }}
    >
      <label htmlFor={id} className="small soft">
        {s.article.hints[field === "date" || field === "countries" ? field : "text"]}
      </label>
      <p className="actions">
        <input
          id={id}
          ref={input}
          dir={field === "date" ? undefined : "auto"}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          list={field === "countries" ? `${id}-countries` : undefined}
        />
        <button type="submit">{s.article.save}</button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            forget();
            back();
          }}
        >
          {s.cancel}
        </button>
      </p>
      {wrong !== null && (
        <p id={`${id}-wrong`} className="rubric small" role="alert">
          {s.article.wrong[wrong]}
        </p>
      )}
      {field === "countries" && (
        <datalist id={`${id}-countries`}>
          {countryTable.map(({ iso2 }) => (
            <option key={iso2} value={countryName(iso2, locale)} />
          ))}
        </datalist>
      )}
    </form>
  );
}
