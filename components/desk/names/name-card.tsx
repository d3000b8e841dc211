import type { RefObject } from "react";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { NameItem } from "@/lib/desk/api.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import { EnglishField } from "./english-field.tsx";
import type { Changed } from "./names-state.ts";
import { SentenceList } from "./sentence-list.tsx";
import { TypeChoice } from "./type-choice.tsx";

interface NameCardProps {
  readonly item: NameItem;
  readonly changed: Changed | undefined;
  readonly english: RefObject<HTMLInputElement | null>;
  readonly arabic: RefObject<HTMLInputElement | null>;
  readonly onChange: (changed: Changed) => void;
  readonly onType: (type: AuthorityType) => void;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  readonly onMerge: () => void;
  readonly onSkip: () => void;
}

/** Below this the machine says that it is not sure. */
const doubtful = 0.6;

/** The name in focus: what it is called in texts and in English, what it is, where it stands, what to do with it. */
export function NameCard(props: NameCardProps) {
  const { item, changed, english, arabic, onChange, onType } = props;
  const { s, locale } = useDesk();
  const others = item.forms.filter((form) => form !== item.name);
  const name = changed?.name ?? item.name;
  return (
    <section className="name-card" aria-labelledby="name-in-focus">
      <div>
        <h2 id="name-in-focus" lang="ar" dir="rtl">
          {name}
        </h2>
        <p className="soft small">
          {countPhrase(locale, stringsFor(locale).counts.articles, item.articles)}
          {item.country !== null && (
            <>
              {" · "}
              {countryName(item.country, locale)}
            </>
          )}
          {item.confidence < doubtful && (
            <>
              {" · "}
              {s.names.doubtful}
            </>
          )}
        </p>
        <NameForms said={s.names.forms} forms={others} />
        <NameForms said={s.names.short} forms={item.short} />
        <TypeChoice type={changed?.type ?? item.type} onType={onType} />
        <EnglishField
          item={item}
          changed={changed}
          english={english}
          onChange={onChange}
          onAccept={props.onAccept}
        />
        <p>
          <label className="small soft">
            {s.names.arabicName} <kbd>r</kbd>
            <input
              ref={arabic}
              lang="ar"
              dir="rtl"
              value={name}
              onChange={(event) => onChange({ name: event.target.value })}
              onKeyDown={(event) => {
                if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
              }}
            />
          </label>
        </p>
        <p className="actions name-actions">
          <button
            type="button"
            className="main-action"
            aria-keyshortcuts="Enter"
            onClick={props.onAccept}
          >
            {s.names.accept} <kbd>↵</kbd>
          </button>
          <button type="button" aria-keyshortcuts="m" onClick={props.onMerge}>
            {s.names.merge} <kbd>m</kbd>
          </button>
          <button type="button" aria-keyshortcuts="x" onClick={props.onReject}>
            {s.names.reject} <kbd>x</kbd>
          </button>
          <button type="button" className="quiet" aria-keyshortcuts="j" onClick={props.onSkip}>
            {s.names.skip} <kbd>j</kbd>
          </button>
        </p>
      </div>
      <SentenceList sentences={item.sentences} />
    </section>
  );
}

/** Forms of a name behind what is said of them; nothing where there are none. */
function NameForms({ said, forms }: { readonly said: string; readonly forms: readonly string[] }) {
  if (forms.length === 0) return null;
  return (
    <p className="small">
      <span className="soft">{said}</span>{" "}
      {forms.map((form) => (
        <bdi key={form} lang="ar" className="name-form">
          {form}
        </bdi>
      ))}
    </p>
  );
}
