import { writeFileSync } from "node:fs";
import path from "node:path";
import { call } from "../../base/call.ts";
import type { Editorial } from "../../article/editorial.ts";
import { lacksOf, lacksOfTranslation, englishHeadline } from "../../article/work-list.ts";
import { fileStamp } from "../../base/files.ts";
import { sha256, shortHash } from "../../base/hash-files.ts";
import type { ContentProblem } from "../../schema/content-problem.ts";
import {
  articlePaths,
  fingerprintOf,
  parseSources,
  readArticleFiles,
} from "../read/article-sources.ts";
import { withdrawalOf } from "../read/read-withdrawn.ts";
import { readRawFile } from "../read/raw-file.ts";
import type { WithdrawnArticle } from "../ask/views.ts";
import type { InventoryItem } from "./article-details.ts";
import { buildDetails, type DetailsContext } from "./build-details.ts";
import { dayOfChange } from "./day-of-change.ts";
import { firstInText, namedTogether } from "./passages.ts";
import type { preparedPaths } from "./prepared-files.ts";
import { summarise } from "./summarise.ts";

/** What is kept of one article between runs of `prepareArchive`. */
export interface PreparedArticle {
  /** Stamps of the article's files and of its raw file, see `fileStamp`. */
  readonly stamps: string;
  readonly fingerprint: string;
  readonly raw: { readonly file: string; readonly sha256: string } | null;
  /** Stamps of what was made of it: files that are not as they were written are made again. */
  readonly made: string;
  /** Null when the article cannot be read. */
  readonly item: InventoryItem | null;
  /** What its address tells when people have taken it out of the archive. */
  readonly withdrawn: WithdrawnArticle | null;
  readonly problems: readonly ContentProblem[];
  /** That the raw file is another than the one the article was made from; null when it is not, or is gone. */
  readonly rawFault: ContentProblem | null;
}

export interface PrepareArticleOptions {
  readonly contentDir: string;
  /** Where what is worked out lies. */
  readonly folders: ReturnType<typeof preparedPaths>["folders"];
  readonly id: string;
  /** What the details of every article depend on besides its own files. */
  readonly shared: string;
  readonly context: DetailsContext;
  /** What the last run with the same `shared` kept. */
  readonly kept: PreparedArticle | undefined;
  /** Whether the bytes of the raw file are checked even where its stamp is what it was. */
  readonly checksRaw: boolean;
}

/**
 * Works out one article and writes its details and excerpts, unless nothing has changed since `kept`.
 * @returns `kept` itself when nothing has changed; files whose stamps are what they were are not even read.
 */
