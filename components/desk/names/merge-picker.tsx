import { useCombobox } from "downshift";
import { useEffect, useState } from "react";
import type { NameDecision, NameItem, NamesPage, RecordItems } from "@/lib/desk/api.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { Modal } from "../frame/modal.tsx";
import { useDesk } from "../state/desk-context.ts";
import { namesPath } from "./names-path.ts";

/** What a name can be merged into. */
export interface Target {
  readonly into: Extract<NameDecision, { readonly action: "merge" }>["into"];
  readonly name: string;
  readonly english: string | null;
}

interface MergePickerProps {
  readonly item: NameItem;
  readonly onClose: () => void;
  readonly onMerge: (target: Target) => void;
}

/** Picks the record, or the other proposal, that a name is another name of. */
export function MergePicker({ item, onClose, onMerge }: MergePickerProps) {
  const { s } = useDesk();
  const [typed, setTyped] = useState(item.name);
  const { targets, of } = useTargets(typed, item.key);
  const box = useCombobox<Target>({
    items: [...targets],
    initialInputValue: item.name,
    defaultHighlightedIndex: 0,
    initialIsOpen: true,
    itemToString: (target) => target?.name ?? "",
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onMerge(selectedItem);
    },
  });
  const { "aria-activedescendant": active, ...input } = box.getInputProps({
    dir: "auto",
    onFocus: (event) => event.currentTarget.select(),
  });
  return (
    <Modal title={fill(s.merge.title, { name: isolate(item.name) })} onClose={onClose}>
      <p className="soft small">{s.merge.what}</p>
      <p className="merge-into">
        <label {...box.getLabelProps()}>{s.merge.into}</label>
        <input {...input} aria-activedescendant={targets.length === 0 ? undefined : active} />
      </p>
      <ul className="merge-targets" {...box.getMenuProps()}>
        {box.isOpen &&
          targets.map((target, index) => (
            <li
              key={`${"record" in target.into}-${target.name}-${index}`}
              className={box.highlightedIndex === index ? "selected" : undefined}
              {...box.getItemProps({ item: target, index })}
            >
              <bdi lang="ar">{target.name}</bdi>{" "}
              {target.english !== null && (
                <bdi lang="en" className="soft">
                  {target.english}
                </bdi>
              )}{" "}
              <span className="small soft">
                {"record" in target.into ? s.merge.record : s.merge.proposal}
              </span>
            </li>
          ))}
      </ul>
      {targets.length === 0 && of === typed && <p className="soft small">{s.names.noneFound}</p>}
      <p className="actions">
        <button type="button" className="quiet" onClick={onClose}>
          {s.cancel}
        </button>
      </p>
    </Modal>
  );
}

/** This long after the last letter the server is asked. */
const pause = 120;

/** What was found, and for which words; null before the first answer. */
interface Found {
  readonly targets: readonly Target[];
  readonly of: string | null;
}

/** Records first, then proposals; the name itself is none of them. */
function useTargets(typed: string, key: string): Found {
  const { client } = useDesk();
  const [found, setFound] = useState<Found>({ targets: [], of: null });
  useEffect(() => {
    let stale = false;
    const ask = async () => {
      const [records, names] = await Promise.all([
        client.get<RecordItems>(`/api/records?${new URLSearchParams({ q: typed }).toString()}`),
        client.get<NamesPage>(namesPath({ state: "open", q: typed })),
      ]);
      if (stale) return;
      const targets = [
        ...(records.ok ? records.value : []).map(({ id, name }) => ({
          into: { record: id },
          name: name.ar,
          english: name.en,
        })),
        ...(names.ok ? names.value.items : [])
          .filter((other) => other.key !== key)
          .slice(0, 20)
          .map((other) => ({ into: { key: other.key }, name: other.name, english: null })),
      ];
      setFound({ targets, of: typed });
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [client, typed, key]);
  return found;
}
