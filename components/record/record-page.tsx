import type { ArticlePassages, AuthorityView } from "@/lib/archive/ask/record-views.ts";
import type { Page } from "@/lib/archive/ask/views.ts";
import { direction, type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { type AuthoritySection, paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { typeInWords } from "@/lib/strings/type-in-words.ts";
import "../list/page-head.css";
import { Pager } from "../list/pager.tsx";
import "../page/note.css";
import "../page/utilities.css";
import { PassageList } from "../passage/passage-list.tsx";
import { NameText } from "./name-text.tsx";
import { RecordFacts } from "./record-facts.tsx";
import "./record.css";

interface RecordPageProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly view: AuthorityView;
  readonly passages: Page<ArticlePassages>;
}

/** One authority record: its names in both scripts, what is known of it, and every passage that names it. */
export function RecordPage({ locale, section, view, passages }: RecordPageProps) {
  const s = stringsFor(locale);
  const { record } = view;
  // Counts stand on the front page alone: the further pages stay as they are when an article is added.
  const isFront = passages.number === 0;
  const { prefLabel, altLabels, shortLabels } = record;
  const english = prefLabel.en === undefined ? [] : [prefLabel.en];
  const names = [...english, ...altLabels.en, ...(shortLabels?.en ?? [])];
  return (
    <article className="record grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <RecordHead locale={locale} view={view} page={passages.number} />
        <section aria-labelledby="passages">
          <h2 id="passages">{s.record.passages}</h2>
          {isFront && (
            <p className="soft small">{countPhrase(locale, s.counts.passages, passages.total)}</p>
          )}
          <PassageList articles={passages.items} locale={locale} names={names} />
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

interface RecordHeadProps {
  readonly locale: Locale;
  readonly view: AuthorityView;
  /** Page of the list of passages; 0 is the front page. */
  readonly page: number;
}

/** The names of a record in both scripts, what it is, and what is not certain about it. */
function RecordHead({ locale, view: { record, isStarter }, page }: RecordHeadProps) {
  const s = stringsFor(locale);
  const other = otherLocale(locale);
  return (
    <header>
      <p className="rubric">{typeInWords(record, locale)}</p>
      <h1>
        <NameText name={record.prefLabel} locale={locale} />
        {page > 0 && (
          <span className="soft small">
            {" "}
            {fill(s.list.pageOf, { n: formatNumber(locale, page) })}
          </span>
        )}
      </h1>
      {record.prefLabel.en !== undefined && (
        <p className="other-name face" lang={other} dir={direction(other)}>
          {record.prefLabel[other]}
        </p>
      )}
      {record.englishFrom !== undefined && record.prefLabel.en !== undefined && (
        <p className="soft small">{s.record.englishFrom[record.englishFrom]}</p>
      )}
      {record.description !== undefined && <p className="lead">{record.description[locale]}</p>}
      {isStarter && <p className="soft small">{s.record.fromStarter}</p>}
      {record.uncertain !== undefined && (
        <p className="note">
          <b>{s.record.uncertain}:</b> {record.uncertain[locale]}
        </p>
      )}
    </header>
  );
}
