import type { Article } from "./article.ts";
import type { Editorial } from "./editorial.ts";
import type { Translation } from "./translation.ts";

/** What an article can lack that people can add, in the order in which it is worth doing. */
export const lacks = [
  "date",
  "headline",
  "source",
  "country",
  "translation",
  "rest",
  "review",
] as const;
export type Lack = (typeof lacks)[number];

/** One article in the list of what is to be done. */
export interface WorkItem {
  readonly id: string;
  /** Id of its outlet; null where it is not known. */
  readonly outlet: string | null;
  readonly lacks: readonly Lack[];
}

/** The articles that lack one thing. */
export interface Work {
  readonly lack: Lack;
  /** Their outlets, in alphabetical order, and the number of articles of each; those without one last. */
  readonly outlets: readonly (readonly [outlet: string | null, count: number])[];
  /** Their ids, by outlet as above, and of each outlet in the order of the archive. */
  readonly ids: readonly string[];
}

/** Tells what an article lacks; what its translation does is asked by `lacksOfTranslation`. */
export function lacksOf(
  article: Pick<Article, "date" | "titleStatus" | "countries" | "source" | "outlet">,
): Lack[] {
  const found: Record<Exclude<Lack, "translation" | "rest" | "review">, boolean> = {
    date: article.date === null,
    headline: article.titleStatus === "none",
    source: article.source === null && article.outlet === null,
    country: article.countries.length === 0,
  };
  return lacks.filter((lack) => lack in found && found[lack as keyof typeof found]);
}

/** Whether people have decided an English headline, a translation is to give one, or there is none in Arabic either. */
export type EnglishHeadline = "decided" | "wanted" | "none";

/** What of an article's English headline is the translation's to give. */
export function englishHeadline(
  title: string | null,
  editorial: Pick<Editorial, "title"> | null,
): EnglishHeadline {
  if (typeof editorial?.title?.en === "string") return "decided";
  return title === null ? "none" : "wanted";
}

/**
 * The translation, where nothing is in English; else the rest of it, where the headline stands alone, or it or paragraphs
 * are left, and the review of what nobody has reviewed.
 */
export function lacksOfTranslation(
  translation: Pick<Translation, "titleState" | "states"> | null,
  headline: EnglishHeadline,
): Lack[] {
  if (translation === null) return [headline === "decided" ? "rest" : "translation"];
  const { titleState, states } = translation;
  const isOpen = [titleState, ...states].some((state) => state !== null && state !== "reviewed");
  return [
    ...(states.includes(null) || (headline === "wanted" && titleState === null)
      ? (["rest"] as const)
      : []),
    ...(isOpen ? (["review"] as const) : []),
  ];
}

/**
 * The list of what is to be done in an archive: the site's report and the ingest's are both made of it.
 * @param items all articles, in the order of the archive.
 * @returns one entry for each thing that some article lacks; none where nothing is lacking.
 */
export function workList(items: Iterable<WorkItem>): Work[] {
  const all = new Map(lacks.map((lack) => [lack, new Map<string | null, string[]>()] as const));
  for (const { id, outlet, lacks: own } of items)
    for (const lack of new Set(own)) {
      const byOutlet = all.get(lack);
      const ids = byOutlet?.get(outlet);
      if (ids) ids.push(id);
      else byOutlet?.set(outlet, [id]);
    }
  return [...all].flatMap(([lack, byOutlet]): Work[] => {
    const sorted = [...byOutlet].sort(([a], [b]) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return a < b ? -1 : 1;
    });
    if (sorted.length === 0) return [];
    const outlets = sorted.map(([outlet, ids]) => [outlet, ids.length] as const);
    return [{ lack, outlets, ids: sorted.flatMap(([, ids]) => ids) }];
  });
}
