/** The paragraph of an article that attests an office (`003#p3`); null for a source of another kind. */
export function paragraphOfSource(
  source: string,
): { readonly article: string; readonly paragraph: number } | null {
  const [, article, paragraph] = /^([\w-]+)#p(\d+)$/.exec(source) ?? [];
  return article === undefined ? null : { article, paragraph: Number(paragraph) };
}
