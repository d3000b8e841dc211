import { useState } from "react";
import type { ArticleDecision, DeskArticle } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";

/** Writes decisions of one article; `done` is called once they are written. */
export type Decide = (
  change: Pick<ArticleDecision, "decisions" | "note">,
  done?: () => void,
) => void;

/** Decides about an article, each time upon the version that is known last: the page's, or the one just written. */
export function useDecide({ id, version }: Pick<DeskArticle, "id" | "version">): Decide {
  const { write, tell, s } = useDesk();
  const [written, setWritten] = useState({ upon: version, version });
  const known = written.upon === version ? written.version : version;
  return (change, done) => {
    const decision: ArticleDecision = { id, version: known, ...change };
    void write("/api/article", decision, ({ files }) => {
      const file = files.find((each) => each.file.endsWith(`editorial/${id}.yaml`));
      if (file !== undefined) setWritten({ upon: version, version: file.version });
      tell(s.saved);
      done?.();
    });
  };
}
