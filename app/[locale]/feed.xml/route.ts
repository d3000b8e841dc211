import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { atomFeed } from "@/lib/publish/feed.ts";
import { feedOf } from "../../_route/feed-of.ts";
import { localeOf } from "../../_route/locale-of.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const archive = openArchive();
  const feed = feedOf({
    locale,
    title: archive.description.name[locale],
    self: paths.feed(locale),
    page: paths.home(locale),
    articles: archive.newest(50),
  });
  return new Response(atomFeed(feed), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
}
