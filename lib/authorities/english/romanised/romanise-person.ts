import { fold } from "../../../arabic/fold.ts";
import { givenNameForms } from "./given-name-forms.ts";
import { arabicParts, type NameParts } from "./name-parts.ts";
import { soundOut } from "./sound-out.ts";

const given: NameParts = new Map(
  givenNameForms
    .split(/[|\n]/u)
    .map((pair) => /^\s*(\p{Script=Arabic}[\p{Script=Arabic} ]*?) ([A-Za-z].*?)\s*$/u.exec(pair))
    .flatMap((pair) => (pair === null ? [] : [[fold(pair[1] ?? ""), pair[2] ?? ""]])),
);

const particles: NameParts = new Map(
  Object.entries({
    بن: "bin",
    ابن: "Ibn",
    بنت: "bint",
    آل: "Al",
    ولد: "Ould",
    أبو: "Abu",
    أم: "Umm",
  }).map(([arabic, english]) => [fold(arabic), english]),
);

/**
 * Writes the name of a person in Latin letters: known parts as they are known, Arab given names as the press writes them, and
 * surnames by their sounds.
 * @param known parts of the archive's own records in English, which count before all others.
 * @param others parts that are known from elsewhere.
 * @returns null for a name of which no given name is known, or with a part that cannot be said: a foreign name is not guessed at.
 */
export function romanisePerson(name: string, known: NameParts, others: NameParts): string | null {
  const parts = joinDin(arabicParts(name));
  const written: string[] = [];
  let isArab = false;
  for (const [at, part] of parts.entries()) {
    const key = fold(part);
    const arab = given.get(key) ?? servant(key);
    isArab ||= at === 0 && (arab ?? kunya(part)) !== null;
    const sounded = isArab && at > 0 ? afterArticle(part) : null;
    const found = known.get(key) ?? arab ?? particles.get(key) ?? others.get(key);
    const english = found ?? kunya(part) ?? sounded;
    if (english === null) return null;
    written.push(english);
  }
  return parts.length < 2 || particles.has(fold(parts.at(-1) ?? "")) ? null : written.join(" ");
}

/** نور الدين and زين العابدين are one name. */
function joinDin(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const pair = `${joined.at(-1) ?? ""} ${part}`;
    if (joined.length > 0 && given.has(fold(pair))) joined[joined.length - 1] = pair;
    else joined.push(part);
  }
  return joined;
}

/** «عبد العزيز» is Abdulaziz. */
function servant(key: string): string | null {
  const noun = /^عبد ال(..+)$/u.exec(key)?.[1];
  if (noun === undefined) return null;
  if (noun === "له") return "Abdullah";
  const sounded = given.get(`ال${noun}`) ?? given.get(noun) ?? soundOut(noun);
  return sounded === null ? null : `Abdul${sounded.toLowerCase()}`;
}

/** «أبو زيد» is Abu Zaid. */
function kunya(part: string): string | null {
  const [first = "", noun] = part.split(" ");
  const particle = particles.get(fold(first));
  if (particle === undefined || noun === undefined) return null;
  const name = given.get(fold(noun)) ?? soundOut(noun);
  return name === null ? null : `${particle} ${name}`;
}

/** A surname: a given name with article or the ending of descent, or what its letters sound like. */
function afterArticle(part: string): string | null {
  const article = /^ال(?=..)/u.test(part) ? "al-" : "";
  const bare = article === "" ? part : part.slice(2);
  const name = given.get(fold(bare));
  if (name !== undefined) return article + name;
  const root = /ي$/u.test(bare) ? given.get(fold(bare.slice(0, -1))) : undefined;
  if (root !== undefined && !/[aeiou]$/.test(root)) return `${article}${root}i`;
  return soundOut(part);
}
