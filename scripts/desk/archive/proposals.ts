import { reviewList } from "../../../lib/archive/ask/review-list.ts";
import type { ListedName } from "../../../lib/authorities/names/lay-records.ts";

/** A name that texts use, as the review list has it; what was rejected the desk asks for itself. */
export type Proposal = Omit<ListedName, "rejected" | "short">;

/** The names of the texts, those of most articles first. It reads the whole archive where something has changed. */
export function readProposals(contentDir: string, cacheDir: string): readonly Proposal[] {
  return reviewList(contentDir, cacheDir).map(({ rejected: _, short: __, ...name }) => name);
}
