import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fold } from "../../lib/arabic/fold.ts";
import { tokenise } from "../../lib/arabic/tokenise.ts";
import { parseTranslation, type Translation } from "../../lib/article/translation.ts";
import { authorityTypes } from "../../lib/authorities/authority-section.ts";
import { parseAuthority, type Authority } from "../../lib/authorities/authority.ts";
import { parseYaml } from "../../lib/schema/read-yaml.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const content = path.join(root, "content");

/** The two articles that the project ships with: their raw file, and the lines above the first paragraph. */
const shipped = {
  "000": { file: "000_ebc9c6d1e2b40701.txt", head: 1 },
  "003": { file: "003_33a9f63a9bccaf35.txt", head: 1 },
} as const;
type ArticleId = keyof typeof shipped;
export const articleIds: readonly ArticleId[] = ["000", "003"];

export function rawBytes(id: ArticleId): Buffer {
  return readFileSync(path.join(content, "raw", shipped[id].file));
}

/** The paragraphs of the raw text, cut by hand's rule: every line that is not blank, below the head. */
export function arabicParagraphs(id: ArticleId): readonly string[] {
  const lines = rawBytes(id).toString("utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").slice(shipped[id].head);
}

export function arabicTitle(id: ArticleId): string | null {
  return id === "000" ? (rawBytes(id).toString("utf8").split("\n")[0] ?? null) : null;
}

export function readContent(...parts: readonly string[]): string {
  return readFileSync(path.join(content, ...parts), "utf8");
}

/** The translation of an article that is translated whole. */
export function translation(
  id: ArticleId,
): Omit<Translation, "paragraphs"> & { readonly paragraphs: readonly string[] } {
  const result = parseTranslation(readContent("translations", id, "en.md"), null);
  if (!result.ok) throw new Error(result.error.join("\n"));
  const { paragraphs } = result.value;
  const written = paragraphs.filter((paragraph) => paragraph !== null);
  if (written.length < paragraphs.length) throw new Error(`translations/${id} is not whole`);
  return { ...result.value, paragraphs: written };
}

/** Every authority file with what the parser makes of it. */
export function authorityFiles(): readonly { file: string; folder: string; result: ReturnType<typeof parseAuthority> }[] {
  return authorityTypes.flatMap((folder) =>
    readdirSync(path.join(content, "authorities", folder))
      .sort()
      .map((name) => {
        const file = `content/authorities/${folder}/${name}`;
        const yaml = parseYaml(readContent("authorities", folder, name));
        return { file, folder, result: parseAuthority(yaml, file) };
      }),
  );
}

export function authorities(): readonly Authority[] {
  return authorityFiles().flatMap(({ result }) => (result.ok ? [result.value] : []));
}

/** A text as its folded words, so that quotation marks, hamza and case do not hide a name. */
export function words(text: string): string {
  const folded = tokenise(text).map((token) => fold(token.text));
  return ` ${folded.join(" ")} `;
}
