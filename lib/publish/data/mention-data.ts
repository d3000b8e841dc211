import { eventKinds } from "../../events/event-kind.ts";
import type { ArticleView } from "../../archive/ask/views.ts";
import { integer, text, type Table } from "./table.ts";

/** One place of an article that names a record or a country, or gives a date. */
export interface Mention {
  readonly article: string;
  /** From 1; 0 is the headline. */
  readonly paragraph: number;
  /** Half-open, in UTF-16 units of the Arabic paragraph. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: (typeof mentionTypes)[number];
  /** Id of the record, ISO 3166-1 code of the country, or EDTF of the date; null where it is not resolved. */
  readonly value: string | null;
  readonly rule: string;
  /** Of a date, what its sentence tells. */
  readonly kind: string | null;
}

const mentionTypes = [
  ...(["person", "organisation", "system", "event"] as const),
  ...(["country", "date"] as const),
];

/** The places of an article that name something, in the order of its text. */
export function mentionsOf({
  article,
  evidence,
  authorities,
}: Pick<ArticleView, "article" | "evidence" | "authorities">): readonly Mention[] {
  const typeOf = new Map(authorities.map(({ id, type }) => [id, type]));
  const place = (paragraph: number, start: number, end: number) => {
    const text = paragraph === 0 ? article.title : article.paragraphs[paragraph - 1];
    return { article: article.id, paragraph, start, end, text: (text ?? "").slice(start, end) };
  };
  const records = evidence.authorities.flatMap(({ authority, paragraph, start, end, rule }) => {
    const type = typeOf.get(authority);
    if (type === undefined) return [];
    return [{ ...place(paragraph, start, end), type, value: authority, rule, kind: null }];
  });
  const countries = evidence.countries.map(({ iso2, paragraph, start, end, rule }) => {
    return {
      ...place(paragraph, start, end),
      type: "country",
      value: iso2,
      rule,
      kind: null,
    } as const;
  });
  const dates = evidence.dates.map(({ edtf, paragraph, start, end, rule, kind }) => {
    return { ...place(paragraph, start, end), type: "date", value: edtf, rule, kind } as const;
  });
  return [...records, ...countries, ...dates].sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end,
  );
}

/** Where articles name something. */
export const mentionTable: Table<Mention> = {
  name: "mentions",
  refers: { column: "article", table: "articles", to: "id" },
  columns: [
    text("article", "Id of the article.", ({ article }) => article),
    integer(
      "paragraph",
      "Number of the paragraph, from 1, as in the page's anchor #p1; 0 is the headline.",
      ({ paragraph }) => paragraph,
    ),
    integer(
      "start",
      "Where it begins in the Arabic paragraph, in UTF-16 units.",
      ({ start }) => start,
    ),
    integer("end", "Where it ends, exclusive.", ({ end }) => end),
    text("text", "The words.", ({ text }) => text),
    text(
      "type",
      "What is named; a system is a project or an agreement.",
      ({ type }) => type,
      mentionTypes,
    ),
    text(
      "value",
      "Id of the record in authorities, ISO 3166-1 alpha-2 code of the country, or EDTF of the date.",
      ({ value }) => value,
    ),
    text("rule", "The rule by which the machine found it.", ({ rule }) => rule),
    text(
      "kind",
      "Of a date, what its sentence tells: something that happened, was planned, the report of that day, or background.",
      ({ kind }) => kind,
      eventKinds,
    ),
  ],
};
