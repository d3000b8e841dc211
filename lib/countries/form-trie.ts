import { once } from "../base/once.ts";
import type { CountryRow, Form } from "./country-row.ts";
import type { GuardName } from "./guards/guards.ts";
import { inflectAdjective } from "./inflect-adjective.ts";
import { notCountries } from "./table/not-countries.ts";
import { spellings } from "./table/parse-table.ts";
import { countryTable } from "./table/table.ts";
import { words, type Word } from "./word.ts";

/** What a form in the trie stands for. */
export interface Entry {
  /** Null for a phrase that holds a country's name and names none. */
  readonly iso2: string | null;
  readonly form: "name" | "adjective" | "capital";
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

const plainForm = { surnameLike: false, givenLike: false };
const PLURALLESS = /(?:[sx]h?|ch|se|[mM][ea]n|ese)$/u;
/** The trie of all forms of the table and of the phrases that are no country; built at the first call. */
export const formTrie = once(() => build(countryTable));

function build(table: readonly CountryRow[]): FormNode {
  const root: FormNode = { next: new Map(), entries: [] };
  for (const phrase of notCountries.split("\n").filter(Boolean).flatMap(spellings)) {
    insert(root, phrase, { iso2: null, form: "name", ...plainForm });
  }
  for (const { iso2, names, capitals, adjectives } of table) {
    for (const form of [...names.ar, ...names.en]) add(root, iso2, "name", form);
    for (const form of [...capitals.ar, ...capitals.en]) add(root, iso2, "capital", form);
    for (const form of adjectives.ar) {
      for (const { text, ...kind } of inflected(form))
        add(root, iso2, "adjective", form, text, kind);
    }
    for (const form of adjectives.en) {
      add(root, iso2, "adjective", form);
      if (!PLURALLESS.test(form.text)) add(root, iso2, "adjective", form, `${form.text}s`);
    }
  }
  sortEntries(root);
  return root;
}

function inflected(
  form: Form,
): readonly { text: string; surnameLike: boolean; givenLike: boolean }[] {
  if (form.inflected) return inflectAdjective(form.text);
  return [form.text, `ال${form.text}`].map((text) => ({ text, ...plainForm }));
}

function add(
  root: FormNode,
  iso2: string,
  form: Entry["form"],
  row: Form,
  text = row.text,
  kind = plainForm,
): void {
  insert(root, text, { iso2, form, ...kind, ...(row.guard && { guard: row.guard }) });
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

const ORDER = ["name", "capital", "adjective"];

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
