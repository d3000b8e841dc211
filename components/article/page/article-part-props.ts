import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";

/** What every part of the article page is given. */
export interface ArticlePartProps {
  readonly view: ArticleView;
  /** The language of the page. */
  readonly locale: Locale;
  /** The archive's name in the page's language. */
  readonly archiveName: string;
  /** Where errors are reported, as `archive.yaml` has it; nothing asks for reports without it. */
  readonly report?: string | undefined;
}
