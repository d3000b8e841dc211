import { useState } from "react";
import type { DeskTranslation, Written } from "@/lib/desk/api.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { ArticleTools } from "../article/article-tools.tsx";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";
import { useKeys } from "../state/use-keys.ts";
import { decisionOf, mark, retype, shown } from "./changes.ts";
import { PartRow } from "./part-row.tsx";
import { useTyped } from "./use-typed.ts";
import "./translation.css";

interface TranslationDeskProps {
  readonly translation: DeskTranslation;
  readonly queue: QueuePlace | null;
}

/** The English of an article beside its Arabic, text by text; the headline alone is enough. */
export function TranslationDesk({ translation, queue }: TranslationDeskProps) {
  const { s, locale, write, tell } = useDesk();
  const { id, title, paragraphs } = translation;
  const [typed, setTyped, upon] = useTyped(id, translation.version);
  const [saving, setSaving] = useState(false);
  const decision = decisionOf({ ...translation, version: upon }, typed);
  const count = Object.keys(typed).length;
  const save = () => {
    if (decision === null || saving) return;
    setSaving(true);
    const done = ({ files }: Written) => {
      setTyped({}, files.find(({ file }) => file.startsWith("translations/"))?.version);
      tell(s.saved);
    };
    void write("/api/translation", decision, done).finally(() => setSaving(false));
  };
  useKeys({ "Ctrl+S": save });
  const opening = `${(paragraphs[0]?.ar ?? "").split(" ").slice(0, 12).join(" ")} …`;
  const parts = [{ ar: title.ar ?? "", terms: [] }, ...paragraphs];
  return (
    <article className="desk-translation">
      <ArticleTools id={id} title={title.ar ?? opening} queue={queue} view="translation" />
      <p className="small soft">{s.translation.titleAlone}</p>
      <ol className="translation-rows">
        {parts.map(({ ar, terms }, n) => (
          <PartRow
            key={n}
            n={n}
            ar={ar}
            terms={terms}
            now={shown(translation, typed, n)}
            unsaved={typed[n] !== undefined}
            onText={(en) => setTyped(retype(translation, typed, n, en))}
            onState={(state) => setTyped(mark(translation, typed, n, state))}
          />
        ))}
      </ol>
      <p className="translation-save actions">
        <button
          type="button"
          className="main-action"
          disabled={decision === null || saving}
          onClick={save}
        >
          {s.translation.save} <kbd dir="ltr">Ctrl+S</kbd>
        </button>
        <span className="small soft">
          {count === 0 ? s.translation.allSaved : countPhrase(locale, s.counts.unsaved, count)}
        </span>
      </p>
    </article>
  );
}
