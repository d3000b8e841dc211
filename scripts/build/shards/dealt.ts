import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { isDealtTo, type Shard } from "../../set-up/shard.ts";

/**
 * The articles of a shard, in list order: it makes their pages and files, and reads little else. Pages that tell of many
 * articles need the whole archive, and are made where shards are put together.
 */
export function articlesOf(archive: Pick<Archive, "articleIds">, shard: Shard): readonly string[] {
  return archive.articleIds().filter((id) => isDealtTo(shard, `articles/${id}`));
}
