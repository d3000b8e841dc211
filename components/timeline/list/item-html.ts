import { dateMachineValue } from "@/lib/dates/display-date.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { drawRuler, rulerSize } from "@/lib/timeline/picture/draw-ruler.ts";
import { escapeXml } from "@/lib/timeline/picture/escape-xml.ts";

/** The words an entry needs; the page hands them to the island, which then carries no word of its own. */
export interface ItemWords {
  readonly published: string;
  readonly happened: string;
  readonly from: string;
  readonly paragraph: string;
  readonly noHeadline: string;
  readonly comma: string;
}

/** Where entries are shown. */
export interface ItemContext {
  readonly locale: Locale;
  /** Base path of the site, without slash at its end. */
  readonly base: string;
  readonly words: ItemWords;
  /** Begins the entry's id; `e` in the list, another where an entry is shown a second time. */
  readonly idPrefix?: string;
}

/**
 * One entry of the timeline's list as HTML: an `<li>`. A function of text, not a component, because build and
 * browser write the same entries, and the browser carries no React.
 */
export function itemHtml(item: EventItem, context: ItemContext): string {
  const { locale, words } = context;
  // A date that stands in the headline alone has no paragraph to lead to.
  const evidence =
    item.paragraph === 0
      ? ""
      : words.comma +
        link(
          context,
          paths.paragraph(locale, item.article, item.paragraph),
          fill(words.paragraph, { n: String(item.paragraph) }),
        );
  const headline =
    item.title === null
      ? escapeXml(words.noHeadline)
      : `<bdi${languageOf(item.title.lang, locale)}>${escapeXml(item.title.text)}</bdi>`;
  const article = link(context, paths.article(locale, item.article), headline);
  const countries = item.countries
    .map(([iso2, name]) => link(context, paths.country(locale, iso2), escapeXml(name)))
    .join(words.comma);
  return (
    `<li id="${context.idPrefix ?? "e"}-${escapeXml(item.id)}" class="tl-item">` +
    `<div class="tl-when"><p class="tl-date">${dateHtml(item)}</p>${rulerHtml(item, locale)}` +
    `<p class="soft small">${escapeXml(item.precision)}</p></div>` +
    `<div><p class="tl-kind small"><span class="tl-sign" data-kind="${item.kind}"></span>${escapeXml(words[item.kind])}</p>` +
    `<blockquote${languageOf(item.lang, locale)}>${highlighted(item)}</blockquote>` +
    `<p class="soft small">${escapeXml(words.from)} ${article}${evidence}</p>` +
    (countries === "" ? "" : `<p class="small">${countries}</p>`) +
    `</div></li>`
  );
}

function dateHtml({ date, words, hijri }: EventItem): string {
  const value = date === null ? undefined : dateMachineValue(date);
  if (value === undefined && hijri === null) return `<span>${escapeXml(words)}</span>`;
  const machine = value === undefined ? "" : ` datetime="${value}"`;
  const beside = hijri === null ? "" : ` <span class="hijri soft small">${escapeXml(hijri)}</span>`;
  return `<time${machine}>${escapeXml(words)}</time>${beside}`;
}

function rulerHtml(item: EventItem, locale: Locale): string {
  const inside = drawRuler(item, direction(locale));
  if (inside === null) return "";
  const { width, height } = rulerSize;
  return `<svg class="tl-ruler" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${inside}</svg>`;
}

function languageOf(lang: Locale, locale: Locale): string {
  return lang === locale ? "" : ` lang="${lang}" dir="${direction(lang)}"`;
}

function link({ base }: ItemContext, path: string, html: string): string {
  return `<a href="${escapeXml(base + path)}">${html}</a>`;
}

/** The text with the words that speak of the date highlighted. */
function highlighted({ text, highlights }: EventItem): string {
  let html = "";
  let at = 0;
  for (const [start, end] of highlights) {
    html += `${escapeXml(text.slice(at, start))}<mark>${escapeXml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeXml(text.slice(at));
}
