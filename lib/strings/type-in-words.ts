import type { Locale } from "../locale/locale.ts";
import {
  projectKinds,
  recordTypes,
  type ProjectKindWord,
  type RecordTypeWord,
} from "./record-types.ts";

/** What a record is of: the kind of a project or agreement where that is known («مذكرة تفاهم»), else its type. */
export function typeInWords(
  record: { readonly type: RecordTypeWord; readonly kind?: ProjectKindWord | null },
  locale: Locale,
): string {
  const { type, kind } = record;
  return kind ? projectKinds[locale][kind] : recordTypes[locale][type];
}
