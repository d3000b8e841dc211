import { useRef, useState } from "react";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { EnglishSuggestions, NameItem } from "@/lib/desk/api.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { useDesk } from "../state/desk-context.ts";
import { useKeys } from "../state/use-keys.ts";
import { MergePicker, type Target } from "./merge-picker.tsx";
import { NameCard } from "./name-card.tsx";
import { NameList } from "./name-list.tsx";
import { acceptance, suggestionsOf } from "./name-decision.ts";
import { focused, openCount, openNames } from "./names-state.ts";
import { useNames } from "./use-names.ts";

interface OpenNamesProps {
  readonly type: AuthorityType | null;
  readonly q: string;
}

/** The keys of the types. */
const typeKeys = { p: "person", o: "organisation", s: "system", e: "event" } as const;

/** Names that nobody has decided about: one in focus, each decision one key. */
export function OpenNames({ type, q }: OpenNamesProps) {
  const { s, client, tell } = useDesk();
  const { state, dispatch, loaded, fault, decide, undo } = useNames(type, q);
  const [merging, setMerging] = useState<NameItem | null>(null);
  const english = useRef<HTMLInputElement>(null);
  const arabic = useRef<HTMLInputElement>(null);
  const item = focused(state);
  const changed = item === null ? undefined : state.changed[item.key];

  const accept = () => {
    if (item === null) return;
    const decision = acceptance(item, changed);
    decide(item.key, decision);
    tell(fill(s.names.accepted, { name: isolate(decision.name) }));
  };
  const reject = () => {
    if (item === null) return;
    decide(item.key, { action: "reject", key: item.key });
    tell(fill(s.names.rejected, { name: isolate(item.name) }));
  };
  const merge = ({ into, name }: Target) => {
    if (merging === null) return;
    setMerging(null);
    decide(merging.key, { action: "merge", key: merging.key, into });
    tell(fill(s.names.merged, { name: isolate(merging.name), into: isolate(name) }));
  };
  const setType = (to: AuthorityType) => {
    if (item === null) return;
    const { key, name, country } = item;
    dispatch({ type: "change", key, changed: { type: to } });
    const query = new URLSearchParams({
      ...{ name, type: to },
      ...(country !== null && { country }),
    }).toString();
    void client.get<EnglishSuggestions>(`/api/english?${query}`).then((got) => {
      if (got.ok) dispatch({ type: "change", key, changed: { suggestions: got.value } });
    });
  };
  const choose = (n: number) => {
    if (item === null) return;
    const suggestion = n === 0 ? null : suggestionsOf(item, changed)[n - 1];
    if (suggestion === undefined) return;
    dispatch({ type: "change", key: item.key, changed: { english: suggestion } });
  };
  useKeys({
    j: () => dispatch({ type: "move", by: 1 }),
    ArrowDown: () => dispatch({ type: "move", by: 1 }),
    k: () => dispatch({ type: "move", by: -1 }),
    ArrowUp: () => dispatch({ type: "move", by: -1 }),
    Enter: accept,
    a: accept,
    x: reject,
    m: () => setMerging(item),
    u: undo,
    w: () => english.current?.focus(),
    r: () => arabic.current?.focus(),
    ...Object.fromEntries(Object.entries(typeKeys).map(([key, to]) => [key, () => setType(to)])),
    ...Object.fromEntries([...Array(10).keys()].map((n) => [String(n), () => choose(n)])),
  });

  if (fault !== null) return <p className="note">{fault}</p>;
  if (!loaded) return <p className="soft">{s.opening}</p>;
  if (item === null)
    return (
      <p className="lead">{q === "" && type === null ? s.names.nothing : s.names.noneFound}</p>
    );
  return (
    <div className="names-halves">
      <NameList
        names={openNames(state)}
        total={openCount(state)}
        at={item.key}
        changed={state.changed}
        onFocus={(key) => dispatch({ type: "focus", key })}
      />
      <NameCard
        key={item.key}
        item={item}
        changed={changed}
        english={english}
        arabic={arabic}
        onChange={(change) => dispatch({ type: "change", key: item.key, changed: change })}
        onType={setType}
        onAccept={accept}
        onReject={reject}
        onMerge={() => setMerging(item)}
        onSkip={() => dispatch({ type: "move", by: 1 })}
      />
      {merging !== null && (
        <MergePicker item={merging} onClose={() => setMerging(null)} onMerge={merge} />
      )}
    </div>
  );
}
