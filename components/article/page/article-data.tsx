import { paths } from "@/lib/locale/paths.ts";
import { articleJsonLd } from "@/lib/publish/json-ld.ts";
import { absoluteUrl } from "../../link/absolute-url.ts";
import type { ArticlePartProps } from "./article-part-props.ts";

/** The article for machines: schema.org in JSON-LD. */
export function ArticleData({ view, locale }: ArticlePartProps) {
  const { article, translation, summary } = view;
  const json = articleJsonLd({
    article,
    translation,
    locale,
    url: {
      ar: absoluteUrl(paths.article("ar", article.id)),
      en: absoluteUrl(paths.article("en", article.id)),
    },
    headline: summary.title[locale],
  });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
