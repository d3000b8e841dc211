/**
 * What a page may cost a reader, in bytes after gzip unless said otherwise. Raise a budget only with a reason
 * in the commit: each was reached when it was written down.
 */
export const budgets = {
  /** HTML with its styles and scripts, of any page. */
  page: 10_000,
  /** The same, of a home or a country: they hold the timeline, a home the map too, which have no budget elsewhere. */
  withPictures: 11_000,
  /**
   * The same, of an article; what its text alone would take is not in it (see `bareText`). What reference managers, search
   * engines and previews are told takes 0.1 to 0.7 kB of it.
   */
  articleBesideText: 7_000,
  /** The same as a multiple of all that it says, in bare markup (see `bareContent`). */
  articleToBareContent: 2.2,
  /**
   * The same as a multiple of title and paragraphs alone. The two shipped articles are short (1.5 to 1.8 kB), and
   * what stands beside the text hardly grows with it: `npm run bench:pages` weighs longer ones. What machines are told of
   * an article in JSON-LD takes 0.26 of it.
   */
  articleToBareText: 5.45,
  /**
   * An article with the faces of its language, Latin letters among Arabic too, as loaded in the browser. 29.8 kB
   * was reached; the rest is for what a head may have to say besides.
   */
  articleWithFonts: 30_250,
  /** Requests for an article at its first visit until it stands: itself and its faces. */
  articleRequests: 2,
  /**
   * What every page loads once it stands: the module that has it kept for reading offline; 409 bytes were reached. The
   * service worker, 1.5 kB of it at first, is fetched by the browser, beside no page.
   */
  onceItStands: 500,
  /**
   * Scripts and data of the search in the shipped archive, as served, until its first answer and its counts stand.
   */
  search: 40_000,
  /** Inline script of a page, in bytes as they stand. */
  inlineScript: 1024,
  /** Different inline scripts in the whole site, so that one policy of hashes serves it. */
  distinctInlineScripts: 3,
  /** Different style elements in the whole site. */
  distinctStyles: 24,
} as const;
