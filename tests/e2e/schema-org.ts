import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A value in JSON-LD. */
type Value = string | number | boolean | Node | readonly Value[];
export interface Node {
  readonly [key: string]: Value;
}

const schema = "http://schema.org/";
const file = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");

/** The vocabulary as schema.org publishes it: of each relation what each name of its own is related to. */
const relations = new Map<string, Map<string, string[]>>();
for (const line of readFileSync(file, "utf8").split("\n")) {
  const [, subject = "", relation = "", object = ""] =
    /^<http:\/\/schema\.org\/([^>]+)> <[^>]*[/#]([^>/#]+)> <([^>]+)>/.exec(line) ?? [];
  if (!/^(?:subClassOf|domainIncludes|rangeIncludes|type)$/.test(relation)) continue;
  const of = relations.get(relation) ?? new Map<string, string[]>();
  relations.set(
    relation,
    of.set(subject, [...(of.get(subject) ?? []), object.replace(schema, "")]),
  );
}
const related = (relation: string, name: string) => relations.get(relation)?.get(name) ?? [];

/** A class with all that it is a kind of. */
function kinds(name: string): readonly string[] {
  return [name, ...related("subClassOf", name).flatMap(kinds)];
}

const literals: Readonly<Record<string, (value: Value) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: (value) => typeof value === "string" && URL.canParse(value),
  Date: (value) => typeof value === "string" && /^\d{4}(?:-\d\d){0,2}$/.test(value),
  Boolean: (value) => typeof value === "boolean",
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === "number",
};

const textOf = (value: Value | undefined) => (typeof value === "string" ? value : "");

/**
 * What in a node is not of schema.org: a class or property that it has not, a property of another class, a value that the
 * property does not take.
 * @param typesOf the types that the site gives to what an address identifies
 */
export function faultsOf(node: Node, typesOf: (id: string) => readonly string[]): string[] {
  const type = textOf(node["@type"]);
  if (!related("type", type).some((each) => each.endsWith("#Class"))) return [`no class "${type}"`];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith("@")) return [];
    // What an action takes is annotated (schema.org, "Potential Actions").
    if (key === "query-input" && kinds(type).includes("Action")) return [];
    const at = `${type}.${key}`;
    if (!related("domainIncludes", key).some((domain) => kinds(type).includes(domain)))
      return [`no property ${at}`];
    const range = related("rangeIncludes", key);
    return [value].flat().flatMap((each: Value): string[] => {
      if (typeof each !== "object")
        return range.some((name) => literals[name]?.(each)) ? [] : [`${at}: ${String(each)}`];
      const one = each as Node;
      const told =
        one["@type"] === undefined ? typesOf(textOf(one["@id"])) : [textOf(one["@type"])];
      // Of what no page tells more, it is a thing.
      const types = told.length === 0 ? ["Thing"] : told;
      const fits = types.flatMap((name) => kinds(name)).some((name) => range.includes(name));
      return [
        ...(fits ? [] : [`${at} takes no ${types.join(" or ") || textOf(one["@id"])}`]),
        ...(one["@type"] === undefined ? [] : faultsOf(one, typesOf)),
      ];
    });
  });
}

/** Every node of a graph, those inside others too. */
export function nodesIn(value: Value | undefined): Node[] {
  if (typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = value as Node;
  return [node, ...Object.values(node).flatMap(nodesIn)];
}
