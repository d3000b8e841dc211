import { useId } from "react";
import { authorityTypes } from "@/lib/authorities/authority-section.ts";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";

interface TypeChoiceProps {
  readonly type: AuthorityType;
  readonly onType: (type: AuthorityType) => void;
}

/** What the name is the name of. */
export function TypeChoice({ type, onType }: TypeChoiceProps) {
  const { s, locale } = useDesk();
  const group = useId();
  const types = stringsFor(locale).record.type;
  return (
    <fieldset className="choice">
      <legend className="small soft">{s.names.type}</legend>
      {authorityTypes.map((each) => (
        <label key={each}>
          <input type="radio" name={group} checked={each === type} onChange={() => onType(each)} />
          {types[each]} <kbd>{each.charAt(0)}</kbd>
        </label>
      ))}
    </fieldset>
  );
}
