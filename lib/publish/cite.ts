import type { Locale } from "../locale/locale.ts";

/** What a citation is made of, in the language of the page it stands on. */
export interface Citation {
  /** Headline, or the opening words of a text without one. */
  readonly title: string;
  readonly titleStatus: "stated" | "supplied" | "none";
  /** Publication date as it is displayed; null when unknown. */
  readonly date: string | null;
  /** Whether the date was concluded rather than stated; a cataloguer brackets it then. */
  readonly dateInferred: boolean;
  readonly credit: string | null;
  readonly source: string | null;
  readonly archiveName: string;
  readonly id: string;
  readonly url: string;
}

const words = {
  ar: { undated: "بلا تاريخ", item: "المقال", comma: "،", open: "«", close: "»" },
  en: { undated: "undated", item: "article", comma: ",", open: "“", close: "”" },
} as const;

/**
 * A citation to paste, one line of plain text. As cataloguers do (ISO 690), what the archive supplied or
 * concluded stands in square brackets. The address, and a title of the other script, are isolated
 * (U+2068…U+2069), so that they and what stands beside them keep their order; what readers copy is without those
 * signs.
 */
export function cite(citation: Citation, locale: Locale): string {
  const w = words[locale];
  // Quotation marks inside quotation marks are single ones in English; the Arabic pair differs from "…" as it is.
  const inner = locale === "en" ? citation.title.replace(/“([^”]*)”/g, "‘$1’") : citation.title;
  const isForeign = /\p{Script=Arabic}/u.test(inner) !== (locale === "ar");
  const quoted = `${w.open}${isForeign ? `\u2068${inner}\u2069` : inner}${w.close}`;
  const title = citation.titleStatus === "stated" ? quoted : `[${quoted}]`;
  const date =
    citation.date === null
      ? `[${w.undated}]`
      : citation.dateInferred
        ? `[${citation.date}]`
        : citation.date;
  const parts = [
    ...(citation.source === null ? [] : [`\u2068${citation.source}\u2069`]),
    date,
    ...(citation.credit === null ? [] : [`ⓒ\u00A0\u2068${citation.credit}\u2069`]),
    `${citation.archiveName}${w.comma} ${w.item} ${citation.id}`,
    `\u2068${citation.url}\u2069`,
  ];
  return `${title}. ${parts.join(". ")}`;
}
