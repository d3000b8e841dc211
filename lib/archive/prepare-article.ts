import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprintOf, readArticleFiles } from "./article-files.ts";
import { buildFacts, type FactsContext } from "./build-facts.ts";
import type { ContentProblem } from "./content-problem.ts";
import type { ManifestInput } from "./manifest.ts";
import { parseSources } from "./parse-sources.ts";

/** What is kept of one article between runs of `prepareArchive`. */
export interface PreparedArticle {
  readonly fingerprint: string;
  /** Null when the article cannot be read. */
  readonly input: ManifestInput | null;
  readonly problems: readonly ContentProblem[];
}

/**
 * Works out one article and writes `<factsDir>/<id>.json`, unless nothing has changed since `kept`.
 * @param shared - what the facts of every article depend on besides its own files.
 * @returns `kept` itself when nothing has changed.
 */
export function prepareArticle(from: {
  readonly contentDir: string;
  readonly factsDir: string;
  readonly id: string;
  readonly shared: string;
  readonly context: FactsContext;
  readonly kept: PreparedArticle | undefined;
}): PreparedArticle {
  const files = readArticleFiles(from.contentDir, from.id);
  const fingerprint = fingerprintOf(files, from.shared);
  const factsFile = path.join(from.factsDir, `${from.id}.json`);
  const { kept } = from;
  if (kept?.fingerprint === fingerprint && (kept.input === null || existsSync(factsFile)))
    return kept;
  const { sources, problems } = parseSources(files);
  if (sources === null) return { fingerprint, input: null, problems };
  let facts: ReturnType<typeof buildFacts>;
  try {
    facts = buildFacts(sources, from.context, fingerprint);
  } catch (error) {
    const file = `articles/${from.id}`;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${file}: the article is left out, because its files do not agree (${reason}); run \`npm run ingest\`, or restore them.`;
    return { fingerprint, input: null, problems: [...problems, { file, message }] };
  }
  writeFileSync(factsFile, JSON.stringify(facts));
  const passageCounts = Object.fromEntries(
    Object.entries(facts.passages).map(([authority, passages]) => [authority, passages.length]),
  );
  const events = facts.events.map(({ passage, ...event }, index) => {
    const passageHash = hashOf([passage, facts.summary]);
    return { ...event, passageHash, article: from.id, index };
  });
  const input = { summary: facts.summary, features: facts.features, passageCounts, events };
  return { fingerprint, input, problems };
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 16);
}
