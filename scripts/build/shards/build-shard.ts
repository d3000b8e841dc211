import type { Settings } from "../../set-up/settings.ts";
import type { Shard } from "../../set-up/shard.ts";
import type { Steps } from "../../set-up/steps.ts";
import { leftFolder, takeState, writeState } from "../build-state.ts";
import type { Ready } from "../make-ready.ts";
import { buildPictures } from "../make/pictures/build-pictures.ts";
import { openOutput, type OutputChanges } from "../output/output.ts";
import { openPageSource } from "../pages/page-source.ts";
import { fewPages, pageQuality, pagesToRender, planArticles } from "../pages/plan.ts";
import { renderPages } from "../pages/render.ts";
import { articlesOf } from "./dealt.ts";
import { shardList, writeShardList } from "./shard-list.ts";
import { writeOwnArticles } from "./write-own-articles.ts";

/** How many steps `buildShard` takes. */
export const shardSteps = 4;

/** By what the folder of a shard is known. */
export const shardMark = { file: shardList, begun: "shard-folder", what: "a shard" };

/**
 * Makes one shard: the pages of its articles, what stands beside them, and the list of it all. What tells of many articles
 * is made where shards are put together.
 */
export async function buildShard(
  settings: Settings,
  steps: Steps,
  { archive, code, plan }: Ready,
  shard: Shard,
): Promise<OutputChanges> {
  const { root, outDir, siteUrl, basePath } = settings;
  const leftDir = leftFolder(settings);
  const state = takeState(leftDir, code);
  const ids = articlesOf(archive, shard);
  const pages = planArticles(archive, ids);
  const quality = pageQuality(archive);
  const output = openOutput(outDir, quality, state?.quality !== quality);
  // It stays until it is written anew: by it the folder is known.
  output.keep(shardList);
  await steps.step("Write what stands beside articles", async (progress) => {
    await writeOwnArticles(archive, ids, `${siteUrl}${basePath}/`, output, progress);
    return `${ids.length} articles`;
  });
  await steps.step("Draw the pictures for previews", async (progress) => {
    const { drawn, total } = await buildPictures(archive, { root, leftDir }, output, progress, ids);
    return `${drawn} of ${total}`;
  });
  await steps.step("Render the pages", async (progress) => {
    const addresses = pagesToRender(pages, state?.pages ?? new Map<string, string>(), (file) =>
      output.keep(file),
    );
    const source = openPageSource(settings, Math.ceil(addresses.length / fewPages));
    try {
      await renderPages(addresses, source, output, progress);
    } finally {
      source.close();
    }
    return `${addresses.length} of ${pages.size}`;
  });
  return steps.step(
    "Finish the shard",
    async () => {
      const changes = await output.finish();
      await writeShardList(outDir, { plan, shard });
      writeState(leftDir, { code, quality, pages, raw: {} });
      return changes;
    },
    ({ total }) => `${total} files`,
  );
}
