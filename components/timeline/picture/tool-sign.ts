/** Lines on a field of 24 by 24: arrows as they point on the page, whichever its direction; a cross. */
const shapes = {
  left: "M20 12H4M10 6 4 12l6 6",
  right: "M4 12h16M14 6l6 6-6 6",
  close: "M6 6l12 12M18 6 6 18",
} as const;

/** A sign on a button that has its name as a label, as SVG: the faces have no arrows, and devices draw each its own. */
export function toolSign(shape: keyof typeof shapes): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${shapes[shape]}"/></svg>`;
}
