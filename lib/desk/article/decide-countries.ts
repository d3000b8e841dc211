import type { Article, Evidence } from "../../article/article.ts";
import type { Editorial } from "../../article/editorial.ts";
import type { YamlEdit } from "../../schema/yaml/plain.ts";

/**
 * What a decision about countries changes in an article's file.
 * @param code the country that is added or found wrong; without one, all that the article has are wrong.
 * @param said what the file says of countries.
 * @param values the evidence: what people added themselves is only taken back.
 */
export function decideCountries(
  action: "correct" | "clear" | "reset",
  code: string | undefined,
  said: Editorial["countries"],
  { countries }: Pick<Article, "countries">,
  values: readonly Evidence[],
): readonly YamlEdit[] {
  if (action === "reset") return said === undefined ? [] : [{ remove: ["countries"] }];
  const { add = [], mention = [], remove = [] } = said ?? {};
  const isFound = (iso2: string): boolean =>
    values.some(
      ({ field, value, rule }) =>
        value === iso2 && rule !== "editorial" && /^(?:mentionedC|c)ountries$/u.test(field),
    );
  const wrong = code === undefined ? countries : [code];
  const isAdded = action === "correct";
  const without = (list: readonly string[]) => list.filter((iso2) => !wrong.includes(iso2));
  const wanted = {
    add: isAdded ? [...without(add), ...wrong] : without(add),
    mention: without(mention),
    remove: isAdded ? without(remove) : [...without(remove), ...wrong.filter(isFound)],
  };
  const edits: YamlEdit[] = [];
  for (const [key, before] of Object.entries({ add, mention, remove })) {
    const list = wanted[key as keyof typeof wanted];
    if (list.join() === before.join()) continue;
    edits.push(
      list.length === 0 ? { remove: ["countries", key] } : { set: ["countries", key], to: list },
    );
  }
  return edits;
}
