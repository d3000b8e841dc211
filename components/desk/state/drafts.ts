/** Where drafts are kept: `sessionStorage`, or a map in tests. */
export type DraftStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const prefix = "sijill-desk:";

/**
 * What was typed and is not written yet. It outlives a reload, a lost connection and a closed server, and ends with the
 * tab; what was written into a file is removed here.
 */
export interface Drafts {
  /** The draft of a field (`article/003/title`); null where there is none. */
  readonly read: (field: string) => string | null;
  /** Null removes it. A store that takes no more keeps what it has: the field itself still shows what was typed. */
  readonly keep: (field: string, text: string | null) => void;
}

/** The drafts in a store. */
export function draftsIn(store: DraftStore): Drafts {
  return {
    read: (field) => {
      try {
        return store.getItem(prefix + field);
      } catch {
        return null;
      }
    },
    keep: (field, text) => {
      try {
        if (text === null) store.removeItem(prefix + field);
        else store.setItem(prefix + field, text);
      } catch {
        // Full, or forbidden: nothing on the page depends on it.
      }
    },
  };
}
