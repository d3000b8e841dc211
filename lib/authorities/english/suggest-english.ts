import { countryName, countryNames } from "../../countries/country-name.ts";
import { oncePerObject } from "../../base/once.ts";
import type { Authority, AuthorityType } from "../authority.ts";
import { comparedName, starterRecords } from "../starter/starter-records.ts";
import { arabicParts, learnParts, type NameParts } from "./romanised/name-parts.ts";
import { romanisePerson } from "./romanised/romanise-person.ts";
import { translateParts } from "./translate-parts.ts";
import { fold } from "../../arabic/fold.ts";

/**
 * An English name that a person may choose, and where it comes from: the starter list, records of the archive, a translation
 * of its parts, or Latin letters for its sounds.
 */
export interface EnglishSuggestion {
  readonly text: string;
  readonly from: NonNullable<Authority["englishFrom"]>;
}

/**
 * Suggests English names for an Arabic one, the surest first: as the starter list has it, as a record of the archive has it or
 * its parts, translated by its parts, and by its sounds. Nothing is suggested where nothing decent can be said.
 *
 * @param name as texts write it.
 * @param known the archive's records; what was worked out of them is kept for as long as the list itself lives.
 * @param country ISO 3166 code of a body that every country has («وزارة الداخلية»): its English then says which.
 */
export function suggestEnglish(
  name: string,
  type: AuthorityType,
  known: readonly Authority[],
  country: string | null = null,
): readonly EnglishSuggestion[] {
  const same = [...sameName(name, starterRecords, "starter"), ...sameName(name, known, "record")];
  const found =
    same.length > 0 ? same : type === "person" ? person(name, known) : body(name, known, country);
  const texts = found.map(({ text }) => text);
  return found.filter(({ text }, at) => texts.indexOf(text) === at);
}

const namesOf = oncePerObject((records: readonly Authority[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { prefLabel, altLabels } of records) {
    if (prefLabel.en === undefined) continue;
    for (const name of [prefLabel.ar, ...altLabels.ar])
      if (!names.has(comparedName(name))) names.set(comparedName(name), prefLabel.en);
  }
  return names;
});

function sameName(
  name: string,
  records: readonly Authority[],
  from: "starter" | "record",
): EnglishSuggestion[] {
  const text = namesOf(records).get(comparedName(name));
  return text === undefined ? [] : [{ text, from }];
}

function person(name: string, known: readonly Authority[]): EnglishSuggestion[] {
  const own = learnParts(known);
  const text = romanisePerson(name, own, learnParts(starterRecords));
  if (text === null) return [];
  const isOwn = arabicParts(name).every((part) => own.has(fold(part)));
  return [{ text, from: isOwn ? "record" : "romanised" }];
}

function body(
  name: string,
  known: readonly Authority[],
  country: string | null,
): EnglishSuggestion[] {
  const own: NameParts = learnParts(known);
  const properName = (text: string) => romanisePerson(text, own, learnParts(starterRecords));
  const translated = translateParts(name, properName);
  if (translated === null) return [];
  const from = translated.hasName ? "romanised" : "parts";
  const plain: EnglishSuggestion = { text: translated.text, from };
  const isSaid =
    country !== null && countryNames(country).en.some((each) => plain.text.includes(each));
  if (country === null || isSaid) return [plain];
  return [{ text: `${translated.text} (${countryName(country, "en")})`, from }, plain];
}
