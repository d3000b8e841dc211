import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { formatArticle, parseArticle } from "../../../lib/article/article-file.ts";
import type { Article } from "../../../lib/article/article.ts";
import { isUntouched } from "../../../lib/article/checksum.ts";
import { type Editorial, parseEditorial } from "../../../lib/article/editorial.ts";
import { withdrawnName } from "../../../lib/article/withdrawn-file.ts";
import { lacksOf } from "../../../lib/article/work-list.ts";
import { formatEvidence } from "../../../lib/article/evidence-file.ts";
import { fileStamp, readIfThere } from "../../../lib/base/files.ts";
import { metadataFile } from "../../../lib/archive/read/read-metadata.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import type { Result } from "../../../lib/base/result.ts";
import { convert } from "../../../lib/ingest/convert.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { storySignature } from "../../../lib/ingest/story-signature.ts";
import { outletTable } from "../../../lib/outlets/outlet-table.ts";
import { keepReplaced, rawHashOf } from "../files/raw-history.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import {
  changedProblem,
  editedProblem,
  editorialProblem,
  failedProblem,
} from "../report/file-problems.ts";
import { type Job, type Outcome, type RunContext, withoutArticle } from "./outcome.ts";

/** Converts one raw file and writes its article and evidence where they changed. Throws nothing a file can cause. */
export function processFile(job: Job, context: RunContext): Outcome {
  try {
    return processUnguarded(job, context);
  } catch (error) {
    return withoutArticle(job, failedProblem(job, error));
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
    article: Article | null,
    isWithdrawn = false,
  ): Outcome => ({
    id: job.id,
    file: job.file,
    status,
    problems,
    sha256: status === "kept-back" && madeOf !== null ? madeOf : hash,
    signature: article && storySignature(article),
    work: article && !isWithdrawn ? { outlet: article.outlet, lacks: lacksOf(article) } : null,
    outputs: [fileStamp(target), fileStamp(evidenceTarget)],
  });
  const kept = (): Article | null => {
    const read = old === null ? null : parseArticle(old);
    return read?.ok ? read.value : null;
  };

  const accepted = context.accept.includes(job.file);
  if (madeOf !== null && madeOf !== hash && !accepted) {
    return done("kept-back", [changedProblem(job, madeOf)], kept());
  }
  const decided = readEditorial(context.content, job.id);
  if (!decided.ok) {
    return done(
      "kept-back",
      decided.error.map((fault) => editorialProblem(job, fault)),
      kept(),
    );
  }
  // What people said is not taken back because it cannot be read just now.
  const recorded = oldEvidence?.includes('"rule":"metadata"') ?? false;
  if (job.metadata === "unusable" && recorded) return done("unchanged", [], kept());
  const metadata = job.metadata === "unusable" ? null : job.metadata;
  const editorialFile = `content/editorial/${job.id}.yaml`;
  const converted = convert(
    {
      ...{ ...job, sha256: hash, bytes, editorial: decided.value, editorialFile },
      ...{ metadata, metadataFile: `content/${metadataFile}` },
    },
    context.records,
    outletTable(context.outlets),
  );
  if (!converted.ok) return done("kept-back", [converted.error], kept());
  const { article, evidence } = converted.value;
  const isWithdrawn = decided.value?.withdrawn !== undefined;
  const markdown = formatArticle(article, sha256);
  const json = formatEvidence(evidence, sha256);
  const edited = [
    old !== null && old !== markdown && !isUntouched(old, sha256) ? "ar.md" : null,
    oldEvidence !== null && oldEvidence !== json && !isUntouched(oldEvidence, sha256)
      ? "evidence.json"
      : null,
  ].filter((name) => name !== null);
  if (edited.length > 0) {
    return done("edited-by-hand", [editedProblem(job, edited)], article, isWithdrawn);
  }
  const same = old === markdown && oldEvidence === json;
  if (!same && !context.dryRun) {
    if (old !== null && madeOf !== hash)
      keepReplaced(context.content, job.id, { markdown: old, evidence: oldEvidence }, hash);
    const write = {
      evidence: () =>
        oldEvidence !== json && writeAtomically(context.content, evidenceTarget, json),
      article: () => old !== markdown && writeAtomically(context.content, target, markdown),
    };
    // A new article has its evidence from the start. One that gives way goes first, or a run that is killed between
    // the two would keep it aside once more, with evidence of another text.
    for (const file of old === null
      ? (["evidence", "article"] as const)
      : (["article", "evidence"] as const))
      write[file]();
  }
  // It is back; a run that was killed may have left the notice beside the article.
  if (!context.dryRun) rmSync(path.join(folder, withdrawnName), { force: true });
  const status = same ? "unchanged" : old === null ? "new" : "changed";
  return done(status, [], article, isWithdrawn);
}

/** Reads what people decided about an article; null when they decided nothing. */
function readEditorial(
  contentDir: string,
  id: string,
): Result<Editorial | null, readonly string[]> {
  const text = readIfThere(path.join(contentDir, "editorial", `${id}.yaml`));
  return text === null ? { ok: true, value: null } : parseEditorial(text, id);
}
