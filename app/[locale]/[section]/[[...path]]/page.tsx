import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { pagesToRender } from "@/lib/archive/ask/pages-to-render.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { RecordPage } from "@/components/record/record-page.tsx";
import { RecordsPage } from "@/components/record/records-page.tsx";
import { typeOf } from "@/components/record/type-of.ts";
import { entryPath, entryPaths, entrySegments } from "../../../_route/entry-path.ts";
import { localeOf } from "../../../_route/locale-of.ts";
import { SiteFrame } from "../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; section: string; path?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const archive = openArchive();
  const locale = localeOf(params.locale);
  return authoritySections.flatMap((section) => {
    const entries = archive
      .authorities(typeOf[section])
      .flatMap(({ id }) => entryPaths(id, archive.passagePages(id)));
    const changed = pagesToRender(
      entries,
      ({ entry, page }) => paths.authority(locale, section, entry, page),
      ({ entry, page }) => [
        archive.description,
        page === 0 ? archive.authority(entry) : null,
        archive.versions.passages(entry, page),
      ],
    );
    return [
      { section, path: [] },
      ...changed.map((each) => ({ section, path: entrySegments(each) })),
    ];
  });
}

async function read({ params }: Props) {
  const { locale, section: segment, path } = await params;
  const section = authoritySections.find((each) => each === segment) ?? notFound();
  const at = entryPath(path);
  const base = { locale: localeOf(locale), section };
  if (at === null) {
    return { ...base, path: (each: Locale) => paths.authorities(each, section), record: null };
  }
  const archive = openArchive();
  const view = archive.authority(at.entry) ?? notFound();
  if (view.record.type !== typeOf[section]) notFound();
  return {
    ...base,
    path: (each: Locale) => paths.authority(each, section, at.entry, at.page),
    record: { view, passages: archive.passages(at.entry, at.page) ?? notFound() },
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, section, path, record } = await read(props);
  const s = stringsFor(locale);
  if (record === null) {
    return siteMetadata({
      locale,
      path,
      title: s.sections[section],
      description: s.record.intro[section],
    });
  }
  const { prefLabel, description } = record.view.record;
  return siteMetadata({
    locale,
    path,
    title: prefLabel[locale],
    ...(description === undefined ? {} : { description: description[locale] }),
  });
}

export default async function Records(props: Props) {
  const { locale, section, path, record } = await read(props);
  return (
    <SiteFrame locale={locale} path={path} section={section}>
      {record === null ? (
        <RecordsPage
          locale={locale}
          section={section}
          records={openArchive().authorities(typeOf[section])}
        />
      ) : (
        <RecordPage locale={locale} section={section} {...record} />
      )}
    </SiteFrame>
  );
}
