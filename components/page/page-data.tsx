import type { Thing } from "schema-dts";
import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { type Locale, locales, otherLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import {
  breadcrumbNode,
  homeNode,
  pageNode,
  type PageType,
  siteNode,
} from "@/lib/publish/json-ld/page-nodes.ts";
import { writeJsonLd } from "@/lib/publish/json-ld/write-json-ld.ts";
import { withoutIsolates } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { absoluteUrl } from "../link/site-href.ts";
import type { PageStyle } from "./page-styles.ts";
import type { PageInfo } from "./page-tags.tsx";
import { type Section, sectionPath } from "./section.ts";

/** What a page is for machines, beside what its head says of it. */
export interface PageSubject {
  /** What the page is about; an article is told without the page around it. */
  readonly entity?: Thing;
  /** Names and paths of the pages between the section's and this one, from above. */
  readonly trail?: readonly (readonly [name: string, path: string])[];
}

interface PageDataProps {
  readonly archive: ArchiveDescription;
  readonly page: PageInfo & PageSubject;
  readonly section: Section | undefined;
  readonly style: PageStyle;
}

/** Every kind of page that is more than a page. */
const types: Partial<Record<PageStyle, PageType>> = {
  ...{ about: "AboutPage", search: "SearchResultsPage" },
  ...{ articles: "CollectionPage", published: "CollectionPage", years: "CollectionPage" },
  ...{ countries: "CollectionPage", country: "CollectionPage", countryTimeline: "CollectionPage" },
  ...{ timeline: "CollectionPage", period: "CollectionPage" },
  ...{ outlets: "CollectionPage", outlet: "CollectionPage" },
  ...{ records: "CollectionPage", record: "CollectionPage" },
  ...{ report: "CollectionPage", work: "CollectionPage" },
};

/** A page for machines: schema.org in JSON-LD, with the way that leads to it. */
export function PageData({ archive, page, section, style }: PageDataProps) {
  const { locale, path, entity } = page;
  if (style === "home") return <JsonLd nodes={[homeData(archive, locale)]} />;
  const url = absoluteUrl(path(locale));
  const name = withoutIsolates(page.title ?? archive.name[locale]);
  const own =
    style === "article" && entity !== undefined
      ? entity
      : pageNode({
          ...{ locale, url, name, mainEntity: entity },
          type: types[style] ?? "WebPage",
          isPartOf: archiveNode(archive, locale),
        });
  const above = section === undefined ? [] : [sectionStep(locale, section)];
  const steps = [
    [archive.name[locale], paths.home(locale)] as const,
    ...above,
    ...(page.trail ?? []),
  ]
    .filter(([, step]) => step !== path(locale))
    .map(([step, at]) => [withoutIsolates(step), absoluteUrl(at)] as const);
  return <JsonLd nodes={[own, breadcrumbNode([...steps, [name]])]} />;
}

function sectionStep(locale: Locale, section: Section) {
  const { sections, home } = stringsFor(locale);
  const names = { ...sections, years: home.byYear };
  return [names[section], sectionPath(locale, section)] as const;
}

/** The page that chooses a language, which stands for the whole archive. */
export function ChooseData({ archive }: { readonly archive: ArchiveDescription }) {
  return <JsonLd nodes={[homeData(archive, "ar", paths.chooseLanguage(), locales)]} />;
}

/** The archive, as what is in it names it. */
export function archiveNode(archive: ArchiveDescription, locale: Locale) {
  return siteNode(archive.name[locale], absoluteUrl(paths.home(locale)));
}

function homeData(
  { name, subtitle, description }: ArchiveDescription,
  locale: Locale,
  path = paths.home(locale),
  languages: readonly Locale[] = [locale],
) {
  return homeNode({
    name: name[locale],
    alternateNames: [...new Set([subtitle[locale], name[otherLocale(locale)]])],
    description: description[locale],
    url: absoluteUrl(path),
    searchUrl: absoluteUrl(paths.search(locale)),
    languages,
  });
}

function JsonLd({ nodes }: { readonly nodes: readonly Thing[] }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(nodes) }} />
  );
}
