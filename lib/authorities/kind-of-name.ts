import { fold } from "../arabic/fold.ts";
import type { ProjectKind } from "./authority.ts";

const heads: readonly (readonly [kind: ProjectKind, words: string])[] = [
  ["system", "نظام منظومة"],
  ["platform", "منصة"],
  ["portal", "بوابة"],
  ["service", "خدمة خدمات"],
  ["programme", "برنامج"],
  ["project", "مشروع"],
  ["centre", "مركز"],
  ["agreement", "اتفاقية اتفاق معاهدة"],
];

const kinds: ReadonlyMap<string, ProjectKind> = new Map(
  heads.flatMap(([kind, words]) => words.split(" ").map((word) => [fold(word), kind] as const)),
);

/** What the first words of an Arabic name say that a project or agreement is; null where they do not. */
export function kindOfName(name: string): ProjectKind | null {
  const [first = "", second = ""] = fold(name)
    .split(/\s+/u)
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""));
  if (first === fold("مذكرة") && second === fold("تفاهم")) return "memorandum";
  return kinds.get(first) ?? null;
}
