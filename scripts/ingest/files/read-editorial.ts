import path from "node:path";
import { parseEditorial, type Editorial } from "../../../lib/article/editorial.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { readIfThere } from "../../../lib/base/read-if-there.ts";

type EditorialRead =
  | { readonly ok: true; readonly value: Editorial | null; readonly file: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads what people decided about an article; null when they decided nothing. */
export function readEditorial(contentDir: string, id: string): EditorialRead {
  const file = `editorial/${id}.yaml`;
  const text = readIfThere(path.join(contentDir, "editorial", `${id}.yaml`));
  if (text === null) return { ok: true, value: null, file };
  const read = parseEditorial(text, id);
  if (read.ok) return { ok: true, value: read.value, file: `content/${file}` };
  const problems = read.error.map((message): Problem => ({
    kind: "editorial",
    file,
    message,
    remedy: "mend the file; until then the article stays as it is",
    keptBack: true,
  }));
  return { ok: false, problems };
}
