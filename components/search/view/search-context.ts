import type { Locale } from "@/lib/locale/locale.ts";
import type { FacetName, RecordCard, SearchResults } from "@/lib/search/types.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import type { DateTexts } from "../island/date-texts.ts";
import type { FacetLabels } from "../island/facet-labels.ts";
import type { SearchState } from "../island/search-state.ts";
import type { Strings } from "@/lib/strings/strings.ts";

/** The words that the search page needs in its reader's language; they travel with the page. */
export type SearchWords = Strings<Locale>["results"] &
  Pick<Strings<Locale>, "translationState"> & {
    readonly sections: Pick<
      Strings<Locale>["sections"],
      "countries" | "people" | "organisations" | "outlets" | "systems" | "events"
    >;
  } & Pick<Strings<Locale>["list"], "named"> &
  Pick<Strings<Locale>["counts"], "articles"> & {
    /** Where a server answers. */
    readonly server?: Strings<Locale>["searchServer"];
  };

/** What all parts of the results share. */
export interface SearchContext {
  readonly locale: Locale;
  readonly words: SearchWords;
  /** `""` or a path such as `/archive`, put before every address. */
  readonly basePath: string;
  /** A date as the reader's language writes it; nothing until what writes rarer ones has come. */
  readonly date: (edtf: string) => string;
  /** A whole number as the reader's language writes it. */
  readonly number: (n: number) => string;
  /** The name of a value that is shown; the value itself until its name has come, or where it has none. */
  readonly label: (facet: FacetName, value: string) => string;
  /** The name of a value if it has come; it is not asked for. */
  readonly knownLabel: (facet: FacetName, value: string) => string | null;
  /** The articles of a record by year; none until they have come. */
  readonly yearsOf: (record: RecordCard) => SearchResults["years"];
  /** Goes to another state of the search. */
  readonly show: (state: SearchState) => void;
}

/** The context of a page in one language, from what travels with it and the names that have come so far. */
export function searchContext(
  locale: Locale,
  {
    words,
    basePath,
    labels,
    dates,
    yearsOf,
    show,
  }: Pick<SearchContext, "words" | "basePath" | "yearsOf" | "show"> & {
    labels: Pick<FacetLabels, "name" | "known">;
    dates: Pick<DateTexts, "text">;
  },
): SearchContext {
  return {
    locale,
    words,
    basePath,
    date: (edtf) => dates.text(edtf),
    number: (n) => formatNumber(locale, n),
    label: (facet, value) => labels.name(facet, value),
    knownLabel: (facet, value) => labels.known(facet, value),
    yearsOf,
    show,
  };
}
