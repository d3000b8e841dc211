import { notFound } from "next/navigation";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { atomFeed, jsonFeed } from "@/lib/publish/feed.ts";
import { feedOf } from "../../../_route/feed-of.ts";
import { localeOf } from "../../../_route/locale-of.ts";

export const dynamic = "force-static";

const forms = {
  xml: { type: "application/atom+xml", write: atomFeed, path: paths.countryFeed },
  json: { type: "application/feed+json", write: jsonFeed, path: paths.countryJsonFeed },
};

export function generateStaticParams() {
  const countries = openArchive().countries();
  const files = countries.flatMap(({ iso2 }) =>
    Object.keys(forms).map((form) => `${iso2.toLowerCase()}.${form}`),
  );
  // Next refuses to export a route without any file.
  if (files.length === 0) files.push("none.json");
  return locales.flatMap((locale) => files.map((file) => ({ locale, file })));
}

interface Context {
  readonly params: Promise<{ locale: string; file: string }>;
}

/** The newest articles that name a country, as Atom and as JSON Feed. */
export async function GET(_: Request, { params }: Context) {
  const { locale: segment, file } = await params;
  const locale = localeOf(segment);
  const [code = "", form = ""] = file.split(".");
  const { type, write, path } =
    form === "xml" ? forms.xml : form === "json" ? forms.json : notFound();
  const iso2 = code.toUpperCase();
  const archive = openArchive();
  const feed = feedOf({
    locale,
    title: `${archive.description.name[locale]}: ${countryName(iso2, locale)}`,
    self: path(locale, iso2),
    page: paths.country(locale, iso2),
    articles: archive.countryArticles(iso2, 0)?.items ?? [],
  });
  return new Response(write(feed), { headers: { "content-type": `${type}; charset=utf-8` } });
}
