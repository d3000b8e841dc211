import type { Editorial } from "../article/editorial.ts";
import type { Assembled } from "./assemble.ts";

/**
 * Puts the first line where a person's decision about the title says that it belongs: back into the text, when
 * they say that there is no stated title though the machine took one; out of the text, when they say that the
 * title is stated and it is the first paragraph. A corrected wording moves nothing.
 */
export function settleTitle(assembled: Assembled, editorial: Editorial): Assembled {
  const { article, sources } = assembled;
  const decided = editorial.title;
  if (decided === undefined) return assembled;
  const [titleLine = null, ...body] = sources;
  const untitled = decided === null || editorial.titleStatus === "supplied";
  if (article.title !== null && untitled) {
    return {
      ...assembled,
      article: { ...article, paragraphs: [article.title, ...article.paragraphs] },
      sources: [null, titleLine, ...body],
    };
  }
  const [first, ...others] = article.paragraphs;
  const stated = decided !== null && editorial.titleStatus === "stated" && first === decided.ar;
  if (article.title === null && stated && others.length > 0) {
    return { ...assembled, article: { ...article, paragraphs: others }, sources: body };
  }
  return assembled;
}
