import type { ArticlePassages, AuthorityView } from "@/lib/archive/ask/record-views.ts";
import type { Page } from "@/lib/archive/ask/views.ts";
import { fullLabels } from "@/lib/authorities/full-labels.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { type AuthoritySection, paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { FollowLink } from "../feed/follow-link.tsx";
import { Pager } from "../list/pager.tsx";
import { Part } from "../page/part.tsx";
import { PassageList } from "../passage/passage-list.tsx";
import { YearStrip } from "./picture/year-strip.tsx";
import { Relations } from "./picture/relations.tsx";
import { relationsOf } from "./picture/relations-of.ts";
import { hasFacts, RecordFacts } from "./record-facts.tsx";
import { RecordHead } from "./record-head.tsx";

interface RecordPageProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly view: AuthorityView;
  readonly passages: Page<ArticlePassages>;
}

/** Fewer dates stand beside the headlines as well as in a picture. */
const fewestDated = 3;

/**
 * One authority record: its names in both scripts, when and with whom it is named, what is known of it, and every
 * passage that names it under the headline of its article.
 */
export function RecordPage({ locale, section, view, passages }: RecordPageProps) {
  const { record: words, counts } = stringsFor(locale);
  const { record, firstSeen, lastSeen } = view;
  const inWords = (date: string) => displayDate(date, locale, { calendar: "gregorian" });
  // Counts stand on the front page alone: the further pages stay as they are when an article is added.
  const isFront = passages.number === 0;
  const isStrip = firstSeen !== lastSeen && datedArticles(view) >= fewestDated;
  const relations = isFront ? relationsOf(view) : [];
  const count = [
    countPhrase(locale, counts.passages, passages.total),
    ...(view.articleCount > 1 ? [countPhrase(locale, counts.articles, view.articleCount)] : []),
  ].join(" · ");
  return (
    <article>
      <RecordHead locale={locale} view={view} page={passages.number} />
      {isFront && isStrip && firstSeen !== null && lastSeen !== null && (
        <Part
          id="years"
          title={words.overYears}
          note={fill(words.span, { from: inWords(firstSeen), to: inWords(lastSeen) })}
        >
          <YearStrip locale={locale} record={record} dates={view.dates} />
        </Part>
      )}
      {relations.length > 0 && (
        <Part id="alongside" title={words.alongside}>
          <Relations locale={locale} relations={relations} />
        </Part>
      )}
      <Part
        id="passages"
        title={words.where}
        note={isFront && count}
        aside={
          isFront && hasFacts(record) ? <RecordFacts locale={locale} view={view} /> : undefined
        }
      >
        <PassageList articles={passages.items} locale={locale} names={englishLabels(view)} />
        <Pager
          page={passages}
          locale={locale}
          to={(number) => paths.authority(locale, section, record.id, number)}
        />
        <FollowLink locale={locale} subject={{ of: section, id: record.id }} />
      </Part>
    </article>
  );
}

function datedArticles({ dates }: AuthorityView): number {
  return dates.years.reduce((sum, { count }) => sum + count, 0);
}

/** By what English texts name it, or speak of it. */
function englishLabels({ record }: AuthorityView): readonly string[] {
  return [...fullLabels(record, "en"), ...(record.shortLabels?.en ?? [])];
}
