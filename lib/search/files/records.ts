import type { ArabicName } from "../../locale/name-in.ts";
import { facetNames, recordFacets, type RecordCard, type RecordFacet } from "../types.ts";
import { analyse } from "../words/analyse.ts";
import { skeleton } from "../words/sounds.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { decodeText, encodeText } from "./text.ts";

/** A record as the index keeps it: what its card shows, and every name that it is known by. */
export interface KeptRecord extends RecordCard {
  readonly names: readonly string[];
}

/** A name of a record, or the rest of one from a further word on: «سعيد» of «قيس سعيد» leads to him too. */
export interface RecordName {
  /** See `recordNameKey`. */
  readonly key: string;
  readonly facet: RecordFacet;
  readonly value: string;
  /** Whether it is a whole name. */
  readonly whole: boolean;
  /** The name that the record is shown by. */
  readonly label: ArabicName;
  /** About how many articles name it: a power of two. */
  readonly articles: number;
}

/** After the words of a name in its key; no word has it. */
export const END_OF_NAME = "|";
/** Before the consonants of a name, under which it is found by other romanisations. */
export const BY_SOUND = "~";

/** The words of a name as its keys have them. */
export function nameWords(name: string): string[] {
  return analyse(name).map(({ term }) => term);
}

/** The consonants of a name, word by word; without the article where it is romanised as a word (al-Rumi). */
export function nameSounds(words: readonly string[]): string {
  return words
    .filter((word) => !isLatinArticle(word))
    .map(skeleton)
    .join(" ");
}

/** Whether a word of a romanised name is its article. */
export function isLatinArticle(word: string): boolean {
  return word === "al" || word === "el";
}

/** The key of a record in its dictionary. */
export function recordKey(facet: RecordFacet, value: string): string {
  return `${facetNames.indexOf(facet)}${value}`;
}

/** The key of some words of a name of a record: all records of one name lie side by side. */
export function recordNameKey(words: readonly string[], facet: RecordFacet, value: string): string {
  return words.join(" ") + END_OF_NAME + recordKey(facet, value);
}

/** Writes a block of names of records, sorted by key. */
export function writeRecordNames(names: readonly RecordName[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = "";
  for (const { key, whole, label, articles } of names) {
    writer
      .frontCoded(previous, key)
      .number(Math.round(Math.log2(articles + 1)) * 2 + Number(whole));
    writer.text(label.ar).text(label.en ?? "");
    previous = key;
  }
  return writer.finish();
}

/** Reads what `writeRecordNames` wrote. */
export function openRecordNames(bytes: Uint8Array): readonly RecordName[] {
  const reader = new ByteReader(bytes);
  const names: RecordName[] = [];
  let key = "";
  while (!reader.done) {
    key = reader.frontCoded(key);
    const number = reader.number();
    const label = nameOf(reader.text(), reader.text());
    const id = key.slice(key.indexOf(END_OF_NAME) + 1);
    const facet = facetNames[Number(id[0])];
    const known = recordFacets.find((one) => one === facet);
    if (known === undefined) continue;
    const articles = 2 ** (number >> 1);
    names.push({ key, facet: known, value: id.slice(1), whole: number % 2 === 1, label, articles });
  }
  return names;
}

/** Writes a block of records. */
export function writeRecords(records: readonly KeptRecord[]): Uint8Array {
  return encodeText(
    JSON.stringify(
      records.map(
        ({
          facet,
          value,
          kind,
          label,
          role,
          countries,
          date,
          articles,
          mentions,
          years,
          names,
        }) => [
          ...[
            facet,
            value,
            label.ar,
            label.en ?? "",
            role?.ar ?? "",
            role?.en ?? "",
            countries,
            date,
          ],
          ...[articles, mentions, years, names, kind ?? ""],
        ],
      ),
    ),
  );
}

/** Opens what `writeRecords` wrote: key → record. */
export function openRecords(bytes: Uint8Array): ReadonlyMap<string, KeptRecord> {
  const rows = JSON.parse(decodeText(bytes)) as [
    facet: RecordFacet,
    value: string,
    ar: string,
    en: string,
    roleAr: string,
    roleEn: string,
    countries: string[],
    date: string | null,
    articles: number,
    mentions: number,
    years: [number, number] | null,
    names: string[],
    kind: string,
  ][];
  return new Map(
    rows.map(([facet, value, ar, en, roleAr, roleEn, countries, date, ...rest]) => {
      const [articles, mentions, years, names, kind] = rest;
      const role = roleAr === "" && roleEn === "" ? null : { ar: roleAr, en: roleEn };
      const label = nameOf(ar, en);
      const record = {
        facet,
        value,
        ...(kind === "" ? {} : { kind }),
        label,
        role,
        countries,
        date,
        articles,
        mentions,
        years,
        names,
      };
      return [recordKey(facet, value), record];
    }),
  );
}

/** Where there is no English name, the files have an empty one. */
function nameOf(ar: string, en: string): ArabicName {
  return en === "" ? { ar } : { ar, en };
}

/** What is shown of a record. */
export function cardOf(record: KeptRecord): RecordCard {
  const { names: _, ...card } = record;
  return card;
}
