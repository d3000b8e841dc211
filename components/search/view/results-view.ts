import { html, nothing, type TemplateResult } from "lit-html";
import { direction, otherLocale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { HighlightedText, Passage, SearchHit } from "@/lib/search/types.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { besideHeadline, stateView } from "./english-view.ts";
import type { SearchContext } from "./search-context.ts";

/** The results of one page, as a list of articles. */
export function resultsView(
  hits: readonly SearchHit[],
  query: string,
  context: SearchContext,
): TemplateResult {
  return html`<ol class="results">
    ${hits.map((hit) => html`<li>${hitView(hit, query, context)}</li>`)}
  </ol>`;
}

function hitView(hit: SearchHit, query: string, context: SearchContext): TemplateResult {
  const { locale, words } = context;
  const other = otherLocale(locale);
  const shown = hit.matchedIn === locale || !hit.passages[locale] ? hit.matchedIn : locale;
  const passage = hit.passages[shown];
  const link = (paragraph: number): string => {
    const address = paths.article(locale, hit.id);
    const search = query === "" ? "" : `?q=${encodeURIComponent(query)}`;
    return `${context.basePath}${address}${search}#p${paragraph}`;
  };
  const own = hit.titles[locale];
  const title = own ?? hit.titles[other];
  const titleLanguage = own ? locale : title ? other : shown;
  const comma = locale === "ar" ? "، " : ", ";
  const where = hit.countries.map((iso2) => context.label("country", iso2)).join(comma);
  return html`<p class="when small">
      <span class="time">${hit.date === null ? words.undated : context.date(hit.date)}</span>
      ${hit.outlet === null ? nothing : html`<span class="soft">${context.label("outlet", hit.outlet)}</span>`}
    </p>
    <h2
      class="face"
      lang=${titleLanguage === locale ? nothing : titleLanguage}
      dir=${titleLanguage === locale ? nothing : direction(titleLanguage)}
    >
      <a href=${link(passage?.paragraph ?? 1)}
        >${
          title
            ? highlightedText(title)
            : html`<span class="soft">${words.noHeadline}:</span> ${openingOf(passage)} …`
        }</a
      >${locale === "en" && titleLanguage === "en" ? stateView(hit.english?.title, words) : nothing}
    </h2>
    ${besideHeadline(hit, context)}
    ${where === "" ? nothing : html`<p class="place small">${where}</p>`}
    ${hit.otherName === null ? nothing : otherNameView(hit.otherName, context)}
    ${passage ? passageView(hit, passage, shown, link(passage.paragraph), context) : nothing}
    ${
      hit.matchedIn !== shown && hit.passages[hit.matchedIn]
        ? matchedElsewhere(hit, context, link)
        : nothing
    } `;
}

/** Says by which other name the article names what was asked for. */
function otherNameView(
  { asked, record }: NonNullable<SearchHit["otherName"]>,
  { locale, words }: SearchContext,
): TemplateResult {
  const values = {
    asked: `\u2068${asked}\u2069`,
    record: `\u2068${nameIn(record, locale).text}\u2069`,
  };
  return html`<p class="soft small">${fill(words.otherName, values)}</p>`;
}

/** The words matched in the language that the reader is not reading: shown too, so that the hit explains itself. */
function matchedElsewhere(
  hit: SearchHit,
  context: SearchContext,
  link: (paragraph: number) => string,
): TemplateResult | typeof nothing {
  const passage = hit.passages[hit.matchedIn];
  if (!passage || passage.highlights.length === 0) return nothing;
  return html`<p class="soft small">${context.words.matchedIn[hit.matchedIn]}</p>
    ${passageView(hit, passage, hit.matchedIn, link(passage.paragraph), context)}`;
}

function passageView(
  { english }: SearchHit,
  passage: Passage,
  language: "ar" | "en",
  href: string,
  { locale, words }: SearchContext,
): TemplateResult {
  return html`<p class="face passage" lang=${language} dir=${direction(language)}>
    ${passage.cutBefore ? "… " : nothing}${highlightedText(passage)}${passage.cutAfter ? " …" : nothing}
    <a class="anchor" href=${href} lang=${locale} dir=${direction(locale)}
      >${words.paragraph.replace("{n}", String(passage.paragraph))}</a
    >${locale === "en" && language === "en" ? stateView(english?.paragraphs[passage.paragraph - 1], words) : nothing}
  </p>`;
}

function openingOf(passage: HighlightedText | undefined): string {
  return passage?.text.split(" ").slice(0, 12).join(" ") ?? "";
}

/** A text with its found words highlighted. Only whole words: markup inside a word breaks Arabic joining. */
function highlightedText({ text, highlights }: HighlightedText): TemplateResult {
  const parts: (string | TemplateResult)[] = [];
  let done = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(done, start), html`<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  return html`${parts}${text.slice(done)}`;
}
