import type { DeskArticle } from "@/lib/desk/api.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { keysInWords } from "@/lib/strings/changed-keys.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import { NoteForm } from "./note-form.tsx";
import type { Decide } from "./use-decide.ts";

interface ArticleTextProps {
  readonly article: DeskArticle;
  readonly decide: Decide;
}

/** The article as the site has it, and what people have done about it: names, same story, note, changes. */
export function ArticleText({ article, decide }: ArticleTextProps) {
  const { s, locale, href } = useDesk();
  const { names, sameStory, changes, paragraphs } = article;
  return (
    <>
      <NoteForm articleId={article.id} note={article.note} decide={decide} />
      {sameStory.length > 0 && (
        <section>
          <h2>{stringsFor(locale).article.sameStory}</h2>
          <ul className="desk-lines">
            {sameStory.map(
              ({ id, title }) =>
                id !== null && (
                  <li key={id}>
                    <a href={href({ view: "article", id, queue: null })} lang="ar">
                      <bdi dir="rtl">{title}</bdi>
                    </a>
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h2>{s.article.changes}</h2>
          <ul className="desk-lines small">
            {changes.map(({ by, date, keys }, n) => (
              <li key={n}>
                {displayDate(date, locale, { calendar: "gregorian" })}
                {s.comma}
                <bdi>{by}</bdi>
                {s.colon}
                {keysInWords(keys, locale)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {names.length > 0 && (
        <section>
          <h2>{stringsFor(locale).article.namesInText}</h2>
          <p className="desk-names-in">
            {names.map(({ record, name }) => (
              <a
                key={record}
                href={href({ view: "names", state: "decided", type: null, q: name.ar })}
              >
                <bdi>{name[locale]}</bdi>
              </a>
            ))}
          </p>
        </section>
      )}
      <section>
        <h2>{s.article.text}</h2>
        <div lang="ar" dir="rtl" className="desk-text">
          {paragraphs.map((paragraph, n) => (
            <p key={n}>{paragraph}</p>
          ))}
        </div>
      </section>
    </>
  );
}
