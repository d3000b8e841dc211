import type { Evidence } from "@/lib/article/article.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { OutletLink } from "../../outlet/outlet-link.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { ArticleFact } from "./article-fact.tsx";

/**
 * The paper of an article, and the source as its file prints it where that is another name. Where nobody states one, an
 * outlet that the first paragraph names is told as what it is: a name in the text.
 */
export function ArticleSource({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const s = stringsFor(locale).article;
  const { article, summary, evidence } = view;
  const { outlet } = summary;
  const named = evidence.values.find(({ field }) => field === "namedOutlet");
  const { source } = article;
  const isOther = source !== null && outlet !== null && outlet.name.ar !== source;
  const fact = { locale, term: s.source, evidence: evidence.values.filter(isTold) };
  if (outlet !== null)
    return (
      <ArticleFact {...fact} field={["outlet", "source"]}>
        <OutletLink outlet={outlet} locale={locale} />
        {isOther && (
          <span className="soft">
            {" "}
            ({s.printedSource} <bdi lang="ar">{source}</bdi>)
          </span>
        )}
      </ArticleFact>
    );
  return (
    <ArticleFact {...fact} field="namedOutlet">
      {named === undefined
        ? s.unknownSource
        : fill(s.namedOutlet, { name: isolate(`«${named.quote.trim()}»`) })}
    </ArticleFact>
  );
}

/** The outlet of a stated source is known by that source: it is told once. */
function isTold({ field }: Evidence, _: number, all: readonly Evidence[]): boolean {
  if (field !== "outlet") return true;
  const outlet = all.find((item) => item.field === "outlet");
  return !all.some((item) => item.field === "source" && item.quote === outlet?.quote);
}
