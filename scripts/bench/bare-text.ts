/**
 * The least that an article's page could be: its title and paragraphs with 250 bytes of style.
 * @param html the page of the article
 */
export function bareText(html: string): string {
  const text = (markup: string) => markup.replace(/<[^>]+>/g, "");
  const title = text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "");
  const paragraphs = [...html.matchAll(/id="p(\d+)"[^>]*>(?:<p[^>]*>)?([\s\S]*?)<\/p>/g)];
  const language = /<html lang="(\w+)" dir="(\w+)"/.exec(html);
  return (
    `<!DOCTYPE html><html lang="${language?.[1] ?? ""}" dir="${language?.[2] ?? ""}"><head>` +
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${title}</title><style>body{max-inline-size:34rem;margin:1rem auto;padding:0 1rem;` +
    `font:1.125rem/1.8 serif;color:#1f1b16;background:#fdfbf6}h1{font-size:1.6rem;line-height:1.3}` +
    `a{color:#8e2417}@media(prefers-color-scheme:dark){body{color:#ebe4d7;background:#171512}}` +
    `</style></head><body><h1>${title}</h1>` +
    paragraphs.map((part) => `<p id="p${part[1] ?? ""}">${text(part[2] ?? "")}</p>`).join("") +
    `</body></html>`
  );
}
