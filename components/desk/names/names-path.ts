import type { AuthorityType } from "@/lib/authorities/authority.ts";

interface NamesQuery {
  readonly state: "open" | "decided" | "all";
  readonly type?: AuthorityType | null;
  readonly q?: string;
  readonly page?: number;
}

/** Where the server gives names. */
export function namesPath({ state, type = null, q = "", page = 1 }: NamesQuery): string {
  const query = { type: type ?? "", q, state, page: String(page) };
  return `/api/names?${new URLSearchParams(query).toString()}`;
}
