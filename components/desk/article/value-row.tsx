import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import { CorrectForm } from "./correct-form.tsx";
import type { ValueEntry } from "./rows.ts";
import type { Decide } from "./use-decide.ts";
import { ValueText } from "./value-text.tsx";

interface ValueRowProps {
  readonly entry: ValueEntry;
  readonly articleId: string;
  readonly selected: boolean;
  readonly editing: boolean;
  readonly onSelect: () => void;
  readonly onEdit: (is: boolean) => void;
  readonly decide: Decide;
}

/** One value: chosen, it shows its evidence and what can be decided about it. */
export function ValueRow(props: ValueRowProps) {
  const { entry, articleId, selected, editing, onSelect, onEdit, decide } = props;
  const { s, locale } = useDesk();
  const { field, value, because, suggestion, key, adds } = entry;
  const words = s.article;
  return (
    <li className={selected ? "selected" : undefined}>
      <button
        type="button"
        id={`value-${key}`}
        className="desk-value"
        aria-pressed={selected}
        onClick={onSelect}
        onFocus={onSelect}
      >
        <span className="soft small">
          {adds
            ? words.addCountry
            : field === "countries"
              ? words.country
              : stringsFor(locale).article[field]}
        </span>
        <span>
          <ValueText entry={entry} />
        </span>
      </button>
      {selected && (
        <div className="desk-value-more">
          {because !== null && <p className="small soft">{because[locale]}</p>}
          {suggestion !== null && value === null && !editing && (
            <p>
              <span className="small soft">{words.suggestion}</span>{" "}
              <bdi lang="ar" dir="rtl">
                {suggestion}
              </bdi>{" "}
              <button
                type="button"
                onClick={() =>
                  decide({ decisions: [{ field, action: "correct", value: suggestion }] })
                }
              >
                {words.useSuggestion}
              </button>
            </p>
          )}
          {editing ? (
            <CorrectForm
              entry={entry}
              articleId={articleId}
              onClose={() => onEdit(false)}
              decide={decide}
            />
          ) : (
            <p className="actions">
              {value !== null && entry.certainty !== "confirmed" && (
                <button
                  type="button"
                  aria-keyshortcuts="a"
                  onClick={() => decide({ decisions: [{ field, action: "accept" }] })}
                >
                  {words.accept}
                </button>
              )}
              <button type="button" aria-keyshortcuts="e" onClick={() => onEdit(true)}>
                {adds ? words.add : value === null ? words.give : words.correct}
              </button>
              {value !== null && (
                <button
                  type="button"
                  aria-keyshortcuts="x"
                  onClick={() =>
                    decide({
                      decisions: [
                        field === "countries"
                          ? { field, action: "clear", value }
                          : { field, action: "clear" },
                      ],
                    })
                  }
                >
                  {field === "countries" ? words.removeCountry : words.clear}
                </button>
              )}
              <button
                type="button"
                className="quiet"
                aria-keyshortcuts="r"
                onClick={() => decide({ decisions: [{ field, action: "reset" }] })}
              >
                {words.reset}
              </button>
            </p>
          )}
        </div>
      )}
    </li>
  );
}
