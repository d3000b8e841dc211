import { readFileSync } from "node:fs";
import type { SearchDocument } from "../../lib/search/types.ts";

function raw(file: string): string[] {
  const text = readFileSync(new URL(`../../content/raw/${file}`, import.meta.url), "utf8");
  return text.split(/\n+/).filter((line) => line.trim() !== "");
}

const nothing = { people: [], organisations: [], systems: [], events: [], outlet: null };
const [title, ...emirates] = raw("000_ebc9c6d1e2b40701.txt");
const tunisia = raw("003_33a9f63a9bccaf35.txt").slice(1);

/** The two articles of the first archive as search gets them; the second in Arabic alone. */
export const twoArticles: readonly SearchDocument[] = [
  {
    ...nothing,
    id: "000",
    titles: { ar: title ?? "", en: "The UAE and South Korea strengthen digital transformation" },
    paragraphs: {
      ar: emirates,
      en: ["The United Arab Emirates and the Republic of Korea signed a memorandum."],
    },
    date: "2023~",
    countries: ["AE", "KR"],
    people: ["ohood-al-roumi"],
    names: ["Korea", "South Korea", "Seoul", "كوريا", "سيول", "United Arab Emirates", "الإمارات"],
  },
  {
    ...nothing,
    id: "003",
    titles: { ar: "وزير الداخلية الكوري يزور تونس" },
    paragraphs: { ar: tunisia },
    date: "2022-04",
    countries: ["KR", "TN"],
    people: ["kais-saied"],
    names: [
      "Korea",
      "South Korea",
      "Seoul",
      "كوريا",
      "سيول",
      "Tunisia",
      "تونس",
      "Kais Saied",
      "Digital Government Co-operation Centre",
      "online public procurement system",
      "Gwanghwamun 1st Street",
    ],
  },
];
