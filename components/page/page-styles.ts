/**
 * The style sheets of the site: for each kind of page the component below `components/` that draws it. The build puts
 * into one sheet what all pages need (`page.css`) and what the component and those that it uses import, and each page
 * carries its sheet. A route names the kind of its page.
 */
export const pageStyles = {
  about: "about/about-page.tsx",
  article: "article/page/article-page.tsx",
  articles: "list/articles-page.tsx",
  cite: "article/cite/cite-page.tsx",
  choose: "choose/choose-page.tsx",
  countries: "country/countries-page.tsx",
  country: "country/country-page.tsx",
  countryTimeline: "country/country-timeline-page.tsx",
  home: "home/home-page.tsx",
  keys: "keys/keys-page.tsx",
  notFound: "choose/not-found-page.tsx",
  outlet: "outlet/outlet-page.tsx",
  outlets: "outlet/outlets-page.tsx",
  parallel: "parallel/parallel-page.tsx",
  period: "timeline/page/period-page.tsx",
  published: "list/published-page.tsx",
  raw: "raw/raw-page.tsx",
  record: "record/record-page.tsx",
  records: "record/list/records-page.tsx",
  report: "work/report-page.tsx",
  search: "search/page/search-page.tsx",
  withdrawn: "article/page/withdrawn-page.tsx",
  timeline: "timeline/page/timeline-page.tsx",
  work: "work/work-page.tsx",
  years: "list/years-page.tsx",
} as const satisfies Readonly<Record<string, `${string}.tsx`>>;

/** A kind of page, by the style sheet that it carries. */
export type PageStyle = keyof typeof pageStyles;
