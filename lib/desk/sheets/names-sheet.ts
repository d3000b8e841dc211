import { type AuthorityType, authorityType } from "../../authorities/authority.ts";
import { type Columns, type ReadRow, tooLong } from "./read-columns.ts";

/** The columns of the table of names; people fill in the first ones, the last is not to be changed. */
export const namesColumns = {
  decision: "القرار",
  into: "إلى",
  name: "الاسم",
  english: "الإنجليزية",
  type: "النوع",
  country: "البلد",
  articles: "المقالات",
  forms: "الصيغ",
  sentence: "الجملة",
  key: "المفتاح",
} as const satisfies Columns<string>;
type NamesColumn = keyof typeof namesColumns;

/** What a row decides about a name. */
export type NameRow = {
  readonly line: number;
  readonly key: string;
  readonly name: string;
} & (
  | {
      readonly action: "accept";
      readonly type: AuthorityType;
      /** Empty where the Arabic stands alone. */
      readonly english: string;
      readonly country: string;
    }
  /** An id of a record, or the name of another row. */
  | { readonly action: "merge"; readonly into: string }
  | { readonly action: "reject" }
);

const actions: ReadonlyMap<string, NameRow["action"]> = new Map([
  ...(["accept", "a", "اعتماد", "معتمد", "قبول", "مقبول"] as const).map(
    (word) => [word, "accept"] as const,
  ),
  ...(["merge", "m", "دمج", "ضم", "ضمّ"] as const).map((word) => [word, "merge"] as const),
  ...(["reject", "r", "رفض", "مرفوض"] as const).map((word) => [word, "reject"] as const),
]);

const types: ReadonlyMap<string, AuthorityType> = new Map([
  ...authorityType.options.map((type) => [type, type] as const),
  ...([
    ["شخص", "person"],
    ["مؤسسة", "organisation"],
    ["مشروع أو اتفاقية", "system"],
    ["مشروع", "system"],
    ["اتفاقية", "system"],
    ["نظام", "system"],
    ["برنامج", "system"],
    ["نظام أو برنامج", "system"],
    ["حدث", "event"],
  ] as const),
]);

/**
 * Reads what a row decides.
 * @returns null where it decides nothing; a sentence without the full stop where it cannot be used.
 */
export function readNameRow({ line, cells }: ReadRow<NamesColumn>): NameRow | string | null {
  if (cells.decision === "") return null;
  const action = actions.get(cells.decision.toLowerCase());
  if (action === undefined)
    return `the decision "${cells.decision}" is not known; write accept, merge or reject, or leave the cell empty`;
  if (cells.key === "")
    return "the row has no `key`; keep that column as it was written, and add no rows";
  const { key, name } = cells;
  if (action === "reject") return { line, key, name, action };
  if (action === "merge")
    return cells.into === ""
      ? "nothing says what to merge the name into; write the id of a record, or a name of this table, into `into`"
      : { line, key, name, action, into: cells.into };
  const type = types.get(cells.type.toLowerCase());
  if (type === undefined)
    return `the type "${cells.type}" is not known; write person, organisation, system or event`;
  if (name === "") return "the name is empty; write it as the archive is to use it";
  const long = tooLong(name) ?? tooLong(cells.english);
  if (long !== null) return long;
  const country = cells.country.toUpperCase();
  return { line, key, action, type, name, english: cells.english, country };
}
