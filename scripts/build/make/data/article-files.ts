import type { ArticleView } from "../../../../lib/archive/ask/views.ts";
import { locales } from "../../../../lib/locale/locale.ts";
import { paths } from "../../../../lib/locale/paths.ts";
import type { ArticleData } from "../../../../lib/publish/data/article-data.ts";
import { articleMarkdown } from "../../../../lib/publish/data/article-markdown.ts";
import type { Mention } from "../../../../lib/publish/data/mention-data.ts";
import { teiDocument } from "../../../../lib/publish/data/tei.ts";
import type { Output } from "../../output/output.ts";
import { type DataContext, pageOfMention } from "./data-context.ts";

/** Where the files of an article lie: its TEI document, and the twins of its pages that there are. */
export function articleFiles(id: string, isTranslated: boolean): readonly string[] {
  return [
    `data/tei/${id}.xml`,
    ...locales.flatMap((locale) => {
      const page = paths.article(locale, id).slice(1);
      const isWritten = locale === "ar" || isTranslated;
      return [`${page}index.json`, ...(isWritten ? [`${page}index.md`] : [])];
    }),
  ];
}

/** Writes the files of an article. */
export async function putArticleFiles(
  view: ArticleView,
  article: ArticleData,
  mentions: readonly Mention[],
  context: DataContext & { readonly archive: string },
  output: Pick<Output, "put">,
): Promise<void> {
  const texts = articleTexts(view, article, mentions, context);
  for (const [nth, file] of articleFiles(article.id, article.english !== "none").entries())
    await output.put(file, texts[nth] ?? "");
}

/** What stands in these files, in their order. */
function articleTexts(
  view: ArticleView,
  article: ArticleData,
  mentions: readonly Mention[],
  context: DataContext & { readonly archive: string },
): readonly string[] {
  const json = `${JSON.stringify(article, null, 1)}\n`;
  const tei = teiDocument(article, mentions, {
    archive: context.archive,
    released: context.released,
    rights: context.rights("ar"),
    addressOf: (mention) => pageOfMention(view, context.site, mention),
  });
  return [
    tei,
    ...locales.flatMap((locale) => {
      const markdown = articleMarkdown(article, locale, context.rights(locale));
      return markdown === null ? [json] : [json, markdown];
    }),
  ];
}
