/** The paragraphs of a Markdown file with front matter, as it stands: for measuring only. */
export function parseFrontMatter(text: string): { readonly paragraphs: readonly string[] } {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  return {
    paragraphs: body
      .split(/\n{2,}/)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  };
}
