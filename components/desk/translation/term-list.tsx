import { useDesk } from "../state/desk-context.ts";

interface TermListProps {
  readonly terms: readonly { readonly ar: string; readonly en: string }[];
  readonly onInsert: (en: string) => void;
}

/** The names and terms of a paragraph that have an English name: each is put in with a press. */
export function TermList({ terms, onInsert }: TermListProps) {
  const { s } = useDesk();
  if (terms.length === 0) return null;
  return (
    <p className="small translation-terms" role="group" dir="ltr" aria-label={s.translation.terms}>
      {terms.map(({ ar, en }, n) => (
        <button key={`${ar}-${en}`} type="button" onClick={() => onInsert(en)}>
          {n < 9 && <kbd>Alt+{n + 1}</kbd>} <bdi lang="en">{en}</bdi>{" "}
          <bdi lang="ar" className="soft">
            {ar}
          </bdi>
        </button>
      ))}
    </p>
  );
}
