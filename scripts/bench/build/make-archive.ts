import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { createRandom, type Random } from "../tools/random.ts";

/** Texts of the shipped archive that the made one is mixed from. */
interface Material {
  /** Paragraphs of the articles and of their translations, aligned. */
  readonly paragraphs: readonly { readonly ar: string; readonly en: string }[];
}

export interface MakeOptions {
  /** The content folder to take sentences, records and the description from. */
  readonly from: string;
  /** The content folder to make; what is there is removed. */
  readonly to: string;
  readonly articles: number;
  /** Articles before this number are as they would be in a smaller archive. */
  readonly seed?: number;
}

const months = [
  ...["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"],
  ...["يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
];

const countries = [
  ...["مصر", "الأردن", "المغرب", "السعودية", "الكويت", "قطر", "البحرين", "العراق", "لبنان"],
  ...["ليبيا", "السودان", "اليمن", "فرنسا", "إيطاليا", "إسبانيا", "تركيا", "الهند", "اليابان"],
  ...["الصين", "كندا", "البرازيل", "كينيا", "إندونيسيا", "ماليزيا", "اليونان", "السويد"],
];

/**
 * Makes the raw texts of an archive of any size for measuring: articles of 4 to 16 paragraphs mixed from the
 * shipped ones, with about a third of the words exchanged for others, so that no two tell the same story and
 * the vocabulary grows as that of real news does. Half have a translation. The same options give the same
 * bytes, and article n does not depend on how many there are.
 */
export function makeArchive({ from, to, articles, seed = 1 }: MakeOptions): void {
  const material = readMaterial(from);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.join(to, "raw"), { recursive: true });
  cpSync(path.join(from, "authorities"), path.join(to, "authorities"), { recursive: true });
  cpSync(path.join(from, "archive.yaml"), path.join(to, "archive.yaml"));
  for (let number = 0; number < articles; number += 1) addArticle(to, material, number, { seed });
}

/** How an article is added. */
interface AddOptions {
  readonly seed?: number;
  /** EDTF year; one from 1995 to 2024, later ones likelier, when it is left out. */
  readonly year?: number;
}

/** Adds article `number` to a made archive, as `makeArchive` would have but for what is asked otherwise. */
export function addArticle(
  to: string,
  material: Material,
  number: number,
  { seed = 1, year: asked }: AddOptions = {},
): void {
  const random = createRandom(seed * 1_000_003 + number);
  const count = 4 + random.below(13);
  const chosen = Array.from({ length: count }, () => random.pick(material.paragraphs));
  const country = random.pick(countries);
  const arabic = chosen.map(({ ar }) => mix(ar, random).replaceAll("تونس", country));
  const title = mix(random.pick(material.paragraphs).ar.split(" ").slice(0, 9).join(" "), random);
  const drawn = 1995 + Math.floor(30 * Math.sqrt(random.next()));
  const year = asked ?? drawn;
  const month = random.below(12);
  const dated = random.next();
  const head =
    dated < 0.05
      ? title
      : dated < 0.5
        ? ` date ${year}-${String(month + 1).padStart(2, "0")} ⓒ Ministry of the Interior and Safety`
        : `${title}\n${1 + random.below(28)} ${months[month] ?? ""} ${year}`;
  const bytes = Buffer.from(`${head}\n\n${arabic.join("\n\n")}\n`, "utf8");
  const hash = sha256(bytes);
  const id = String(number).padStart(6, "0");
  writeFileSync(path.join(to, "raw", `${id}_${hash.slice(0, 16)}.txt`), bytes);
  if (number % 2 === 0)
    writeTranslation(
      to,
      id,
      hash,
      chosen.map(({ en }) => en),
    );
}

/** Reads the sentences of a content folder that has translations. */
export function readMaterial(from: string): Material {
  const paragraphs = readdirSync(path.join(from, "translations")).flatMap((id) => {
    const read = (file: string) => paragraphsOf(readFileSync(path.join(from, file), "utf8"));
    const ar = read(path.join("articles", id, "ar.md"));
    const en = read(path.join("translations", id, "en.md"));
    return ar.map((text, index) => ({ ar: text, en: en[index] ?? "" }));
  });
  if (paragraphs.length === 0) throw new Error(`${from} has no translated article to mix from.`);
  return { paragraphs };
}

/** The paragraphs of a Markdown file with front matter, as they stand: for measuring only. */
function paragraphsOf(text: string): string[] {
  const parts = text.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\n{2,}/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const letters = [..."بتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const patterns = ["CاCC", "مCCوC", "CCيC", "تCCيC", "اCتCاC", "CCاC", "مCاCC", "استCCاC"];

/** Exchanges about a third of the longer words; frequent ones of the new words come back often. */
function mix(text: string, random: Random): string {
  return text
    .split(" ")
    .map((word) => (word.length > 4 && random.next() < 0.35 ? madeWord(random) : word))
    .join(" ");
}

/** A word of Arabic shape; the roots follow a steep distribution, as those of real texts do. */
function madeWord(random: Random): string {
  const root = createRandom(Math.floor(20_000 * random.next() ** 3));
  const article = random.next() < 0.4 ? "ال" : "";
  return article + random.pick(patterns).replace(/C/g, () => root.pick(letters));
}

function writeTranslation(
  to: string,
  id: string,
  rawSha256: string,
  text: readonly string[],
): void {
  const folder = path.join(to, "translations", id);
  mkdirSync(folder, { recursive: true });
  const front = [
    ...["---", `id: "${id}"`, 'lang: "en"', `title: "A made article, number ${Number(id)}"`],
    ...['titleStatus: "supplied"', 'method: "machine"', "review: null"],
    ...[`rawSha256: "${rawSha256}"`, "---"],
  ];
  writeFileSync(path.join(folder, "en.md"), `${front.join("\n")}\n\n${text.join("\n\n")}\n`);
}
