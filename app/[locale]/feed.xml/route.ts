import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { isLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { feedResponse } from "../../_answer/feed-response.ts";
import { notFoundResponse } from "../../_answer/not-found-response.tsx";

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** The newest articles of the archive. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundResponse();
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
