import { type SyntheticEvent, useEffect, useId, useState } from "react";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { EnglishSuggestions, NameDecision } from "@/lib/desk/api.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { Modal } from "../frame/modal.tsx";
import { TypeChoice } from "../names/type-choice.tsx";
import { useDesk } from "../state/desk-context.ts";

interface NameDialogProps {
  /** The words that were selected. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Makes words of a text the name of a record. */
export function NameDialog({ name: selected, onClose }: NameDialogProps) {
  const { s, client, write, tell } = useDesk();
  const [name, setName] = useState(selected.replace(/\s+/g, " "));
  const [type, setType] = useState<AuthorityType>("person");
  const [english, setEnglish] = useState("");
  const [suggestions, setSuggestions] = useState<EnglishSuggestions>([]);
  const id = useId();
  useEffect(() => {
    let stale = false;
    const query = new URLSearchParams({ name, type }).toString();
    void client.get<EnglishSuggestions>(`/api/english?${query}`).then((got) => {
      if (!stale && got.ok) setSuggestions(got.value);
    });
    return () => {
      stale = true;
    };
  }, [client, name, type]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = english.trim();
    const suggested = suggestions.find((each) => each.text === text);
    const decision: NameDecision = {
      ...{ action: "accept", key: null, type, name: name.trim() },
      english: text === "" ? null : (suggested ?? { text, from: "person" }),
    };
    void write("/api/names", decision, () => {
      tell(fill(s.names.accepted, { name: isolate(name.trim()) }));
      onClose();
    });
  };
  return (
    <Modal title={s.article.newName} onClose={onClose}>
      <form onSubmit={submit} className="desk-form">
        <label htmlFor={`${id}-ar`}>{s.names.arabicName}</label>
        <input
          id={`${id}-ar`}
          lang="ar"
          dir="rtl"
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TypeChoice type={type} onType={setType} />
        <label htmlFor={`${id}-en`}>{s.article.englishOrNone}</label>
        <input
          id={`${id}-en`}
          lang="en"
          dir="ltr"
          list={`${id}-list`}
          value={english}
          onChange={(event) => setEnglish(event.target.value)}
        />
        <datalist id={`${id}-list`}>
          {suggestions.map(({ text, from }) => (
            <option key={text} value={text}>
              {s.names.from[from]}
            </option>
          ))}
        </datalist>
        <p className="actions">
          <button type="submit" className="main-action">
            {s.names.accept}
          </button>
          <button type="button" className="quiet" onClick={onClose}>
            {s.cancel}
          </button>
        </p>
      </form>
    </Modal>
  );
}
