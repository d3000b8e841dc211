// The allowed directions of dependencies inside lib/. What a room may import, besides itself, lib/base and packages:
// `any` counts for values and types, `types` for `import type` alone (nothing of it reaches the browser).
// Configuration of a tool, so plain JavaScript: it is read without translation.

/** @type {Record<string, { any: string[], types?: string[], node?: boolean }>} */
export const rooms = {
  base: { any: [], node: true },
  locale: { any: [] },
  arabic: { any: [] },
  strings: { any: ["locale"] },
  dates: { any: ["arabic", "locale"] },
  countries: { any: ["arabic", "locale"] },
  schema: { any: ["locale", "dates", "countries"] },
  authorities: { any: ["arabic", "locale", "dates", "schema"] },
  article: { any: ["locale", "dates", "countries", "schema"], types: ["authorities"] },
  ingest: { any: ["arabic", "dates", "countries", "authorities", "article"] },
  archive: {
    any: ["schema", "article", "authorities", "dates", "countries", "locale", "arabic", "markdown"],
    types: ["search", "timeline"],
    node: true,
  },
  markdown: { any: ["locale", "article"], node: true },
  search: { any: ["arabic", "locale", "countries", "authorities"], types: ["article"] },
  timeline: {
    any: ["arabic", "countries", "dates", "locale", "strings"],
    types: ["article"],
  },
  publish: {
    any: ["article", "authorities", "dates", "countries", "locale"],
    types: ["archive"],
    node: true,
  },
  site: {
    any: ["base", "archive", "authorities", "locale", "publish", "timeline"],
    node: true,
  },
};
