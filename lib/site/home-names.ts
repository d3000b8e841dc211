import type { Archive } from "../archive/ask/archive.ts";
import type { AuthorityCard, AuthoritySummary } from "../archive/ask/views.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import type { Locale, Localized } from "../locale/locale.ts";
import { nameIn } from "../locale/name-in.ts";
import type { AuthoritySection } from "../locale/paths.ts";

/** Names of one section that have something to say on the home page. */
export interface HomeNames {
  readonly section: AuthoritySection;
  readonly names: readonly {
    readonly card: AuthorityCard;
    /** The number of its articles, where numbers differ. */
    readonly count: number | null;
    /** The office that a source gives a person. */
    readonly role: Localized<string> | null;
  }[];
}

/** So many names of a section stand on the home page. */
const mostNames = 12;
/** In an archive of more articles, a name that one of them bears says nothing of the whole, and neither does a lone one. */
const fewArticles = 20;

/**
 * The names of a section for the home page: those named most, with the number of their articles; where all numbers are
 * the same, all that fit, by the reader's alphabet. Null where nothing is worth a list.
 */
export function homeNames(
  archive: Pick<Archive, "size" | "authorities">,
  locale: Locale,
  section: AuthoritySection,
): HomeNames | null {
  const isSmall = archive.size <= fewArticles;
  const all = archive
    .authorities(typeOfSection[section])
    .filter(({ articleCount }) => isSmall || articleCount > 1);
  if (all.length < (isSmall ? 1 : 2)) return null;
  const differ = all[0]?.articleCount !== all.at(-1)?.articleCount;
  const { compare } = new Intl.Collator(locale);
  const label = (record: AuthoritySummary) => nameIn(record.label, locale).text;
  const sorted = differ ? all : all.toSorted((a, b) => compare(label(a), label(b)));
  return {
    section,
    names: sorted.slice(0, mostNames).map(({ articleCount, role, ...card }) => ({
      card,
      count: differ ? articleCount : null,
      role,
    })),
  };
}

/** The events named most, in the order of their dates; those without one last. */
export function homeEvents(archive: Pick<Archive, "authorities">): readonly AuthorityCard[] {
  const order = ({ date }: AuthorityCard) => date ?? "~";
  return archive
    .authorities("event")
    .slice(0, mostNames)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
