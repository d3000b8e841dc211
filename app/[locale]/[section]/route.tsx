import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { typeOfSection } from "@/lib/authorities/authority-section.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { RecordsPage } from "@/components/record/records-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** All people, organisations, systems or events that articles name. */
export const GET = pageRoute<{ section: string }>((at, archive) => {
  const { locale } = at;
  const section = authoritySections.find((each) => each === at.section);
  if (section === undefined) return null;
  const { sections, record } = stringsFor(locale);
  const records = archive.authorities(typeOfSection[section]);
  return {
    path: (each) => paths.authorities(each, section),
    title: sections[section],
    description: record.intro[section],
    section,
    style: "records",
    content: <RecordsPage locale={locale} section={section} records={records} />,
  };
});
