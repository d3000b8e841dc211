import type { Authority } from "../../lib/authorities/authority.ts";
import { suggestEnglish } from "../../lib/authorities/english/suggest-english.ts";
import { namesColumns } from "../../lib/desk/sheets/names-sheet.ts";
import { writeTable } from "../../lib/schema/write-table.ts";
import { type DeskName, isOpen } from "../desk/archive/desk-names.ts";

/** The names about which nothing has been decided, as a table for any office program, those of most articles first. */
export function namesTable(names: Iterable<DeskName>, records: readonly Authority[]): string {
  const rows: string[][] = [Object.keys(namesColumns)];
  for (const proposed of names) {
    if (!isOpen(proposed)) continue;
    const { name, type, country, articles, forms, sentences, key } = proposed;
    const english = suggestEnglish(name, type, records, country)[0]?.text ?? "";
    const others = forms.filter((form) => form !== name).join("؛ ");
    const sentence = sentences[0]?.text ?? "";
    rows.push([
      "",
      "",
      name,
      english,
      type,
      country ?? "",
      String(articles),
      others,
      sentence,
      key,
    ]);
  }
  return writeTable(rows);
}
