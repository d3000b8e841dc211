import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { isLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { feedResponse } from "../../../_answer/feed-response.ts";
import { notFoundResponse } from "../../../_answer/not-found-response.tsx";

interface Context {
  readonly params: Promise<{ locale: string; file: string }>;
}

/** The newest articles that name a country: `kr.xml` as Atom, `kr.json` as JSON Feed. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const [, code = "", form = ""] = /^([a-z]{2})\.(xml|json)$/.exec(file) ?? [];
  if (!isLocale(locale) || (form !== "xml" && form !== "json")) return notFoundResponse();
  const iso2 = code.toUpperCase();
  const archive = openArchive();
  const articles = archive.countryArticles(iso2, 0);
  if (articles === null) return notFoundResponse();
  const path = form === "xml" ? paths.countryFeed : paths.countryJsonFeed;
  return feedResponse({
    form,
    locale,
    title: `${archive.description.name[locale]}: ${countryName(iso2, locale)}`,
    self: path(locale, iso2),
    page: paths.country(locale, iso2),
    articles: articles.items,
  });
}
