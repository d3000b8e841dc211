import type { NameDecision, NameItem } from "@/lib/desk/api.ts";
import type { Changed, EnglishChoice } from "./names-state.ts";

type Accept = Extract<NameDecision, { readonly action: "accept" }>;

/** The suggestions for a name: those for the type that a person chose, where it is another. */
export function suggestionsOf(item: NameItem, changed: Changed | undefined) {
  return changed?.suggestions ?? item.english;
}

/** The English that a name has now: what a person chose, otherwise the best suggestion. */
export function englishOf(item: NameItem, changed: Changed | undefined): EnglishChoice {
  if (changed?.english !== undefined) return changed.english;
  return suggestionsOf(item, changed)[0] ?? null;
}

/** The decision to accept a proposal as it stands on the desk. An English name that is blank is none. */
export function acceptance(item: NameItem, changed: Changed | undefined): Accept {
  const english = englishOf(item, changed);
  const text = english?.text.trim() ?? "";
  return {
    action: "accept",
    key: item.key,
    type: changed?.type ?? item.type,
    name: changed?.name?.trim() || item.name,
    english: english === null || text === "" ? null : { ...english, text },
    ...(item.country !== null && { country: item.country }),
  };
}
