import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { isLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { feedResponse } from "../../_page/feed-response.ts";
import { notFound } from "../../_page/not-found.tsx";

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** The newest articles of the archive. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFound();
  const archive = openArchive();
  return feedResponse({
    form: "xml",
    locale,
    title: archive.description.name[locale],
    self: paths.feed(locale),
    page: paths.home(locale),
    articles: archive.newest(50),
  });
}
