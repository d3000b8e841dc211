import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readRecords } from "../../lib/archive/read/read-records.ts";
import { isChosen, type Choice } from "../../lib/translate/choose-segments.ts";
import { writeExchange, type Format } from "../../lib/translate/formats/write-exchange.ts";
import type { ArticleSegments } from "../../lib/translate/segment.ts";
import { archiveSegments } from "./archive-segments.ts";

/** What leaves the archive, and where it goes. */
export interface ExportOptions {
  readonly contentDir: string;
  readonly format: Format;
  readonly choice: Choice;
  readonly outlet: string | null;
  /** The file; null for standard output. */
  readonly out: string | null;
}

/** What left the archive, and which files have to be mended before theirs can. */
export interface Exported {
  readonly articles: number;
  readonly segments: number;
  readonly faults: readonly string[];
}

/** Writes the chosen segments of an archive as a file for translators; none where nothing is chosen. */
export async function exportSegments(options: ExportOptions): Promise<Exported> {
  const { contentDir, format, choice, outlet, out } = options;
  const { records } = readRecords(contentDir);
  const faults: string[] = [];
  const counts = { articles: 0, segments: 0 };
  // A translation memory holds what is done.
  const isWanted = format === "tmx" ? isDone : (segment: Segment) => isChosen(segment, choice);
  function* chosen(): Generator<ArticleSegments> {
    const all = archiveSegments(contentDir, records, outlet, (fault) => faults.push(fault));
    for (const { segments: article } of all) {
      const segments = article.segments.filter(isWanted);
      if (segments.length === 0) continue;
      counts.articles++;
      counts.segments += segments.length;
      yield { ...article, segments };
    }
  }
  const articles = chosen();
  const first = articles.next();
  if (first.done !== true) {
    function* whole(): Generator<ArticleSegments> {
      yield first.value as ArticleSegments;
      yield* articles;
    }
    await writeParts(writeExchange(format, whole()), out);
  }
  return { ...counts, faults };
}

type Segment = ArticleSegments["segments"][number];

function isDone({ target }: Segment): boolean {
  return target !== null;
}

/** A file is written whole or not at all: under another name first. */
async function writeParts(parts: Iterable<string>, out: string | null): Promise<void> {
  if (out === null) {
    for (const part of parts)
      if (!process.stdout.write(part))
        await new Promise((resolve) => process.stdout.once("drain", resolve));
    return;
  }
  const folder = path.dirname(path.resolve(out));
  if (!existsSync(folder)) throw new Error(`${folder} is not there; make the folder first.`);
  const unfinished = `${out}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(parts), createWriteStream(unfinished));
    renameSync(unfinished, out);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
