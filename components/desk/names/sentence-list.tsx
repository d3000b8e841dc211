import type { Sentence } from "@/lib/desk/api.ts";
import { wholeWords } from "@/lib/arabic/whole-words.ts";
import { useDesk } from "../state/desk-context.ts";

/** Where the name stands in texts; each sentence leads to its article. */
export function SentenceList({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { s, href } = useDesk();
  return (
    <section className="name-sentences">
      <h3>{s.names.sentences}</h3>
      <ul>
        {sentences.map(({ place, text, start, end }) => {
          // Whole words: markup inside one breaks the joining of letters in some browsers.
          const [span = { start, end }] = wholeWords(text, [{ start, end }]);
          const [id = ""] = place.split("#");
          return (
            <li key={`${place}-${start}`}>
              <p lang="ar" dir="rtl">
                {text.slice(0, span.start)}
                <mark>{text.slice(span.start, span.end)}</mark>
                {text.slice(span.end)}
              </p>
              <a className="small soft" href={href({ view: "article", id, queue: null })}>
                {s.names.article} <bdi dir="ltr">{id}</bdi>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
