import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import type { Quote } from "@/lib/timeline/list/quote.ts";
import { escapeXml } from "@/lib/timeline/picture/draw/escape-xml.ts";

/** The words around a passage. */
export interface QuoteWords {
  readonly paragraph: string;
  readonly noHeadline: string;
  readonly says: string;
  readonly comma: string;
}

interface QuoteContext {
  readonly locale: Locale;
  readonly base: string;
  readonly words: QuoteWords;
}

/** A passage that tells of an event, then where it stands: article, paper and date, paragraph. */
export function quoteHtml(quote: Quote, { locale, base, words }: QuoteContext): string {
  const link = (path: string, html: string) => `<a href="${escapeXml(base + path)}">${html}</a>`;
  const headline =
    quote.title === null
      ? escapeXml(words.noHeadline)
      : `<bdi${languageOf(quote.title.lang, locale)}>${escapeXml(quote.title.text)}</bdi>`;
  const published = quote.published === "" ? "" : ` (<bdi>${escapeXml(quote.published)}</bdi>)`;
  // A date that stands in the headline alone has no paragraph to lead to.
  const evidence =
    quote.paragraph === 0
      ? ""
      : words.comma +
        link(
          paths.paragraph(locale, quote.article, quote.paragraph),
          fill(words.paragraph, { n: String(quote.paragraph) }),
        );
  const says =
    quote.says === null
      ? ""
      : `<p class="soft small">${escapeXml(fill(words.says, { date: quote.says }))}</p>`;
  const state = quote.state === undefined ? "" : ` (${escapeXml(quote.state)})`;
  return (
    `<div class="tl-told"><div><blockquote${languageOf(quote.lang, locale)}>${highlighted(quote)}</blockquote>${says}</div>` +
    `<p class="tl-from soft small">` +
    `${link(paths.article(locale, quote.article), headline)}${published}${evidence}${state}</p></div>`
  );
}

/** The attributes of a text in another language than the page's. */
export function languageOf(lang: Locale, locale: Locale): string {
  return lang === locale ? "" : ` lang="${lang}" dir="${direction(lang)}"`;
}

/** The text with the words that speak of the date highlighted. */
function highlighted({ text, highlights }: Quote): string {
  let html = "";
  let at = 0;
  for (const [start, end] of highlights) {
    html += `${escapeXml(text.slice(at, start))}<mark>${escapeXml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeXml(text.slice(at));
}
