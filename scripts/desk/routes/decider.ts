import type { Decider } from "../../../lib/desk/sign-change.ts";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import type { Desk } from "../desk.ts";
import { Refusal } from "../http/refusal.ts";

/**
 * Who decides now.
 * @throws Refusal while nobody has said who is at the desk.
 */
export function decider({ person, today }: Pick<Desk, "person" | "today">): Decider {
  const by = person.name();
  if (by === null) throw new Refusal(400, deskRefusals.noPerson);
  return { by, date: today() };
}
