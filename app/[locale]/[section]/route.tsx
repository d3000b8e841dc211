import { authoritySections } from "@/lib/locale/paths.ts";
import { recordsPage } from "../../_answer/records-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** All people, organisations, systems or events that articles name. */
export const GET = pageRoute<{ section: string }>((at, archive) => {
  const section = authoritySections.find((each) => each === at.section);
  return section === undefined ? null : recordsPage(archive, at.locale, section, 1);
});
