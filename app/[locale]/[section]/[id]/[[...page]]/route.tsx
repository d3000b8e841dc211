import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { typeOfSection } from "@/lib/authorities/authority-section.ts";
import { recordPageNode } from "@/lib/publish/json-ld/thing-nodes.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { typeInWords } from "@/lib/strings/type-in-words.ts";
import { articleNames, listDescription } from "@/components/list/list-description.ts";
import { feedLinks } from "@/components/feed/feed-link.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
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
  const { type, prefLabel, description, roles } = view.record;
  if (type !== typeOfSection[section]) return null;
  const name = nameIn(prefLabel, locale);
  const { pageOf } = stringsFor(locale).list;
  const further = number === 0 ? "" : ` · ${fill(pageOf, { n: formatNumber(locale, number) })}`;
  const title = (name.lang === locale ? name.text : isolate(name.text)) + further;
  const office = roles[0]?.label[locale] ?? typeInWords(view.record, locale);
  const articles = passages.items.map(({ article }) => article);
  return {
    path: (each) => paths.authority(each, section, id, number),
    title,
    description:
      number === 0 && description !== undefined
        ? `${title}: ${description[locale]}`
        : listDescription(locale, `${title} (${office})`, articleNames(locale, articles)),
    feeds: feedLinks({ of: section, id }, locale, name.text),
    twins: number === 0 ? ["json"] : [],
    entity: recordPageNode(view.record, locale, absoluteUrl(paths.authority(locale, section, id))),
    ...(number === 0 ? {} : { trail: [[name.text, paths.authority(locale, section, id)]] }),
    section,
    style: "record",
    otherLanguage: name.lang === locale ? "words" : "texts",
    content: <RecordPage {...{ locale, section, view, passages }} />,
  };
});
