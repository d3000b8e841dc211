import { authorityTypes } from "../../authorities/authority-section.ts";
import type { Authority } from "../../authorities/authority.ts";
import { agreement } from "../../dates/agree.ts";
import { byDate } from "../../timeline/dates/by-date.ts";
import type { Localized } from "../../locale/locale.ts";
import { authorityCard } from "../prepare/summarise.ts";
import type { NamedRecord, NameGroup } from "./views.ts";

/** The article whose names are grouped. */
interface NamingArticle {
  readonly id: string;
  /** EDTF, null when unknown. */
  readonly date: string | null;
}

/**
 * The names of an article by type, for its page.
 * @param records those that it names, in order of first mention.
 * @returns one group for each type of which there are some.
 */
export function nameGroups(article: NamingArticle, records: readonly Authority[]): NameGroup[] {
  return authorityTypes.flatMap((type) => {
    const own = records.filter((record) => record.type === type);
    if (own.length === 0) return [];
    const names = own.map((record): NamedRecord => {
      return { ...authorityCard(record), role: roleIn(article, record) };
    });
    return [{ type, names: type === "event" ? byDate(names) : names }];
  });
}

/**
 * The office that an article gives somebody; else one that is attested for a time which holds all of the article's own: an
 * office of another time is none that can be said here.
 */
function roleIn({ id, date }: NamingArticle, { roles }: Authority): Localized<string> | null {
  const own = roles.find(({ source }) => source.startsWith(`${id}#`));
  if (own !== undefined) return own.label;
  if (date === null) return null;
  const held = roles.find(
    (role) => role.date !== undefined && ["equal", "closer"].includes(agreement(date, role.date)),
  );
  return held?.label ?? null;
}
