import "./frieze.css";

/** An eight-pointed star of two squares whose points meet those of its neighbours: crosses stand between them. */
const star =
  "M48 24L41 31 41 41 31 41 24 48 17 41 7 41 7 31 0 24 7 17 7 7 17 7 24 0 31 7 41 7 41 17ZM36 24L32.5 27.5 32.5 32.5 27.5 32.5 24 36 20.5 32.5 15.5 32.5 15.5 27.5 12 24 15.5 20.5 15.5 15.5 20.5 15.5 24 12 27.5 15.5 32.5 15.5 32.5 20.5Z";

/** A band of stars and crosses across the page, as title pages have; the pattern is drawn once and named. */
export function Frieze({ name }: { readonly name: string }) {
  return (
    <svg className="frieze" aria-hidden="true" height="48">
      <pattern id={name} x="50%" width="48" height="48" patternUnits="userSpaceOnUse">
        <path d={star} />
      </pattern>
      <rect width="100%" height="48" fill={`url(#${name})`} />
    </svg>
  );
}
