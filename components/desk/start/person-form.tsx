import { type SyntheticEvent, useId } from "react";
import { useDesk } from "../state/desk-context.ts";
import { useDraft } from "../state/use-draft.ts";

/** Asks once who decides: the name stands in every file that a decision is written into. */
export function PersonForm({ onDone }: { readonly onDone?: () => void }) {
  const { s, state, write } = useDesk();
  const [name, setName, forget] = useDraft("person", state.person ?? "");
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== "")
      void write("/api/person", { name: name.trim() }, () => {
        forget();
        onDone?.();
      });
  };
  return (
    <form onSubmit={submit} className="desk-form">
      <h1>{s.person.title}</h1>
      <p className="lead">{s.person.why}</p>
      <label htmlFor={id}>{s.person.label}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="name"
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="main-action">
        {s.person.save}
      </button>
    </form>
  );
}
