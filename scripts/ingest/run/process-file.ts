import { readFileSync } from "node:fs";
import path from "node:path";
import { fileStamp } from "../../../lib/base/file-stamp.ts";
import { formatArticle, parseArticle } from "../../../lib/article/article-file.ts";
import { isUntouched } from "../../../lib/article/checksum.ts";
import { formatEvidence } from "../../../lib/article/evidence-file.ts";
import type { Authority } from "../../../lib/authorities/authority.ts";
import { convert } from "../../../lib/ingest/convert.ts";
import { minhash } from "../../../lib/ingest/minhash.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { changedProblem, editedProblem } from "../report/file-problems.ts";
import { readEditorial } from "../files/read-editorial.ts";
import { keepHistory, rawHashOf } from "../files/raw-history.ts";
import { readIfThere } from "../../../lib/base/read-if-there.ts";
import { sha256 } from "../../../lib/base/sha256.ts";
import { writeAtomically } from "../files/write-atomically.ts";

/** One raw file to convert. */
export interface Job {
  readonly id: string;
  /** Path inside the raw folder. */
  readonly file: string;
}

/** What is the same for all files of a run. */
export interface RunContext {
  readonly raw: string;
  readonly content: string;
  readonly dryRun: boolean;
  readonly accept: readonly string[];
  readonly records: readonly Authority[];
}

/** What became of one raw file. */
export interface Outcome {
  readonly file: string;
  readonly id: string;
  readonly status: "new" | "changed" | "unchanged" | "kept-back" | "edited-by-hand";
  /** SHA-256 of the raw bytes that the archive's article was made of; of the file's own where it has none. */
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
  /** MinHash signature of the article's text; null when there is no article. */
  readonly signature: Uint32Array | null;
  /** Stamps of the two generated files as they lie there now. */
  readonly outputs: readonly [article: string, evidence: string];
}

/** What a disk answers when the archivist, not the program, has something to mend. */
const diskErrors = [
  ...["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "EIO", "ENOSPC"],
  ...["EDQUOT", "ENAMETOOLONG"],
];

/** Converts one raw file and writes its article and evidence where they changed. Throws nothing a file can cause. */
export function processFile(job: Job, context: RunContext): Outcome {
  try {
    return processUnguarded(job, context);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const unreadable = diskErrors.some((code) => reason.startsWith(code));
    const problem: Problem = {
      kind: unreadable ? "unreadable" : "internal",
      file: job.file,
      message: unreadable
        ? `it could not be read or written: ${reason}`
        : `it could not be converted: ${reason}`,
      remedy: unreadable
        ? "give yourself the right to it, or take away what stands in its place"
        : "report this, with the file, to the makers of this program",
      keptBack: true,
    };
    return {
      ...job,
      status: "kept-back",
      sha256: null,
      problems: [problem],
      signature: null,
      outputs: ["none", "none"],
    };
  }
}

function processUnguarded(job: Job, context: RunContext): Outcome {
  const folder = path.join(context.content, "articles", job.id);
  const target = path.join(folder, "ar.md");
  const evidenceTarget = path.join(folder, "evidence.json");
  const bytes = readFileSync(path.join(context.raw, job.file));
  const hash = sha256(bytes);
  const old = readIfThere(target);
  const oldEvidence = readIfThere(evidenceTarget);
  const madeOf = old === null ? null : rawHashOf(old);
  const done = (
    status: Outcome["status"],
    problems: readonly Problem[],
    paragraphs: readonly string[] | null,
  ): Outcome => ({
    ...job,
    status,
    problems,
    sha256: status === "kept-back" && madeOf !== null ? madeOf : hash,
    signature: paragraphs && minhash(paragraphs.join("\n")),
    outputs: [fileStamp(target), fileStamp(evidenceTarget)],
  });
  const kept = (): readonly string[] | null => {
    const read = old === null ? null : parseArticle(old);
    return read?.ok ? read.value.paragraphs : null;
  };

  const accepted = context.accept.includes(job.file);
  if (madeOf !== null && madeOf !== hash && !accepted) {
    return done("kept-back", [changedProblem(job, madeOf)], kept());
  }
  const editorial = readEditorial(context.content, job.id);
  if (!editorial.ok) return done("kept-back", editorial.problems, kept());
  const converted = convert(
    { ...job, sha256: hash, bytes, editorial: editorial.value, editorialFile: editorial.file },
    context.records,
  );
  if (!converted.ok) return done("kept-back", [converted.error], kept());
  const { article, evidence } = converted.value;
  const markdown = formatArticle(article, sha256);
  const json = formatEvidence(evidence, sha256);
  const edited = [
    old !== null && old !== markdown && !isUntouched(old, sha256) ? "ar.md" : null,
    oldEvidence !== null && oldEvidence !== json && !isUntouched(oldEvidence, sha256)
      ? "evidence.json"
      : null,
  ].filter((name) => name !== null);
  if (edited.length > 0) {
    return done("edited-by-hand", [editedProblem(job, edited)], article.paragraphs);
  }
  const same = old === markdown && oldEvidence === json;
  if (!same && !context.dryRun) {
    if (old !== null && madeOf !== hash) keepHistory(context.content, job.id, old, oldEvidence);
    if (oldEvidence !== json) writeAtomically(context.content, evidenceTarget, json);
    if (old !== markdown) writeAtomically(context.content, target, markdown);
  }
  return done(same ? "unchanged" : old === null ? "new" : "changed", [], article.paragraphs);
}
