import type { AuthorityView, Page, Passage } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Pager } from "../list/pager.tsx";
import { PassageList } from "../passage/passage-list.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RecordHead } from "./record-head.tsx";
import "./record.css";
import "../list/page-head.css";
import "../page/utilities.css";

interface RecordPageProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly view: AuthorityView;
  readonly passages: Page<Passage>;
}

/** One authority record: its names in both scripts, what is known of it, and every passage that names it. */
export function RecordPage({ locale, section, view, passages }: RecordPageProps) {
  const s = stringsFor(locale);
  const { record } = view;
  // Counts stand on the front page alone: the further pages stay as they are when an article is added.
  const isFront = passages.number === 0;
  const names = [record.prefLabel.en, ...record.altLabels.en, ...(record.shortLabels?.en ?? [])];
  return (
    <article className="record grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <RecordHead locale={locale} record={record} page={passages.number} />
        <section aria-labelledby="passages">
          <h2 id="passages">{s.record.passages}</h2>
          {isFront && (
            <p className="soft small">{countPhrase(locale, s.counts.passages, passages.total)}</p>
          )}
          <PassageList passages={passages.items} locale={locale} names={names} />
          <Pager
            page={passages}
            locale={locale}
            to={(number) => paths.authority(locale, section, record.id, number)}
          />
        </section>
      </div>
      {isFront && <RecordFacts locale={locale} view={view} />}
    </article>
  );
}
