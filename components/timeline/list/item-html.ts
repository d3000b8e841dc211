import { dateMachineValue } from "@/lib/dates/display-date.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill, type AnyPluralForms } from "@/lib/strings/phrase.ts";
import type { TimelineStrings } from "@/lib/strings/timeline-strings.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import type { Worded } from "@/lib/timeline/list/quote.ts";
import { drawRuler, rulerSize } from "@/lib/timeline/picture/draw/draw-ruler.ts";
import { escapeXml } from "@/lib/timeline/picture/draw/escape-xml.ts";
import { languageOf, quoteHtml, type QuoteWords } from "./quote-html.ts";

/** The words an entry needs; the page hands them to the island, which then carries no word of its own. */
export interface ItemWords extends QuoteWords {
  readonly kinds: TimelineStrings<Locale>["kinds"];
  readonly inferred: string;
  readonly more: string;
  readonly outside: string;
  readonly differs: string;
  readonly articles: AnyPluralForms;
  /** Of a group of entries: those that are folded, and what names no country. */
  readonly others: AnyPluralForms;
  readonly noCountry: string;
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
 * One entry of the timeline's list as HTML: an `<li>`; its name first, then the passages. A function of text, not a
 * component, because build and browser write the same entries, and the browser carries no React.
 */
export function itemHtml(item: EventItem, context: ItemContext): string {
  const { locale, words, base } = context;
  const countries = item.countries
    .map(([iso2, name]) => link(base + paths.country(locale, iso2), escapeXml(name)))
    .join(words.comma);
  const more = { articles: countPhrase(locale, words.articles, item.more) };
  return (
    `<li id="${context.idPrefix ?? "e"}-${escapeXml(item.id)}" class="tl-item">` +
    `<div class="tl-when"><p class="tl-date">${dateHtml(item, inferredHtml(item, words))}</p>${rulerHtml(item, locale)}` +
    (item.precision === "" ? "" : `<p class="soft small">${escapeXml(item.precision)}</p>`) +
    (countries === "" ? "" : `<p class="tl-lands small">${countries}</p>`) +
    `${sourceHtml(item, words)}</div>` +
    `<div>${nameHtml(item, context)}${kindHtml(item, words)}${differsHtml(item, context)}` +
    item.quotes.map((quote) => quoteHtml(quote, context)).join("") +
    (item.more > 0 ? `<p class="soft small">${escapeXml(fill(words.more, more))}</p>` : "") +
    `</div></li>`
  );
}

/** @param sign - stands after the date, before that of another calendar. */
function dateHtml({ date, words, hijri }: EventItem, sign: string): string {
  const value = date === null ? undefined : dateMachineValue(date);
  // See `DateText`.
  const [tag, attribute] =
    value === undefined ? ["span", 'class="when"'] : ["time", `datetime="${value}"`];
  const beside = hijri === null ? "" : ` <span class="hijri soft small">${escapeXml(hijri)}</span>`;
  return `<${tag} ${attribute}>${escapeXml(words)}</${tag}>${sign}${beside}`;
}

/** The sign of what is explained once above the list. */
function inferredHtml({ inferred }: EventItem, words: ItemWords): string {
  if (!inferred) return "";
  const said = escapeXml(words.inferred);
  return `<span class="tl-star" role="img" aria-label="${said}" title="${said}">*</span>`;
}

/** A day, a month or a year says itself how long it is; a span or what goes on is drawn. */
function rulerHtml(item: EventItem, locale: Locale): string {
  if (!/[/~?]/.test(item.date ?? "") || isShort(item.date)) return "";
  const inside = drawRuler(item, direction(locale));
  if (inside === null) return "";
  const { width, height } = rulerSize;
  return `<svg class="tl-svg tl-ruler" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${inside}</svg>`;
}

/** Who gives a date that does not come from the texts; with a link where it can be read. */
function sourceHtml({ source }: EventItem, words: ItemWords): string {
  if (source === null) return "";
  const name = `<bdi>${escapeXml(source.text)}</bdi>`;
  const linked =
    source.url === null ? name : `<a href="${escapeXml(source.url)}" rel="external">${name}</a>`;
  return `<p class="soft small">${fill(escapeXml(words.outside), { source: linked })}</p>`;
}

/** What is no plain happening says so. */
function kindHtml({ kind }: EventItem, { kinds }: ItemWords): string {
  if (kind === "happening" || kind === "publication") return "";
  return `<p class="tl-kind small"><span class="tl-sign" data-kind="${kind}"></span>${escapeXml(kinds[kind])}</p>`;
}

function nameHtml({ name, record }: EventItem, { locale, base }: ItemContext): string {
  if (name === null) return "";
  const text = wordedHtml(name, locale);
  const inside =
    record === null ? text : link(base + paths.authority(locale, "events", record), text);
  return `<p class="tl-name">${inside}</p>`;
}

function differsHtml({ differs }: EventItem, { locale, base, words }: ItemContext): string {
  if (differs === null) return "";
  const address = base + paths.authority(locale, "events", differs.record);
  const name = link(address, wordedHtml(differs.name, locale));
  return `<p class="note small">${fill(escapeXml(words.differs), { name, date: escapeXml(differs.date) })}</p>`;
}

/** Whether a span lies in one month. */
function isShort(date: string | null): boolean {
  const [first = "", last = ""] = (date ?? "").split("/");
  return first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
}

function wordedHtml({ text, lang }: Worded, locale: Locale): string {
  return `<span${languageOf(lang, locale)}>${escapeXml(text)}</span>`;
}

function link(address: string, html: string): string {
  return `<a href="${escapeXml(address)}">${html}</a>`;
}
