import { bodyTwins } from "./body-twins.ts";
import type { Lookup, NameForm } from "./name-form.ts";
import { personTwins } from "./person-twins.ts";
import { isPlain, reducedKey } from "./reduced-key.ts";
import { isSpelling, keyOf, skeletonOf } from "./spelling.ts";

/**
 * Puts the forms of one name together: spellings, with and without what a name bears or leaves out, short and full.
 * Near-linear: forms are compared only with those that share a key.
 *
 * @param home the country of most articles, or null.
 * @returns for each form the index of the first form of its name.
 */
export function joinForms(forms: readonly NameForm[], home: string | null): readonly number[] {
  const parent = forms.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0;
    return at;
  };
  const index = new Map(forms.map((form, i) => [form, i]));
  const join = (a: NameForm | undefined, b: NameForm): void => {
    if (a === undefined || a.type !== b.type) return;
    const [x, y] = [find(index.get(a) ?? 0), find(index.get(b) ?? 0)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  const byKey = new Map<string, NameForm>();
  for (const form of forms) {
    const key = `${form.type} ${keyOf(form.words)}`;
    join(byKey.get(key), form);
    if (!byKey.has(key)) byKey.set(key, form);
  }
  const lookup: Lookup = (type, words) => byKey.get(`${type} ${keyOf(words)}`);
  for (const list of groupsOf(forms, ({ words }) => skeletonOf(words))) {
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) if (isSpelling(a.words, b.words)) join(a, b);
  }
  for (const form of forms) {
    const twins =
      form.type === "person" ? personTwins(form, lookup) : bodyTwins(form, lookup, home);
    for (const twin of twins) join(twin, form);
  }
  const reduced = ({ type, words }: NameForm): string | null =>
    type === "organisation" && words.length > 1 ? reducedKey(words, home) : null;
  for (const list of groupsOf(forms, reduced)) joinShort(list, home, join);
  return forms.map((_, i) => find(i));
}

/** A short form has no adjectives behind its head; it belongs to the full one that has nearly all articles. */
function joinShort(
  list: readonly NameForm[],
  home: string | null,
  join: (a: NameForm, b: NameForm) => void,
): void {
  const full = list.filter(({ words }) => words[0]?.startsWith("ال"));
  const total = full.reduce((sum, { articles }) => sum + articles, 0);
  const [main] = [...full].sort((a, b) => b.articles - a.articles);
  if (main === undefined || main.articles < 0.6 * total) return;
  for (const form of list) if (!full.includes(form) || isPlain(form.words, home)) join(main, form);
}

/** A key that so many forms share tells nothing; comparing them would cost their square. */
const MOST = 200;

function groupsOf(
  forms: readonly NameForm[],
  keyFor: (form: NameForm) => string | null,
): readonly (readonly NameForm[])[] {
  const lists = new Map<string, NameForm[]>();
  for (const form of forms) {
    const key = keyFor(form);
    if (key === null) continue;
    const list = lists.get(`${form.type} ${key}`);
    if (list) list.push(form);
    else lists.set(`${form.type} ${key}`, [form]);
  }
  return [...lists.values()].filter(({ length }) => length > 1 && length <= MOST);
}
