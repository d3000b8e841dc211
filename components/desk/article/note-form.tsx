import { type SyntheticEvent, useId } from "react";
import type { DeskArticle } from "@/lib/desk/api.ts";
import { locales } from "@/lib/locale/locale.ts";
import { useDesk } from "../state/desk-context.ts";
import { useDraft } from "../state/use-draft.ts";
import type { Decide } from "./use-decide.ts";

interface NoteFormProps {
  readonly articleId: string;
  readonly note: DeskArticle["note"];
  readonly decide: Decide;
}

/** Why it was decided so, in one language or both: shown with the article. */
export function NoteForm({ articleId, note, decide }: NoteFormProps) {
  const { s } = useDesk();
  const id = useId();
  const [ar, setAr, forgetAr] = useDraft(`article/${articleId}/note-ar`, note?.ar ?? "");
  const [en, setEn, forgetEn] = useDraft(`article/${articleId}/note-en`, note?.en ?? "");
  const fields = { ar: [ar, setAr] as const, en: [en, setEn] as const };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const texts = { ar: ar.trim(), en: en.trim() };
    const written = {
      ...(texts.ar !== "" && { ar: texts.ar }),
      ...(texts.en !== "" && { en: texts.en }),
    };
    decide({ decisions: [], note: written }, () => {
      forgetAr();
      forgetEn();
    });
  };
  return (
    <details className="desk-note">
      <summary>{note === null ? s.article.addNote : s.article.note}</summary>
      <form onSubmit={submit}>
        <p className="soft small">{s.article.noteWhy}</p>
        {locales.map((language) => {
          const [text, setText] = fields[language];
          return (
            <p key={language}>
              <label htmlFor={`${id}-${language}`}>{s.article.noteIn[language]}</label>
              <textarea
                id={`${id}-${language}`}
                lang={language}
                dir={language === "ar" ? "rtl" : "ltr"}
                rows={2}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </p>
          );
        })}
        <button type="submit">{s.article.save}</button>
      </form>
    </details>
  );
}
