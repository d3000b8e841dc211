/**
 * What a page may cost a reader, in bytes after gzip unless said otherwise. Raise a budget only with a reason
 * in the commit: each was reached when it was written down.
 */
export const budgets = {
  /** HTML with its styles and scripts, of any page. */
  page: 12_000,
  /** The same, of an article; what its text alone would take is not in it (see `bareText`). */
  articleBesideText: 7_000,
  /** An article with its fonts, as loaded in the browser. */
  articleWithFonts: 30 * 1024,
  /** Requests for an article at its first visit. */
  articleRequests: 3,
  /** Inline script of a page, in bytes as they stand. */
  inlineScript: 1024,
  /** Different inline scripts in the whole site, so that one policy of hashes serves it. */
  distinctInlineScripts: 3,
  /** Different style elements in the whole site. */
  distinctStyles: 24,
} as const;
