/** What a page needs to be read at all: 250 bytes. */
const style =
  "body{max-inline-size:34rem;margin:1rem auto;padding:0 1rem;" +
  "font:1.125rem/1.8 serif;color:#1f1b16;background:#fdfbf6}h1{font-size:1.6rem;line-height:1.3}" +
  "a{color:#8e2417}@media(prefers-color-scheme:dark){body{color:#ebe4d7;background:#171512}}";

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, "");
const titleOf = (html: string): string => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "");

/**
 * The least that an article's page could be: its title and paragraphs with 250 bytes of style.
 * @param html the page of the article
 */
export function bareText(html: string): string {
  const title = titleOf(html);
  const paragraphs = [...html.matchAll(/id="p(\d+)"[^>]*>(?:<p[^>]*>)?([\s\S]*?)<\/p>/g)];
  const body = paragraphs.map((part) => `<p id="p${part[1] ?? ""}">${textOf(part[2] ?? "")}</p>`);
  return bare(html, title, `<h1>${title}</h1>${body.join("")}`);
}

/**
 * The least that a page could be that says all that this one does: its text and links in their elements, with the
 * same 250 bytes of style, without classes, scripts, pictures and what is meant for machines.
 */
export function bareContent(html: string): string {
  const body = html
    .slice(html.indexOf(">", html.indexOf("<body")) + 1, html.indexOf("</body>"))
    .replace(/<(script|svg)[\s\S]*?<\/\1>/g, "")
    .replace(/ ([\w-]+)(?:="[^"]*")?(?=[^<]*>)/g, (attribute, name: string) =>
      /^(?:href|id|lang|dir)$/.test(name) ? attribute : "",
    );
  return bare(html, titleOf(html), body);
}

function bare(html: string, title: string, body: string): string {
  const language = /<html lang="(\w+)" dir="(\w+)"/.exec(html);
  return (
    `<!DOCTYPE html><html lang="${language?.[1] ?? ""}" dir="${language?.[2] ?? ""}"><head>` +
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${title}</title><style>${style}</style></head><body>${body}</body></html>`
  );
}
