import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { verifyBag } from "../../scripts/bag/verify-bag.ts";
import { writeBag } from "../../scripts/bag/write-bag.ts";

/** Names that manifests, shells and other programs stumble over; each is the name of a raw file. */
export const awkward = [
  ...["خبر عن تونس.txt", "أخبار\u0020\u0627\u0654.txt", "100%.txt", "a%0Ab.txt", "a%25b.txt"],
  ...["line\nbreak.txt", "return\r.txt", " blank first.txt", "*star.txt", "quote\"'$`.txt"],
];

/** A folder of its own that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-bag-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, file: string, data: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), data);
}

/** A content folder with awkward names, bytes that are no text, and an empty file. */
export function someContent(names: readonly string[] = awkward): string {
  const content = path.join(temporaryFolder(), "content");
  for (const name of names) put(content, `raw/${name}`, `نص ${JSON.stringify(name)}\n`);
  put(
    content,
    "raw/bytes.txt",
    Uint8Array.from({ length: 256 }, (_, at) => at),
  );
  put(content, "editorial/003.yaml", "");
  put(content, "archive.yaml", 'name: {ar: "أرشيف", en: "An archive"}\n');
  return content;
}

/** A bag of it, and where it came from. */
export async function someBag(
  names?: readonly string[],
): Promise<{ readonly bag: string; readonly content: string }> {
  const content = someContent(names);
  const bag = path.join(path.dirname(content), "bag");
  await writeBag(content, bag, [["Bagging-Date", "2026-11-21"]], () => undefined);
  return { bag, content };
}

/** The sentences about a bag. */
export async function faultsOf(bag: string): Promise<readonly string[]> {
  const said: string[] = [];
  const { faults } = await verifyBag(
    bag,
    (sentence) => said.push(sentence),
    () => undefined,
  );
  if (faults !== said.length) throw new Error(`${faults} faults, and ${said.length} sentences`);
  return said;
}

/** Every file below a folder, with the SHA-256 of its bytes. */
export function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [
      path.relative(folder, file),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
