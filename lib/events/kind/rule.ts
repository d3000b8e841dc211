import type { EventKind } from "../event-kind.ts";
import type { Scene } from "../scene.ts";

/** One reason to call a dated sentence something. */
export interface KindRule {
  /** Shown to archivists, in words of `lib/strings/rule-in-words.ts`. */
  readonly name: string;
  readonly kind: EventKind;
  readonly holds: (scene: Scene) => boolean;
}
