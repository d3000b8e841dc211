import type { ParagraphState } from "@/lib/article/paragraph-states.ts";
import { useDesk } from "../state/desk-context.ts";
import { states } from "./changes.ts";

interface StateChoiceProps {
  readonly label: string;
  readonly state: ParagraphState;
  readonly onState: (state: ParagraphState) => void;
}

/** How far a text is. */
export function StateChoice({ label, state, onState }: StateChoiceProps) {
  const { s } = useDesk();
  return (
    <select
      aria-label={label}
      value={state}
      onChange={(event) => {
        const chosen = states.find((each) => each === event.target.value);
        if (chosen !== undefined) onState(chosen);
      }}
    >
      {states.map((each) => (
        // No person can say that a text is a machine's.
        <option key={each} value={each} disabled={each === "machine" && state !== each}>
          {s.translation.states[each]}
        </option>
      ))}
    </select>
  );
}
