import { useSyncExternalStore } from "react";
import { parseHash, type Place } from "./route.ts";

let last = { hash: "", place: parseHash("") };

/** The place in the address; the same object while the address is the same. */
function current(): Place {
  const { hash } = location;
  if (hash !== last.hash) last = { hash, place: parseHash(hash) };
  return last.place;
}

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

/** Where the page is, and in which language. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, current);
}
