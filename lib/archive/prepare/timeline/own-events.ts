import { fold } from "../../../arabic/fold.ts";
import { sentences } from "../../../arabic/sentences.ts";
import type { Article, ArticleEvidence } from "../../../article/article.ts";
import type { Translation } from "../../../article/translation.ts";
import { shortHash } from "../../../base/hash-files.ts";
import { precisionOf } from "../../../dates/edtf-bounds.ts";
import { isShown } from "../../../timeline/timeline-kind.ts";
import type { OwnEvent } from "../article-details.ts";
import { ownPassage } from "../passages.ts";
import { dateCertainty } from "./date-certainty.ts";
import { recordsBeside, type EventRecord } from "./event-records.ts";

type DateIn = ArticleEvidence["dates"][number];

/**
 * What one article puts on the timeline: its publication, and each date in its text of which anything is known;
 * a month without its year is filed after all that has one.
 *
 * A date that a paragraph names twice is one event; a year or a coarser date that the article keeps naming is
 * one event for the whole article, at the first paragraph that names it (a title only where no paragraph
 * does). Two days stay two events even when they are the same day: two paragraphs tell two things of it. A report
 * of a dated article is its publication's own news, and no second entry; nor is the date of the publication line.
 *
 * @param authorities ids of all records that the article names.
 * @param recordOf the event record of an id; null for other records and unknown ids.
 */
export function ownEvents(
  article: Article,
  evidence: ArticleEvidence,
  translation: Translation | null,
  authorities: readonly string[],
  recordOf: (authority: string) => EventRecord | null,
): OwnEvent[] {
  const published: OwnEvent = {
    ...{ id: article.id, kind: "publication", date: article.date, name: null },
    ...{
      certainty: article.dateCertainty,
      passage: null,
      same: null,
      differs: null,
      about: null,
      told: "",
    },
    countries: article.countries,
    authorities,
  };
  const seen = new Set<string>();
  const happened: OwnEvent[] = [];
  for (const date of inOrderOfWeight(evidence.dates)) {
    if (precisionOf(date.edtf) === "unknown" || inPublicationLine(date, article)) continue;
    if (date.kind === "report" && article.date !== null) continue;
    const key = keyOf(date);
    if (seen.has(key)) continue;
    seen.add(key);
    const id = `${article.id}-${happened.length + 1}`;
    happened.push({ id, ...tellOf(date, { article, evidence, translation, recordOf }) });
  }
  return [published, ...happened];
}

/** What is shown first, so that a comparison with a year does not stand for what happened in it; titles last. */
function inOrderOfWeight(dates: readonly DateIn[]): readonly DateIn[] {
  return [...dates].sort(
    (a, b) =>
      Number(isShown(b)) - Number(isShown(a)) ||
      Number(a.paragraph === 0) - Number(b.paragraph === 0) ||
      a.paragraph - b.paragraph ||
      a.start - b.start,
  );
}

function keyOf({ edtf, paragraph }: DateIn): string {
  const precision = precisionOf(edtf);
  return precision === "day" || precision === "interval" ? `${paragraph} ${edtf}` : edtf;
}

/** Whether a date belongs to the line that says where and when the text was published. */
function inPublicationLine({ paragraph, end }: DateIn, { dateline, paragraphs }: Article): boolean {
  if (dateline === null || paragraph !== 1) return false;
  return end <= dateline.length && (paragraphs[0] ?? "").startsWith(dateline);
}

interface From {
  readonly article: Article;
  readonly evidence: ArticleEvidence;
  readonly translation: Translation | null;
  readonly recordOf: (authority: string) => EventRecord | null;
}

function tellOf(date: DateIn, from: From): Omit<OwnEvent, "id"> {
  const { article, evidence, recordOf } = from;
  const { paragraph } = date;
  const text = (paragraph === 0 ? article.title : article.paragraphs[paragraph - 1]) ?? "";
  const named = evidence.authorities.filter((mention) => mention.paragraph === paragraph);
  const passage = ownPassage(article, from.translation, paragraph, date);
  return {
    kind: date.kind,
    date: date.edtf,
    name: date.name,
    certainty: dateCertainty(date, text.slice(date.start, date.end)),
    passage,
    told: shortHash(fold(passage.text.ar)),
    countries: countriesOf(date, text, from),
    authorities: distinct(named.map(({ authority }) => authority)),
    ...recordsBeside(date, named, text, recordOf),
  };
}

/**
 * The countries of what a date tells: those that its sentence names, else its paragraph, else those that the article
 * is about; with them, those of an event record that the paragraph names («the two countries»).
 */
function countriesOf(date: DateIn, text: string, { article, evidence, recordOf }: From): string[] {
  const inSame = evidence.countries.filter(({ paragraph }) => paragraph === date.paragraph);
  const sentence =
    date.paragraph === 0 ? null : sentences(text).find(({ end }) => end > date.start);
  const inSentence = inSame.filter(
    ({ start }) => !sentence || (start >= sentence.start && start < sentence.end),
  );
  const ofRecords = evidence.authorities
    .filter(({ paragraph }) => paragraph === date.paragraph)
    .flatMap(({ authority }) => recordOf(authority)?.countries ?? []);
  const own = [inSentence, inSame].find((mentions) => mentions.length > 0);
  const named = own?.map(({ iso2 }) => iso2) ?? (ofRecords.length > 0 ? [] : article.countries);
  return distinct([...named, ...ofRecords]);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
