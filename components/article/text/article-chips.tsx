import type { ArticlePartProps } from "../page/article-part-props.ts";
import { DateChip } from "./date-chip.tsx";
import { HeadlineChip } from "./headline-chip.tsx";
import { TranslationChips } from "./translation-chips.tsx";

type ArticleChipsProps = Pick<ArticlePartProps, "view" | "locale">;

/** What a reader must know before the text: how far the English is, how much of the date is known, whose the headline is. */
export function ArticleChips(props: ArticleChipsProps) {
  return (
    <div className="chips">
      <TranslationChips {...props} />
      <DateChip {...props} />
      <HeadlineChip {...props} />
    </div>
  );
}
