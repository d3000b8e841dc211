import { queueWords } from "../queue/queue-words.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace, Route } from "../state/route.ts";
import { useKeys } from "../state/use-keys.ts";
import { useNext } from "./use-next.ts";

interface ArticleToolsProps {
  readonly id: string;
  /** Its headline, or its first words. */
  readonly title: string;
  readonly queue: QueuePlace | null;
  readonly view: "article" | "translation";
}

/** The head of an article's views: where it stands in the site, its other view, the next one of the list. */
export function ArticleTools({ id, title, queue, view }: ArticleToolsProps) {
  const { s, locale, state, href, go } = useDesk();
  const next = useNext(id, queue);
  const back: Route = queue === null ? { view: "start" } : { view: "queue", queue };
  const other = view === "article" ? "translation" : "article";
  const following: Route = next === null ? back : { view, id: next.id, queue };
  useKeys({
    n: () => go(following),
    t: () => go({ view: other, id, queue }),
    Escape: () => go(back),
  });
  return (
    <header className="desk-article-head">
      <nav className="small" aria-label={s.article.list}>
        <a href={href(back)} className="tap">
          {queue === null ? s.start.title : queueWords(queue.kind, locale).title}
        </a>
        <a href={href({ view: other, id, queue })} className="tap" aria-keyshortcuts="t">
          {s.article.views[other]}
        </a>
        {state.preview !== null && (
          <a
            className="tap"
            href={`${state.preview.replace(/\/$/, "")}/${locale}/articles/${id}/`}
            target="_blank"
            rel="noreferrer"
          >
            {s.article.onSite}
          </a>
        )}
        {queue !== null && (
          <a href={href(following)} className="tap" aria-keyshortcuts="n" rel="next">
            {next === null ? s.article.lastInList : s.article.next}
          </a>
        )}
      </nav>
      <h1 lang="ar" dir="rtl">
        {title}
      </h1>
    </header>
  );
}