export function prepareArticle(from: PrepareArticleOptions): PreparedArticle {
  const { contentDir, id } = from;
  const kept = from.kept?.made === stampsOfMade(from) ? from.kept : undefined;
  // Taken before the files are read: what changes meanwhile is noticed next time.
  const own = Object.values(articlePaths(contentDir, id)).map(fileStamp).join(" ");
  if (kept?.stamps === stampsWith(own, contentDir, kept?.raw))
    return from.checksRaw ? stamped(kept, own, contentDir) : kept;
  const files = readArticleFiles(contentDir, id);
  const fingerprint = fingerprintOf(files, from.shared);
  if (kept?.fingerprint === fingerprint) return stamped(kept, own, contentDir);
  const { sources, problems } = parseSources(files);
  const failed = {
    ...{ stamps: own, fingerprint, made: stampsOfMade(from), raw: null, item: null },
    ...{ withdrawn: null, rawFault: null },
  };
  if (sources === null) return { ...failed, problems };
  if (isWithdrawn(sources.editorial, files.editorial)) {
    const { article, translation, editorial } = sources;
    const { id, title, titleStatus, date, dateCertainty } = summarise(
      ...([article, translation, editorial, from.context.outlets, []] as const),
    );
    const withdrawal = withdrawalOf(editorial);
    const withdrawn = { id, title, titleStatus, date, dateCertainty, withdrawal };
    return { ...failed, withdrawn, problems };
  }
  let worked: ReturnType<typeof buildDetails>;
  try {
    worked = buildDetails(sources, from.context, fingerprint);
  } catch (error) {
    const file = `articles/${id}`;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the article is left out, because its files do not agree (${reason}); run \`${call("ingest")}\`, or restore them`;
    return { ...failed, problems: [...problems, { file, message }] };
  }
  const { details, excerpts } = worked;
  writeFileSync(path.join(from.folders.details, `${id}.json`), JSON.stringify(details));
  writeFileSync(path.join(from.folders.excerpts, `${id}.json`), JSON.stringify(excerpts));
  const item: InventoryItem = {
    summary: details.summary,
    features: details.features,
    detailsHash: shortHash(JSON.stringify([{ ...details, fingerprint: "" }, excerpts])),
    raw: { file: details.article.raw.file, encoding: details.article.raw.encoding, bytes: 0 },
    rawIsIntact: true,
    changed: dayOfChange(sources),
    corrections: details.corrections,
    lacks: [
      ...lacksOf(details.article),
      ...lacksOfTranslation(
        details.translation,
        englishHeadline(details.article.title, sources.editorial),
      ),
    ],
    passageCounts: Object.fromEntries(
      Object.entries(excerpts.passages).map(([authority, passages]) => [
        authority,
        passages.length,
      ]),
    ),
    together: namedTogether(excerpts.passages),
    namedAt: Object.fromEntries(
      Object.entries(excerpts.passages).map(([authority, passages]) => [
        authority,
        firstInText(passages)?.paragraph ?? 0,
      ]),
    ),
    events: excerpts.events.map(({ passage, ...event }) => {
      const passageHash = shortHash(JSON.stringify([passage, details.summary]));
      return { ...event, passageHash, paragraph: passage?.paragraph ?? 0 };
    }),
  };
  const { file, sha256 } = details.article.raw;
  const made = stampsOfMade(from);
  const raw = { file, sha256 };
  return stamped({ ...failed, made, raw, item, problems }, own, contentDir);
}

/** A decision that says so counts even where something else in it is wrong: what was taken out does not come back by a slip. */
function isWithdrawn(editorial: Editorial | null, text: string | null): boolean {
  if (editorial !== null) return editorial.withdrawn !== undefined;
  return text !== null && /^withdrawn\s*:/mu.test(text);
}

function stampsOfMade({ folders, id }: PrepareArticleOptions): string {
  return [folders.details, folders.excerpts]
    .map((folder) => fileStamp(path.join(folder, `${id}.json`)))
    .join(" ");
}

/** The article with its stamps, and whether the raw file is the one that it was made from. */
function stamped(article: PreparedArticle, own: string, contentDir: string): PreparedArticle {
  const { raw, item } = article;
  const stamps = stampsWith(own, contentDir, raw);
  if (raw === null || item === null) return { ...article, stamps };
  const bytes = readRawFile(contentDir, raw.file);
  const found = bytes && sha256(bytes);
  const rawIsIntact = found === raw.sha256;
  const message = `the file has changed since article ${item.summary.id} was made from it (its SHA-256 is ${found}, and was ${raw.sha256}); put the old one back, or take this one with \`${call("ingest", `--accept ${raw.file}`)}\``;
  const rawFault = found === null || rawIsIntact ? null : { file: `raw/${raw.file}`, message };
  const facts = { ...item.raw, bytes: bytes?.length ?? 0 };
  return { ...article, stamps, item: { ...item, rawIsIntact, raw: facts }, rawFault };
}

function stampsWith(own: string, contentDir: string, raw: PreparedArticle["raw"] | undefined) {
  return raw ? `${own} ${fileStamp(path.join(contentDir, "raw", raw.file))}` : own;
}
