import { absoluteUrl } from "@/components/link/site-href.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { isLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { openSearch } from "@/lib/publish/open-search.ts";
import { notFoundResponse } from "../../_answer/not-found-response.tsx";

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** How browsers search the archive in a language. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundResponse();
  const { name, subtitle } = openArchive().description;
  const text = openSearch({
    locale,
    name: name[locale],
    description: subtitle[locale],
    searchUrl: absoluteUrl(paths.search(locale)),
    selfUrl: absoluteUrl(paths.openSearch(locale)),
    iconUrl: absoluteUrl("/icon.svg"),
  });
  return new Response(text, {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}
