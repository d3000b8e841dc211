/** What the pointer does to the picture. Lengths in pixels from the left edge of the element. */
export interface Gestures {
  /** A drag by so many pixels. */
  drag(by: number): void;
  /** Zoom around a point; a factor under 1 shows less time. */
  zoom(factor: number, x: number): void;
  tap(x: number, y: number): void;
  /** A mouse is over a point, without a button pressed. */
  rest(x: number, y: number): void;
  /** It is gone, or moves the picture. */
  leave(): void;
}

/** A drag that stays within this many pixels is a tap. */
const TAP = 5;

/** Whether a pointer rose where it had gone down. */
export const isTap = (down: MouseEvent, up: MouseEvent): boolean =>
  Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= TAP;

/**
 * Drag to move, two fingers or Ctrl and wheel to zoom, wheel across to move. A plain wheel scrolls the page, as
 * it does everywhere.
 */
export function watchGestures(element: HTMLElement, gestures: Gestures): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let travelled = 0;

  const at = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, at(event));
    travelled = 0;
  });
  element.addEventListener("pointermove", (event) => {
    const last = pointers.get(event.pointerId);
    const now = at(event);
    if (last === undefined) {
      if (event.pointerType === "mouse") gestures.rest(now.x, now.y);
      return;
    }
    gestures.leave();
    if (pointers.size === 1) {
      travelled += Math.abs(now.x - last.x);
      if (travelled > TAP) {
        element.setPointerCapture(event.pointerId);
        gestures.drag(now.x - last.x);
      }
    } else {
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId);
      if (other !== undefined) {
        const before = Math.abs(last.x - other[1].x);
        const after = Math.abs(now.x - other[1].x);
        travelled += TAP + 1;
        if (before > 8 && after > 8) gestures.zoom(before / after, (now.x + other[1].x) / 2);
      }
    }
    pointers.set(event.pointerId, now);
  });
  const leave = (event: PointerEvent) => {
    const known = pointers.delete(event.pointerId);
    if (!known) return;
    const { x, y } = at(event);
    if (event.type === "pointerup" && travelled <= TAP) gestures.tap(x, y);
  };
  element.addEventListener("pointerleave", () => {
    gestures.leave();
  });
  element.addEventListener("pointerup", leave);
  element.addEventListener("pointercancel", leave);
  element.addEventListener(
    "wheel",
    (event) => {
      const across = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !event.metaKey && !across) return;
      event.preventDefault();
      if (across) gestures.drag(-event.deltaX);
      else gestures.zoom(Math.exp(event.deltaY / 300), at(event).x);
    },
    { passive: false },
  );
}
