import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountriesPage } from "@/components/country/countries-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The countries that articles name. */
export const GET = pageRoute(({ locale }, archive) => {
  const { sections, countries } = stringsFor(locale);
  return {
    path: paths.countries,
    title: sections.countries,
    description: countries.intro,
    section: "countries",
    style: "countries",
    content: (
      <CountriesPage
        locale={locale}
        countries={archive.countries()}
        onlyMentioned={archive.onlyMentioned()}
        pairs={archive.countryPairs()}
      />
    ),
  };
});
