import type { Authority } from "../../authorities/authority.ts";
import type { AuthorityCard } from "../ask/views.ts";

/** What a card shows of a record. */
export function authorityCard({ id, type, prefLabel, description }: Authority): AuthorityCard {
  return { id, type, label: prefLabel, description: description ?? null };
}
