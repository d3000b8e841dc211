const key = "sijill-searches";
const most = 8;

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The reader's last searches, newest first. They stay on the device. None where it keeps nothing. */
export function recentSearches(store: Store): readonly string[] {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? "[]");
    return Array.isArray(read)
      ? read.filter((item): item is string => typeof item === "string").slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Puts a search in front of the list. */
export function rememberSearch(store: Store, text: string): void {
  const wanted = text.trim();
  if (wanted === "") return;
  const others = recentSearches(store).filter((item) => item !== wanted);
  try {
    store.setItem(key, JSON.stringify([wanted, ...others].slice(0, most)));
  } catch {
    // A full or forbidden store costs the list, not the search.
  }
}

export function forgetSearches(store: Store): void {
  try {
    store.removeItem(key);
  } catch {
    // As above.
  }
}
