import { createContext, use } from "react";
import type { DeskState, Written } from "@/lib/desk/api.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { DeskStrings } from "@/lib/strings/desk/desk-strings.ts";
import type { Client, Failure } from "./client.ts";
import type { Drafts } from "./drafts.ts";
import type { Route } from "./route.ts";

/** What every view of the desk needs. */
export interface Desk {
  readonly locale: Locale;
  readonly s: DeskStrings<"ar"> | DeskStrings<"en">;
  readonly client: Client;
  readonly drafts: Drafts;
  readonly state: DeskState;
  /** Grows whenever files changed: what is shown is asked for again. */
  readonly revision: number;
  readonly href: (route: Route) => string;
  readonly go: (route: Route) => void;
  /** Says one sentence, seen and heard. */
  readonly tell: (sentence: string, tone?: "done" | "fault") => void;
  readonly tellFailure: (failure: Failure) => void;
  /**
   * Writes a decision. A conflict opens its dialog, other failures are told; nothing typed is removed.
   * @param done called once it is written, at once or after a conflict was decided
   * @returns whether it was written at once
   */
  readonly write: (
    path: string,
    body: object,
    done?: (written: Written) => void,
  ) => Promise<boolean>;
  /** Takes the last decision back. */
  readonly undo: () => Promise<boolean>;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk around a component. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error("A view of the desk stands outside it.");
  return desk;
}
