import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { fileOf, planPages, type PagePlan } from "../pages/plan.ts";
import { isDealtTo, type Shard } from "../../set-up/shard.ts";

/** The name by which an article is dealt, its pages in both languages and its files: a shard reads the articles that are its own. */
const nameOfArticle = (id: string) => `articles/${id}`;

/** The name by which what stands at an address is dealt: with its article, else with the same page in the other language. */
function nameOfAddress(address: string): string {
  const [, page = address] = /^\/(?:ar|en)\/(.*)$/.exec(address) ?? [];
  const [, id] = /^articles\/([^/]+)\//.exec(page) ?? [];
  return id === undefined ? page : nameOfArticle(id);
}

/** The articles of a shard. */
export function articlesOf(archive: Pick<Archive, "articleIds">, shard: Shard): readonly string[] {
  return archive.articleIds().filter((id) => isDealtTo(shard, nameOfArticle(id)));
}

/** What a shard renders: of its own pages those whose content is known before, so that nothing of another shard is in them. */
export function pagesOf(archive: Archive, shard: Shard): PagePlan {
  const own = planPages(archive, (address) => isDealtTo(shard, nameOfAddress(address)));
  return new Map([...own].filter(([, hash]) => hash !== null));
}

/** Of the pages of a plan those that shards render, by the files in which they lie. */
export function dealtFiles(plan: PagePlan): ReadonlyMap<string, string> {
  return new Map(
    [...plan].flatMap(([address, hash]) => (hash === null ? [] : [[fileOf(address), address]])),
  );
}
