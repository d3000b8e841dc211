import * as z from "zod";
import type { Result } from "../base/result.ts";
import { check } from "../schema/check.ts";
import { edtf, mapping } from "../schema/values.ts";
import type { Article } from "./article.ts";
import { checksumPlaceholder, sign, type Sha256 } from "./checksum.ts";

const schema = mapping({
  id: z.string(),
  title: z.string().nullable(),
  titleStatus: z.enum(["stated", "supplied", "none"]),
  date: edtf.nullable(),
  dateCertainty: z.enum(["stated", "inferred", "recorded", "confirmed"]).nullable(),
  raw: mapping({ file: z.string(), sha256: z.string() }),
  checksum: z.string(),
});

/** What stays of an article whose raw file was taken out of the archive: what its address tells. */
export interface WithdrawnNotice extends Pick<
  Article,
  "id" | "title" | "titleStatus" | "date" | "dateCertainty"
> {
  /** By its SHA-256 the file is known again, whatever its name, should it come back. */
  readonly raw: Pick<Article["raw"], "file" | "sha256">;
}

/** Name of the notice in the folder of its article. */
export const withdrawnName = "withdrawn.json";

/** Writes `content/articles/<id>/withdrawn.json`. */
export function formatWithdrawn(article: WithdrawnNotice, sha256: Sha256): string {
  const { id, title, titleStatus, date, dateCertainty, raw } = article;
  const notice = {
    ...{ id, title, titleStatus, date, dateCertainty },
    raw: { file: raw.file, sha256: raw.sha256 },
    checksum: checksumPlaceholder,
  };
  return sign(`${JSON.stringify(notice, null, 2)}\n`, sha256);
}

/** Reads what `formatWithdrawn` wrote; or what is wrong, one sentence each. */
export function parseWithdrawn(text: string): Result<WithdrawnNotice, readonly string[]> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, error: ["it is not JSON; restore it from your version control"] };
  }
  const read = check(schema, data);
  if (!read.ok) return read;
  const { checksum: _, ...notice } = read.value;
  return { ok: true, value: notice };
}
