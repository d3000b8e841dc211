/** Elements of HTML that end a line of text. */
export const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** Elements of HTML inside a line. */
export const inlineTags: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code col colgroup del em embed font i img input ins kbd label link mark meta noscript o:p object picture q s small source span strike strong sub sup time tt u var video wbr".split(
    " ",
  ),
);

/** Elements whose content is not text. */
export const opaqueTags = ["script", "style", "svg", "iframe", "template"] as const;
