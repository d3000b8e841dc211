// The rooms of the code and the allowed directions of imports between them: `npm run boundaries` holds them, and
// writes them into docs/architecture.md. Configuration of a tool, so plain JavaScript: it is read without translation.

/**
 * The folders with code: what each holds, and whose code it may use.
 * @type {Record<string, { holds: string, uses: string[] }>}
 */
export const folders = {
  app: {
    holds:
      "every address of the site, and nothing else: what is asked for, which answers of the archive, which component",
    uses: ["components", "lib"],
  },
  components: {
    holds:
      "what things look like: React, rendered by the build. `*.island.ts` and `*.worker.ts` run in the browser, on HTML that is complete without them",
    uses: ["lib"],
  },
  scripts: {
    holds: "commands: they read files, call lib, write files, show progress",
    uses: ["components", "lib"],
  },
  tests: {
    holds: "mirrors the tree; `e2e/` in a real browser, `builds/` whole builds",
    uses: ["app", "components", "lib", "scripts"],
  },
};

/**
 * The rooms of lib/. Each may import itself, `base` and packages, and besides: `any` counts for values and types,
 * `types` for `import type` alone (nothing of it reaches the browser). `node`: it may use Node and touch the disk.
 * @type {Record<string, { holds: string, any: string[], types?: string[], node?: boolean }>}
 */
export const rooms = {
  base: {
    holds:
      "what every room may need and none owns: hashes, stamps of files, answers kept once given. What touches the disk is in files of its own, out of the reach of rooms without Node",
    any: [],
    node: true,
  },
  locale: { holds: "the languages, their direction, the site's addresses", any: [] },
  arabic: {
    holds:
      "tidy (for display), fold (for matching only), tokens with offsets, the word and what may be joined to it, stems, stop words, sentences, digits",
    any: [],
  },
  strings: {
    holds: "the interface's words, typed: a missing key or plural form does not compile",
    any: ["locale"],
  },
  dates: {
    holds: "EDTF values, display in both languages and calendars, recognising dates in text",
    any: ["arabic", "locale"],
  },
  countries: {
    holds: "every ISO 3166 country: names, adjectives, capitals; recognising them in text",
    any: ["arabic", "locale"],
  },
  events: {
    holds: "what a dated sentence tells: its kind, by which rule, and a name cut from its words",
    any: ["arabic", "dates"],
  },
  schema: {
    holds:
      "what people write, read safely: YAML and front matter as data only, values checked by schemas (zod), faults told as sentences; and edited so that what is not decided stays letter by letter",
    any: ["dates", "countries"],
  },
  outlets: {
    holds:
      "papers, agencies, channels and sites: those that the software knows, the archive's laid over them, and finding one by a name",
    any: ["arabic", "schema"],
  },
  authorities: {
    holds:
      "records of people, organisations, systems, events; finding their mentions, proposing new ones",
    any: ["arabic", "countries", "locale", "schema"],
  },
  article: {
    holds:
      "the Article and its front matter, translation, evidence, editorial decision: each read and written in one file",
    any: ["locale", "dates", "countries", "events", "schema"],
  },
  ingest: {
    holds: "bytes → article, an ordered list of one-file steps; pure",
    any: ["arabic", "dates", "countries", "events", "authorities", "outlets", "article"],
  },
  markdown: {
    holds: "body → sanitised HTML, with links set by span",
    any: [],
    node: true,
  },
  archive: {
    holds:
      "`read/` the content folder, `prepare/` all that pages ask once before a build, `ask/` the questions that pages ask",
    any: [
      ...[
        "schema",
        "article",
        "authorities",
        "outlets",
        "dates",
        "events",
        "countries",
        "locale",
        "arabic",
      ],
      "markdown",
      "timeline",
    ],
    types: ["search"],
    node: true,
  },
  timeline: {
    holds: "events in time: their dates, their picture, their list, and the data files of each",
    any: ["arabic", "countries", "dates", "locale", "strings"],
    types: ["article", "events"],
  },
  search: {
    holds: "one engine for build and browser: analyse, index, find, rank, show",
    any: ["arabic", "locale", "dates"],
    types: ["article"],
  },
  solr: {
    holds:
      "the search engine over a Solr server: the server's client, its configset, what is sent to it and what is asked of it",
    any: ["locale", "search"],
    node: true,
  },
  offline: {
    holds:
      "what devices fetch to read without a network: the packs in which many pages are one file, and what is offered of them",
    any: ["locale"],
  },
  publish: {
    holds: "feeds, sitemaps, JSON-LD, citations; `data/` the tables and documents of open data",
    any: ["article", "authorities", "dates", "events", "locale", "strings"],
    types: ["archive", "timeline"],
    node: true,
  },
  bag: {
    holds: "BagIt (RFC 8493): manifests, their paths, and the files that tell of a bag",
    any: [],
  },
  translate: {
    holds:
      "English from outside: segments of articles, the formats in which they are exchanged (XLIFF, TMX, CSV, PO), what is checked when they come back, and what is asked of a machine",
    any: ["arabic", "article", "authorities", "dates", "schema"],
  },
  desk: {
    holds:
      "the archivist's desk: what its page and its server say to each other, and what a decision writes into a file",
    any: ["arabic", "article", "authorities", "countries", "dates", "locale", "schema", "strings"],
  },
  site: {
    holds: "the pages of the site, and what each is made of; the assets that they ask for",
    any: ["archive", "authorities", "locale", "publish", "timeline"],
    node: true,
  },
};
