import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { EnglishSuggestion, NameItem } from "@/lib/desk/api.ts";

/** The English of a name: one of the suggestions, what a person typed, or none: Arabic alone. */
export type EnglishChoice =
  EnglishSuggestion | { readonly text: string; readonly from: "person" } | null;

/** What a person changed of a proposal before deciding; what is absent is as proposed. */
export interface Changed {
  readonly type?: AuthorityType;
  readonly name?: string;
  readonly english?: EnglishChoice;
  /** Suggestions for the type that was chosen. */
  readonly suggestions?: readonly EnglishSuggestion[];
}

/** The proposals on the desk: shown at once as decided, whatever the server is still writing. */
export interface NamesState {
  /** As the server gave them. */
  readonly items: readonly NameItem[];
  /** How many the server counted, those among them that are decided here included. */
  readonly total: number;
  /** Keys of those that were decided since. */
  readonly gone: ReadonlySet<string>;
  readonly changed: Readonly<Record<string, Changed>>;
  /** The name in focus; the first one where it is null or gone. */
  readonly key: string | null;
}

export type NamesAction =
  | { readonly type: "loaded"; readonly items: readonly NameItem[]; readonly total: number }
  | { readonly type: "focus"; readonly key: string }
  | { readonly type: "move"; readonly by: 1 | -1 }
  | { readonly type: "change"; readonly key: string; readonly changed: Changed }
  /** It leaves the list, and the next one comes into focus. */
  | { readonly type: "decided"; readonly key: string }
  /** It was not written: it is back, and in focus. */
  | { readonly type: "failed"; readonly key: string }
  /** The last decision was taken back: which one, the server's next answer says. */
  | { readonly type: "undone" };

export const noNames: NamesState = { items: [], total: 0, gone: new Set(), changed: {}, key: null };

/** What is still to be decided, as far as it was fetched. */
export function openNames({ items, gone }: NamesState): readonly NameItem[] {
  return items.filter(({ key }) => !gone.has(key));
}

/** How many are still to be decided. */
export function openCount({ items, total, gone }: NamesState): number {
  return total - items.filter(({ key }) => gone.has(key)).length;
}

/** The name in focus; null where nothing is left. */
export function focused(state: NamesState): NameItem | null {
  const open = openNames(state);
  return open.find(({ key }) => key === state.key) ?? open[0] ?? null;
}

/** What the desk does next. */
export function nextNames(state: NamesState, action: NamesAction): NamesState {
  switch (action.type) {
    case "loaded": {
      const { items, total } = action;
      return { ...state, items, total };
    }
    case "focus":
      return { ...state, key: action.key };
    case "move": {
      const open = openNames(state);
      const at = open.findIndex(({ key }) => key === focused(state)?.key);
      const to = open[Math.max(0, Math.min(open.length - 1, at + action.by))];
      return to === undefined ? state : { ...state, key: to.key };
    }
    case "change": {
      const before = state.changed[action.key];
      const changed = { ...state.changed, [action.key]: { ...before, ...action.changed } };
      return { ...state, changed };
    }
    case "decided": {
      const open = openNames(state);
      const at = open.findIndex(({ key }) => key === action.key);
      const next = open[at + 1] ?? open[at - 1];
      const key = focused(state)?.key === action.key ? (next?.key ?? null) : state.key;
      return { ...state, gone: new Set([...state.gone, action.key]), key };
    }
    case "failed": {
      const gone = new Set([...state.gone].filter((key) => key !== action.key));
      return { ...state, gone, key: action.key };
    }
    case "undone":
      return { ...state, gone: new Set() };
  }
}
