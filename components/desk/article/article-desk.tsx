import { useState } from "react";
import type { DeskArticle, DeskField } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";
import { useKeys } from "../state/use-keys.ts";
import { ArticleText } from "./article-text.tsx";
import { ArticleTools } from "./article-tools.tsx";
import { checkValue } from "./check-value.ts";
import { NameDialog } from "./name-dialog.tsx";
import { RawPane } from "./raw/raw-pane.tsx";
import { rowsOf } from "./rows.ts";
import type { Chosen } from "./raw/use-chosen-text.ts";
import { useDecide } from "./use-decide.ts";
import { ValueRow } from "./value-row.tsx";
import "./article.css";

interface ArticleDeskProps {
  readonly article: DeskArticle;
  readonly queue: QueuePlace | null;
}

/** One article: what is known of it and its text on one side, the raw text with the evidence on the other. */
export function ArticleDesk({ article, queue }: ArticleDeskProps) {
  const { s, drafts } = useDesk();
  const decide = useDecide(article);
  const rows = rowsOf(article);
  const [selected, setSelected] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [named, setNamed] = useState<Chosen | null>(null);
  const at = rows.findIndex(({ key }) => key === selected);
  const row = rows[at];

  const select = (key: string) => {
    setSelected(key);
    document.getElementById(`value-${key}`)?.focus();
  };
  const move = (by: 1 | -1) => {
    const next = rows[at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by];
    if (next !== undefined) select(next.key);
  };
  const act = (action: "accept" | "clear" | "reset") => {
    if (row === undefined) return;
    const { field, value } = row;
    if (action === "accept" && value === null) return;
    if (action === "clear" && field === "countries") {
      if (value !== null) decide({ decisions: [{ field, action, value }] });
    } else decide({ decisions: [{ field, action }] });
  };
  useKeys({
    j: () => move(1),
    ArrowDown: () => row !== undefined && move(1),
    k: () => move(-1),
    ArrowUp: () => row !== undefined && move(-1),
    a: () => act("accept"),
    e: () => row !== undefined && setEditing(row.key),
    x: () => act("clear"),
    r: () => act("reset"),
  });

  /** Words of the raw text become a value at once; a date that cannot be read is left to be typed. */
  const make = (field: DeskField, { text }: Chosen) => {
    const checked = checkValue(field, text);
    if (checked.ok) {
      decide({ decisions: [{ field, action: "correct", value: checked.value }] });
      setSelected(field);
      return;
    }
    drafts.keep(`article/${article.id}/${field}`, text.trim());
    setSelected(field);
    setEditing(field);
  };

  return (
    <article className="desk-article">
      <ArticleTools id={article.id} title={headOf(article)} queue={queue} view="article" />
      <div className="desk-halves">
        <div>
          <section aria-labelledby="values-title">
            <h2 id="values-title">{s.article.values}</h2>
            <ul className="desk-values">
              {rows.map((each) => (
                <ValueRow
                  key={each.key}
                  entry={each}
                  articleId={article.id}
                  selected={each.key === selected}
                  editing={each.key === editing}
                  onSelect={() => setSelected(each.key)}
                  onEdit={(is) => {
                    setSelected(each.key);
                    setEditing(is ? each.key : null);
                  }}
                  decide={decide}
                />
              ))}
            </ul>
          </section>
          <ArticleText article={article} decide={decide} />
        </div>
        <RawPane
          raw={article.raw}
          span={row?.span ?? null}
          onMake={make}
          onName={(chosen) => setNamed(chosen)}
        />
      </div>
      {named !== null && <NameDialog name={named.text} onClose={() => setNamed(null)} />}
    </article>
  );
}

/** Its headline, or how it begins. */
function headOf({ values, paragraphs }: DeskArticle): string {
  const title = values.find(({ field }) => field === "title")?.value;
  return title ?? `${(paragraphs[0] ?? "").split(" ").slice(0, 12).join(" ")} …`;
}
