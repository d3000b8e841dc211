/** One address of every kind of page, without its language. */
export const pageKinds = {
  home: "",
  article: "articles/003/",
  "article without a stated date": "articles/000/",
  "parallel reading": "articles/003/parallel/",
  "raw text": "articles/003/raw/",
  citations: "articles/003/cite/",
  articles: "articles/",
  years: "years/",
  year: "years/2022/",
  timeline: "timeline/",
  "timeline of a year": "timeline/2022/",
  countries: "countries/",
  country: "countries/tn/",
  "country on the timeline": "countries/kr/timeline/",
  people: "people/",
  person: "people/kais-saied/",
  organisations: "organisations/",
  systems: "systems/",
  system: "systems/gwanghwamun-1st-street/",
  events: "events/",
  search: "search/",
  "search with results": "search/?q=%D8%AA%D9%88%D9%86%D8%B3",
  about: "about/",
  "open data": "about/data/",
  "reading offline": "about/offline/",
  "papers and agencies": "outlets/",
  "what the archive lacks": "about/report/",
  "articles that lack something": "about/report/review/",
  keys: "keys/",
  "not found": "articles/999/",
} as const;

export type PageKind = keyof typeof pageKinds;

export const languages = ["ar", "en"] as const;
