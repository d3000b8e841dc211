import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale, Localized } from "@/lib/locale/locale.ts";
import { type ArabicName, nameIn } from "@/lib/locale/name-in.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { articleHeading } from "../article/text/article-heading.ts";

/** What a description says in less than so many letters, search engines and previews show as a whole. */
const room = 160;

/**
 * What a page that lists things says of itself to search engines: its title, and the first of what stands in it.
 * @param entries in the order of the page; names of the other script isolated
 */
export function listDescription(locale: Locale, title: string, entries: readonly string[]): string {
  const separator = locale === "ar" ? "؛ " : "; ";
  let said = "";
  for (const entry of entries) {
    const more = said === "" ? `: ${entry}` : separator + entry;
    if (said !== "" && title.length + said.length + more.length > room) break;
    said += more;
  }
  return title + said;
}

/** How articles are called in such a list. */
export function articleNames(locale: Locale, articles: readonly ArticleSummary[]): string[] {
  return articles.map((article) => {
    const { text, lang } = articleHeading(article, locale);
    return lang === locale ? text : isolate(text);
  });
}

/** How records are called. */
export function recordNames(
  locale: Locale,
  records: readonly { readonly label: ArabicName }[],
): string[] {
  return records.map(({ label }) => {
    const { text, lang } = nameIn(label, locale);
    return lang === locale ? text : isolate(text);
  });
}

/** How what stands on a timeline is called; what has no name is left out. */
export function eventNames(
  locale: Locale,
  events: readonly { readonly name: Localized<string | null> }[],
): string[] {
  return events.flatMap(({ name }) => {
    const own = name[locale];
    if (own !== null) return [own];
    return name.ar === null ? [] : [isolate(name.ar)];
  });
}
