import type { Archive } from "../archive/ask/archive.ts";
import type { ArticleSummary } from "../archive/ask/views.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { type Locale, locales } from "../locale/locale.ts";
import {
  type AuthoritySection,
  authoritySections,
  type FeedForm,
  feedForms,
  paths,
} from "../locale/paths.ts";
import { namedCountries } from "./country-pages.ts";
import type { SiteFile } from "./site-page.ts";

/** What a feed tells the new and changed articles of. */
export type FeedSubject =
  | { readonly of: "archive" }
  | { readonly of: "country"; readonly iso2: string }
  | { readonly of: "outlet"; readonly id: string }
  | { readonly of: AuthoritySection; readonly id: string };

/** A feed holds so many articles: it is a notice of what is new, not the archive. */
const mostEntries = 50;

/** The address of a feed. */
export function feedPath(subject: FeedSubject, locale: Locale, form: FeedForm): string {
  if (subject.of === "archive") return paths.feed(locale, form);
  if (subject.of === "country") return paths.countryFeed(locale, subject.iso2, form);
  if (subject.of === "outlet") return paths.outletFeed(locale, subject.id, form);
  return paths.recordFeed(locale, subject.of, subject.id, form);
}

/** The articles of a feed, what changed or appeared last first; null where the archive has nothing of the kind. */
export function feedArticles(
  archive: Archive,
  subject: FeedSubject,
): readonly ArticleSummary[] | null {
  if (!isThere(archive, subject)) return null;
  if (subject.of === "archive") return archive.latest(subject, mostEntries);
  const { of } = subject;
  if (of === "country") return archive.latest({ of, id: subject.iso2 }, mostEntries);
  const kind = of === "outlet" ? of : "record";
  return archive.latest({ of: kind, id: subject.id }, mostEntries);
}

function isThere(archive: Archive, subject: FeedSubject): boolean {
  if (subject.of === "archive") return true;
  if (subject.of === "country") return archive.country(subject.iso2) !== null;
  if (subject.of === "outlet") return archive.outlet(subject.id) !== null;
  return archive.authority(subject.id)?.record.type === typeOfSection[subject.of];
}

/** Everything that has feeds: the archive, and each country, record and outlet of its articles. */
function feedSubjects(archive: Archive): readonly FeedSubject[] {
  return [
    { of: "archive" },
    ...namedCountries(archive).map((iso2) => ({ of: "country", iso2 }) as const),
    ...authoritySections.flatMap((of) =>
      archive.authorities(typeOfSection[of]).map(({ id }) => ({ of, id })),
    ),
    ...archive.outlets().map(({ id }) => ({ of: "outlet", id }) as const),
  ];
}

/** The feeds of the site, in both languages and forms, and what each shows. */
export function feedFiles(archive: Archive): readonly SiteFile[] {
  return feedSubjects(archive).flatMap((subject) => {
    const input = () => [
      nameOf(archive, subject),
      feedArticles(archive, subject)?.map((article) => [article, archive.dayOfChange(article.id)]),
    ];
    return locales.flatMap((locale) =>
      feedForms.map((form) => ({ address: feedPath(subject, locale, form), input })),
    );
  });
}

function nameOf(archive: Archive, subject: FeedSubject): unknown {
  if (subject.of === "archive" || subject.of === "country") return null;
  if (subject.of === "outlet") return archive.outlet(subject.id)?.name;
  return archive.authority(subject.id)?.record.prefLabel;
}
