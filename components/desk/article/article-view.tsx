import type { DeskArticle } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";
import { useAsk } from "../state/use-ask.ts";
import { ArticleDesk } from "./article-desk.tsx";

interface ArticleViewProps {
  readonly id: string;
  readonly queue: QueuePlace | null;
}

/** One article, as soon as it is there. */
export function ArticleView({ id, queue }: ArticleViewProps) {
  const { s } = useDesk();
  const { value, fault } = useAsk<DeskArticle>(`/api/article?id=${encodeURIComponent(id)}`);
  if (value !== null) return <ArticleDesk article={value} queue={queue} />;
  return fault === null ? <p className="soft">{s.opening}</p> : <p className="note">{fault}</p>;
}
