import { once } from "../base/once.ts";
import { spellings, type CountryRow, type Form } from "./table/parse-table.ts";
import type { MentionForm } from "./guards/context.ts";
import type { GuardName } from "./guards/guards.ts";
import { ARTICLE } from "../arabic/letters.ts";
import { inflectAdjective, plain, type Inflection } from "./inflect-adjective.ts";
import { bodies, places } from "./places/places.ts";
import type { PlaceRow } from "./places/parse-places.ts";
import { notCountries } from "./table/not-countries.ts";
import { countryTable } from "./table/table.ts";
import { words, type Word } from "./word.ts";

/** What a form in the trie stands for. */
export interface Entry {
  /** Null for a phrase that holds a country's name and names none. */
  readonly iso2: string | null;
  readonly form: MentionForm;
  readonly guard?: GuardName;
  readonly surnameLike: boolean;
  readonly givenLike: boolean;
  /** The words as the table writes them, for the capitals of Latin letters. */
  readonly words: readonly Word[];
  /** A name that is an adjective's accusative as well (ليبيا is ليبيًّا too). */
  alsoAdjective: boolean;
}

/** Forms by their folded words. */
export interface FormNode {
  readonly next: Map<string, FormNode>;
  readonly entries: Entry[];
}

const unlikeNames = { surnameLike: false, givenLike: false };
const PLURALLESS = /(?:[sx]h?|ch|se|[mM][ea]n|ese)$/u;
/** The trie of all forms of the table and of the phrases that are no country; built at the first call. */
export const formTrie = once(() => build(countryTable));

function build(table: readonly CountryRow[]): FormNode {
  const root: FormNode = { next: new Map(), entries: [] };
  for (const phrase of notCountries.split("\n").filter(Boolean).flatMap(spellings)) {
    const { text, ...kind } = plain(phrase);
    insert(root, text, { iso2: null, form: "name", ...kind });
  }
  for (const { iso2, names, capitals, adjectives } of table) {
    const enter = (form: Entry["form"], row: Form, { text, ...kind }: Inflection): void => {
      insert(root, text, { iso2, form, ...kind, ...(row.guard && { guard: row.guard }) });
    };
    for (const row of [...names.ar, ...names.en]) enter("name", row, plain(row.text));
    for (const row of [...capitals.ar, ...capitals.en]) enter("capital", row, plain(row.text));
    for (const row of adjectives.ar) {
      for (const inflection of inflected(row)) enter("adjective", row, inflection);
    }
    for (const row of adjectives.en) {
      enter("adjective", row, plain(row.text));
      if (!PLURALLESS.test(row.text)) enter("adjective", row, plain(`${row.text}s`));
    }
  }
  const enterAll = (form: MentionForm, rows: readonly PlaceRow[]): void => {
    for (const { iso2, names } of rows) {
      for (const { text, guard } of names) {
        insert(root, text, { iso2, form, ...unlikeNames, ...(guard && { guard }) });
      }
    }
  };
  enterAll("city", places());
  enterAll("institution", bodies());
  sortEntries(root);
  return root;
}

function inflected(form: Form): readonly Inflection[] {
  if (form.inflected) return inflectAdjective(form.text);
  return [plain(form.text), plain(ARTICLE + form.text)];
}

function insert(root: FormNode, text: string, entry: Omit<Entry, "words" | "alsoAdjective">): void {
  const formWords = words(text);
  let node = root;
  for (const { folded } of formWords) {
    let child = node.next.get(folded);
    if (child === undefined) node.next.set(folded, (child = { next: new Map(), entries: [] }));
    node = child;
  }
  const same = node.entries.find((other) => other.iso2 === entry.iso2 && other.guard !== "both");
  if (same === undefined) node.entries.push({ ...entry, words: formWords, alsoAdjective: false });
  else if (entry.form === "adjective") same.alsoAdjective = true;
}

const ORDER: readonly MentionForm[] = ["name", "capital", "adjective", "city", "institution"];

/**
 * Forms with a guard come first: those without are what remains when no guard agrees. Then phrases that are no
 * country, names, capitals, adjectives: نيجريا is the name of one country and an adjective's accusative of another.
 */
function sortEntries(node: FormNode): void {
  const rank = ({ guard, iso2, form }: Entry): number =>
    (guard === undefined ? 10 : 0) + (iso2 === null ? 0 : 1 + ORDER.indexOf(form));
  node.entries.sort((a, b) => rank(a) - rank(b));
  for (const child of node.next.values()) sortEntries(child);
}
