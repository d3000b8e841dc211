import { x } from "xastscript";
import { writeXml } from "../base/write-xml.ts";
import type { Locale } from "../locale/locale.ts";

/** What browsers need to know to search the archive from their own line. */
export interface SearchDescription {
  readonly locale: Locale;
  readonly name: string;
  readonly description: string;
  /** Whole addresses of the search page, of this description, and of the site's icon. */
  readonly searchUrl: string;
  readonly selfUrl: string;
  readonly iconUrl: string;
}

/** An OpenSearch description document (OpenSearch 1.1, Draft 6), which the search page's parameter `q` follows. */
export function openSearch(of: SearchDescription): string {
  const { locale, name, description, searchUrl, selfUrl, iconUrl } = of;
  const root = x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
    x("ShortName", shortened(name, 16)),
    x("Description", shortened(description, 1024)),
    ...(name.length > 16 ? [x("LongName", shortened(name, 48))] : []),
    x("Url", { type: "text/html", template: `${searchUrl}?q={searchTerms}` }),
    x("Url", {
      type: "application/opensearchdescription+xml",
      rel: "self",
      template: selfUrl,
    }),
    x("Image", { type: "image/svg+xml" }, iconUrl),
    x("Language", locale),
    x("InputEncoding", "UTF-8"),
    x("OutputEncoding", "UTF-8"),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(root)}\n`;
}

/** The first whole words of a text, at most so many characters; a longer first word is cut. */
function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most + 1).lastIndexOf(" ");
  return letters.slice(0, cut > 0 ? cut : most).join("");
}
