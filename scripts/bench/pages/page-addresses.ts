/** One address of every kind of page, without its language; the first is the article. */
export const pageAddresses = [
  ...["articles/003/", "", "articles/003/parallel/", "articles/003/raw/", "articles/", "years/"],
  ...[
    "timeline/",
    "timeline/2022/",
    "countries/",
    "countries/tn/",
    "people/",
    "people/kais-saied/",
  ],
  ...["organisations/", "systems/", "events/", "search/", "about/", "keys/"],
] as const;
