// The walks through the code that are kept short; `npm run boundaries` counts them and holds them to their most files.

/**
 * A walk follows one thing from where it comes in to where it goes out. Each station is a function that takes the
 * thing and gives it on in another form, or one that calls such functions one after another. No stations: types and
 * tables; what decides only when or how often (commands, loops, threads, caches); what hands on as it is (messages,
 * files read or written as told); what checks; what adds to the thing (dates found, links, decisions of people); and
 * what stands around it (a page's head). Of files that are alike, such as the steps of the ingest, one is a station.
 *
 * A station must be reached: an earlier one imports its function, or it imports the function of an earlier one that it
 * gets the thing from. Where the thing goes another way, `over` names it: a file that both import, or a word that
 * stands in both (a file's name, an interface).
 * @type {{ name: string, most: number, stations: { file: string, name: string, gives: string, over?: string }[] }[]}
 */
export const walks = [
  {
    name: "A raw file to its page",
    most: 16,
    stations: [
      {
        file: "scripts/ingest/run/process-file.ts",
        name: "processFile",
        gives: "the bytes of the file, and its two files of an article",
      },
      {
        file: "lib/ingest/convert.ts",
        name: "convert",
        gives: "bytes → article, with the list of steps",
      },
      { file: "lib/ingest/read-raw.ts", name: "readRaw", gives: "bytes → lines, or what is wrong" },
      { file: "lib/ingest/decode/decode.ts", name: "decodeBytes", gives: "bytes → text" },
      { file: "lib/ingest/lines/split-lines.ts", name: "splitLines", gives: "text → lines" },
      {
        file: "lib/ingest/steps/headline/stated-title.ts",
        name: "statedTitle",
        gives: "lines → what each is (one of the steps; the others are files like it)",
      },
      { file: "lib/ingest/assemble.ts", name: "assemble", gives: "lines → article" },
      { file: "lib/article/article-file.ts", name: "formatArticle", gives: "article → `ar.md`" },
      {
        file: "lib/archive/read/article-sources.ts",
        name: "parseSources",
        gives: "`ar.md` and the files beside it → what they say",
        over: "ar.md",
      },
      {
        file: "lib/archive/prepare/prepare-article.ts",
        name: "prepareArticle",
        gives: "what they say → prepared files",
      },
      {
        file: "lib/archive/prepare/build-details.ts",
        name: "buildDetails",
        gives: "what they say → details and excerpts",
      },
      {
        file: "lib/markdown/render-paragraphs.ts",
        name: "renderParagraphs",
        gives: "Markdown → HTML of paragraphs",
      },
      {
        file: "lib/archive/ask/open-archive.ts",
        name: "openArchive",
        gives: "prepared files → what a page asks",
        over: "lib/archive/prepare/prepared-files.ts",
      },
      {
        file: "app/_answer/page-route.tsx",
        name: "pageRoute",
        gives: "an address → a page's HTML",
      },
      {
        file: "app/[locale]/articles/[id]/route.tsx",
        name: "GET",
        gives: "id → the article's page",
      },
      {
        file: "components/article/page/article-page.tsx",
        name: "ArticlePage",
        gives: "what was asked → the page",
      },
    ],
  },
  {
    name: "A query to its hits",
    most: 12,
    stations: [
      {
        file: "components/search/island/search-page.island.ts",
        name: "SearchPage",
        gives: "what the reader does → a state, and what is drawn",
      },
      { file: "components/search/island/answers.ts", name: "answersTo", gives: "state → request" },
      {
        file: "components/search/island/start-search.ts",
        name: "workerEngine",
        gives: "request → message",
        over: "SearchEngine",
      },
      {
        file: "components/search/worker/search.worker.ts",
        name: "replyTo",
        gives: "message → response",
        over: "WorkerRequest",
      },
      {
        file: "lib/search/engine.ts",
        name: "openIndex",
        gives: "request → response, step by step",
      },
      { file: "lib/search/query/parse.ts", name: "parseQuery", gives: "text → query" },
      { file: "lib/search/query/search.ts", name: "findArticles", gives: "query → articles" },
      {
        file: "lib/search/query/file-storage.ts",
        name: "FileStorage",
        gives: "words → postings → scores",
      },
      {
        file: "lib/search/query/resolve/resolve-groups.ts",
        name: "resolveGroups",
        gives: "words → families with their postings",
      },
      { file: "lib/search/rank/rank.ts", name: "rank", gives: "postings → scores" },
      { file: "lib/search/show/hit.ts", name: "makeHit", gives: "article → hit" },
      { file: "components/search/view/draw-answer.ts", name: "drawAnswer", gives: "hits → HTML" },
    ],
  },
];

/**
 * A new country is a row of the table: no more files than these may name one. Counted on a country of which nothing
 * else in the code has reason to speak.
 */
export const newCountry = { most: 1, words: ["Tuvalu", "توفالو", '"TV"'] };
