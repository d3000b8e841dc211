import type { Catalogue } from "../../search/files/catalogue.ts";
import type { Dictionaries } from "../../search/files/open.ts";
import type { KeptRecord, RecordName } from "../../search/files/records.ts";
import type { Family } from "../../search/files/terms.ts";
import type { ListedTerm } from "../../search/files/words.ts";
import { readTranslations } from "../../search/words/translations.ts";
import { isArabic } from "../../search/words/analyse.ts";
import { oneEdit } from "./one-edit.ts";
import type { AskedState, Found } from "./asked-state.ts";
import { inBatches } from "./batches.ts";
import { countOnly } from "../count-only.ts";
import type { WrittenFamily, WrittenWord } from "../written.ts";

/** Documents of a dictionary that are read for a word, where a file would have some blocks of them. */
const MOST_READ = 100;
const MOST_NEAR = 200;
const MOST_SOUNDING = 500;

/** What understanding a question asks for, but for the articles, which a question numbers for itself. */
export type ServerDictionaries = Omit<Dictionaries, "article"> & {
  readonly asWritten: (terms: readonly string[]) => Promise<readonly string[]>;
};

/** Opens the dictionaries of a state; each entry is a document of its own. */
export async function openDictionaries(state: AskedState): Promise<ServerDictionaries> {
  const [catalogue] = await state.find<WrittenCatalogue>("catalogue", "type", ["catalogue"]);
  if (!catalogue) throw new Error("Solr has no archive: send it one with npm run search:push.");
  const { documents, texts, translations } = catalogue.data;
  const named =
    <T>(type: string) =>
    async (keys: readonly string[]) =>
      new Map((await state.find<T>(type, "key", keys)).map(({ key, data }) => [key, data]));
  const families = inBatches(named<WrittenFamily>("family"));
  const records = inBatches(named<KeptRecord>("record"));
  const names = inBatches(named<string>("name"));
  const words = inBatches(async (terms) => {
    const found = await state.find<WrittenWord>("word", "word", terms);
    return new Map(found.map(({ data }) => [data.term, data]));
  });
  const beginning = <T>(type: string, prefix: string, more: { sort: string; limit: number }) =>
    state.matching<T>(type, "{!prefix f=key v=$key}", prefix, more);
  const one = <T>(key: string, value: T | null) =>
    value === null ? null : new Map([[key, value]]);
  return {
    catalogue: { documents, texts },
    terms: {
      find: async (key) => {
        const family = await families(key);
        return one(key, family && openFamily(key, family));
      },
      isHeavy: async (key) => (await families(key))?.heavy ?? false,
      range: async (prefix) => {
        const found = await state.matching<WrittenFamily>(
          "family",
          "{!prefix f=reversed v=$key}",
          prefix,
          { sort: "reversed asc", limit: MOST_READ },
        );
        return [new Map(found.map(({ key, data }) => [key, openFamily(key, data)]))];
      },
      around: () => Promise.resolve([]),
    },
    words: {
      range: async (prefix) => [
        (
          await beginning<WrittenWord>("word", prefix, { sort: "articles desc", limit: MOST_READ })
        ).map(openWord),
      ],
    },
    sounds: {
      range: async (key) => {
        const found = await state.matching<WrittenWord>("word", "{!term f=sounds v=$key}", key, {
          sort: "articles desc",
          limit: MOST_SOUNDING,
        });
        return [found.map((word) => ({ ...openWord(word), key }))];
      },
    },
    nearlySo: async (term) => {
      const found = await state.matching<WrittenWord>("word", `word:/${oneEdit(term)}/`, term, {
        sort: "articles desc",
        limit: MOST_NEAR,
      });
      return [found.map(openWord)];
    },
    names: {
      find: async (key) => one(key, await names(key)),
      range: async (prefix) => [
        new Map(
          (await beginning<string>("name", prefix, { sort: "key asc", limit: MOST_READ })).map(
            pair,
          ),
        ),
      ],
      around: async (key) => {
        const [before, behind] = await Promise.all(
          (["desc", "asc"] as const).map((way) =>
            state.matching<string>(
              "name",
              way === "asc" ? "{!frange l=$key}key" : "{!frange u=$key incu=false}key",
              key,
              { sort: `key ${way}`, limit: MOST_READ },
            ),
          ),
        );
        return [...(before ?? []), ...(behind ?? [])].map((name) => new Map([pair(name)]));
      },
    },
    recordNames: {
      range: async (prefix, most) => [
        (
          await beginning<RecordName>("record-name", prefix, {
            sort: "key asc",
            limit: MOST_READ * most,
          })
        ).map(({ data }) => data),
      ],
    },
    records: { find: async (key) => one(key, await records(key)) },
    translations: () => Promise.resolve(readTranslations(translations)),
    asWritten: async (terms) => {
      const found = await Promise.all(terms.map(words));
      return terms.flatMap((term, at) => found[at]?.written ?? (isArabic(term) ? [] : [term]));
    },
  };
}

interface WrittenCatalogue extends Pick<Catalogue, "documents" | "texts"> {
  readonly translations: string;
}

const pair = <T>({ key, data }: Found<T>): [string, T] => [key, data];

function openFamily(key: string, { members, see }: WrittenFamily): Family {
  return {
    key,
    see: see ?? null,
    members: members.map(([term, articles]) => ({ term, postings: countOnly(articles) })),
  };
}

function openWord({ key, articles, data: { term, name } }: Found<WrittenWord>): ListedTerm {
  return { key, term, articles, name };
}
