import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { formatArticle, parseArticle } from "@/lib/article/article-file.ts";
import { parseTranslation, type Translation } from "@/lib/article/translation.ts";
import { sha256 } from "@/lib/base/hash-files.ts";

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A content folder of some articles, each given by its paragraphs; it is gone after the tests of the file. */
export class TemporaryContent {
  readonly dir = mkdtempSync(path.join(tmpdir(), "sijill-translate-"));

  constructor(articles: Readonly<Record<string, readonly string[]>>) {
    made.push(this.dir);
    for (const [id, paragraphs] of Object.entries(articles)) this.article(id, paragraphs);
  }

  /** Writes an article as the ingest does, with a headline. */
  article(id: string, paragraphs: readonly string[]): void {
    const none = { titleSuggestion: null, credit: null, author: null, source: null, outlet: null };
    const text = formatArticle(
      {
        ...{ id, lang: "ar", title: `عنوان ${id}`, titleStatus: "stated", ...none },
        ...{ date: "2022-04", dateCertainty: "stated", countries: [], mentionedCountries: [] },
        ...{ url: null, section: null, dateline: null, paragraphs },
        raw: { file: `${id}.txt`, sha256: sha256(paragraphs.join("\n")), encoding: "utf-8" },
      },
      sha256,
    );
    this.write(`articles/${id}/ar.md`, text);
  }

  write(name: string, text: string): void {
    const file = path.join(this.dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(name: string): string | null {
    const file = path.join(this.dir, name);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  }

  /** The translation of an article as the build reads it; null where there is none. */
  translation(id: string): Translation | null {
    const text = this.read(`translations/${id}/en.md`);
    if (text === null) return null;
    const article = parseArticle(this.read(`articles/${id}/ar.md`) ?? "");
    const paragraphs = article.ok ? article.value.paragraphs.length : 0;
    const read = parseTranslation(text, { id, paragraphs });
    if (!read.ok) throw new Error(read.error.join());
    return read.value;
  }

  copy(): TemporaryContent {
    const other = new TemporaryContent({});
    cpSync(this.dir, other.dir, { recursive: true });
    return other;
  }
}
