import { countryName } from "@/lib/countries/country-name.ts";
import { paths } from "@/lib/locale/paths.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { CountryMentionsPage, mentionsTitle } from "@/components/country/country-mentions.tsx";
import { articleNames, listDescription } from "@/components/list/list-description.ts";
import { pageRoute } from "../../../../../_answer/page-route.tsx";

/** The articles that mention a country and are not about it. */
export const GET = pageRoute<{ iso2: string; page?: string[] }>((at, archive) => {
  const { locale } = at;
  const iso2 = at.iso2.toUpperCase();
  const number = pageNumber(at.page);
  const page = number === null ? null : archive.countryMentions(iso2, number);
  if (number === null || page === null) return null;
  const title = mentionsTitle(locale, iso2, number);
  return {
    path: (each) => paths.countryMentions(each, iso2, number),
    title,
    description: listDescription(locale, title, articleNames(locale, page.items)),
    trail: [[countryName(iso2, locale), paths.country(locale, iso2)]],
    section: "countries",
    style: "published",
    content: <CountryMentionsPage {...{ locale, iso2, page }} />,
  };
});
