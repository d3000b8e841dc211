import { openArchive } from "@/lib/archive/open-archive.ts";
import { locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { atomFeed } from "@/lib/publish/atom-feed.ts";
import { feedEntry } from "@/components/feed/feed-entry.ts";
import { absoluteUrl } from "@/components/link/absolute-url.ts";
import { localeOf } from "../../_route/locale-of.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const archive = openArchive();
  const { name, subtitle, released } = archive.description;
  const feed = atomFeed({
    locale,
    title: name[locale],
    subtitle: subtitle[locale],
    selfUrl: absoluteUrl(paths.feed(locale)),
    homeUrl: absoluteUrl(paths.home(locale)),
    // Where nobody wrote down the day of release, this state of the archive is published on the day of its build.
    released: released ?? new Date().toISOString().slice(0, 10),
    entries: archive.newest(50).map((article) => feedEntry(article, locale)),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
