import { paths } from "@/lib/locale/paths.ts";
import type { ChosenEvent } from "../chosen-event.ts";
import type { IslandContext } from "../island-context.ts";
import type { KeyAction } from "./picture-keys.ts";
import type { TimelineScene } from "./timeline-scene.ts";

interface Stage {
  readonly scene: TimelineScene;
  readonly chosen: ChosenEvent | null;
  readonly context: IslandContext;
  /** Comes to an event, or leaves it. */
  readonly choose: (ordinal: number | null) => void;
}

/** Does what a key or a button asks for. */
export function act(action: KeyAction, { scene, chosen, context, choose }: Stage): void {
  switch (action) {
    case "next":
    case "previous":
    case "first":
    case "last":
      choose(chosen?.ordinalTo(action) ?? null);
      return;
    case "in":
    case "out":
      scene.zoom(action === "in" ? 1 / 2 : 2, chosen?.middle ?? undefined);
      return;
    case "later":
    case "earlier":
      scene.turn(action === "later" ? 0.8 : -0.8);
      return;
    case "whole":
      scene.glide(scene.whole);
      choose(null);
      return;
    case "open": {
      const item = chosen?.item;
      if (!item) return;
      const { base, locale } = context;
      location.assign(base + paths.paragraph(locale, item.article, Math.max(1, item.paragraph)));
    }
  }
}
