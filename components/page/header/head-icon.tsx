/** Lines on a field of 24 by 24: a lens; two sliders; three lines. */
const shapes = {
  search: "M16 16l5 5M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0",
  view: "M3 8h9m6 0h3M3 16h3m6 0h9M18 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0M12 16a3 3 0 1 1-6 0 3 3 0 0 1 6 0",
  menu: "M3 6h18M3 12h18M3 18h18",
} as const;

/** A sign in the head of pages, beside the word that says the same. */
export function HeadIcon({ shape }: { readonly shape: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  );
}
