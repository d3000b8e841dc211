import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { typeOfSection } from "@/lib/authorities/authority-section.ts";
import { HomePage } from "@/components/home/home-page.tsx";
import { pageRoute } from "../_answer/page-route.tsx";

/** A language's home. */
export const GET = pageRoute(({ locale }, archive) => {
  const names = authoritySections.map((section) => ({
    section,
    records: archive.authorities(typeOfSection[section]).slice(0, 6),
  }));
  return {
    path: paths.home,
    style: "home",
    content: (
      <HomePage
        locale={locale}
        archive={archive.description}
        size={archive.size}
        newest={archive.newest(6)}
        countries={archive.countries().slice(0, 12)}
        years={archive.years().slice(0, 12)}
        outlets={archive.outlets()}
        names={names}
      />
    ),
  };
});
