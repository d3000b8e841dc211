import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { typeOfSection } from "@/lib/authorities/authority-section.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { RecordPage } from "@/components/record/record-page.tsx";
import { recordsPage } from "../../../../_answer/records-page.tsx";
import { pageRoute } from "../../../../_answer/page-route.tsx";

interface Segments {
  readonly section: string;
  readonly id: string;
  readonly page?: string[];
}

/**
 * One person, organisation, system or event, and further pages of the passages that name it; below `_` the further pages
 * of their list.
 */
export const GET = pageRoute<Segments>((at, archive) => {
  const { locale, id } = at;
  const section = authoritySections.find((each) => each === at.section);
  const number = pageNumber(at.page);
  if (section === undefined || number === null) return null;
  if (id === "_") return number > 1 ? recordsPage(archive, locale, section, number) : null;
  const view = archive.authority(id);
  const passages = archive.passages(id, number);
  if (view === null || passages === null) return null;
  const { type, prefLabel, description } = view.record;
  if (type !== typeOfSection[section]) return null;
  const name = nameIn(prefLabel, locale);
  return {
    path: (each) => paths.authority(each, section, id, number),
    title: name.lang === locale ? name.text : isolate(name.text),
    ...(description === undefined ? {} : { description: description[locale] }),
    section,
    style: "record",
    otherLanguage: name.lang === locale ? "words" : "texts",
    content: <RecordPage {...{ locale, section, view, passages }} />,
  };
});
